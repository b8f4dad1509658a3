package org.aver.bench;

import java.time.LocalDate;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Place;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The same reading of another article: with other names, places and dates, of the same lengths. */
final class Copies {
    private static final int DAYS = 37;
    /** After so many rounds the letters are the same again; places are too, so that there are no more than on earth. */
    private static final int ROUNDS = 105;
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private Copies() {
    }

    /**
     * @param turn   which round it is; nothing changes in the first
     * @param number the copy's own, which gives the id
     */
    static Reading of(Reading r, int turn, int number) {
        Article a = r.article();
        Article article = new Article("r" + number, null, a.sha256(),
                a.title() == null ? null : renamed(a.title(), turn),
                a.publisher(), a.byline(), a.published() == null
                        ? null
                        : new Published(a.published().day().plusDays((long) DAYS * turn).toString()),
                a.language(), renamed(a.text(), turn), a.zones(), List.of());
        List<TimeExpression> times = r.times().stream()
                .map(t -> new TimeExpression(t.id(), t.span(), t.type(), t.value(),
                        later(t.from(), turn), later(t.to(), turn), t.relation()))
                .toList();
        List<Place> places = r.places().stream().map(p -> new Place(p.id(), p.span(), p.name(),
                p.geonames() == null ? null : p.geonames() + 100_000_000L * (turn % ROUNDS), p.country(), p.lat(),
                p.lon(),
                p.radiusKm(), p.precision(), p.use(), p.relation(), p.area(), p.container(), p.hierarchy())).toList();
        return new Reading(article, r.reader(), r.sentences(), r.statements(), r.figures(),
                times, places, r.actors(), r.incidents(), r.victims(), r.caveats(), r.inconsistencies(), r.warnings());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int turn) {
        return day == null ? null : day.plusDays((long) DAYS * turn);
    }

    /** Every word with a capital has its letters moved on, vowels among vowels, so that lengths stay. */
    static String renamed(String text, int turn) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isName = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = i == 0 || !Character.isLetter(text.charAt(i - 1));
            isName = starts ? Character.isUpperCase(c) : isName;
            start = starts ? i : start;
            out.append(isName ? moved(c, turn + (i - start) % 3) : c);
        }
        return out.toString();
    }

    private static char moved(char c, int turn) {
        char lower = Character.toLowerCase(c);
        String row = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
        int at = row.indexOf(lower);
        if (at < 0 || turn == 0) {
            return c;
        }
        char other = row.charAt((at + turn) % row.length());
        return lower == c ? other : Character.toUpperCase(other);
    }
}
