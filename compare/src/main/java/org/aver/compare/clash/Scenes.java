package org.aver.compare.clash;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.claim.Count;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Telling;
import org.aver.compare.claim.Words;
import org.aver.core.Incident.Stage;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.TimeExpression;
import org.aver.core.Zone;

/**
 * Compares where and when two articles say that what both are about happened. That it is one incident is inferred, so each is only
 * possible: the type and either the place or the day agree, and neither article knows of the other's place or day.
 */
final class Scenes {
    private static final Set<String> CALENDAR = Lexicon.set("calendar");
    private static final Set<String> NIGHT = Lexicon.set("night");
    private static final Set<String> STREET = Lexicon.set("street");
    private static final int MOST = 24;
    private static final int DAYS_APART = 3;
    /** Telling words that two sentences with one number share at least. */
    private static final int FEWEST_WORDS = 3;

    private final List<Comparison> found = new ArrayList<>();

    static List<Comparison> compare(Events events) {
        Scenes scenes = new Scenes();
        List<Telling> leads = events.all().stream().flatMap(e -> e.tellings().stream())
                .filter(t -> t.lead() && t.isTyped() && t.incident().stage() == Stage.HAPPENED).toList();
        for (int i = 0; i < leads.size(); i++) {
            for (int j = Math.max(0, i - MOST); j < i; j++) {
                if (leads.get(i).page() != leads.get(j).page() && sameType(leads.get(i), leads.get(j))) {
                    scenes.compare(leads.get(j), leads.get(i));
                }
            }
        }
        return scenes.found;
    }

    /** Types that only may be one incident would make too many into one. */
    private static boolean sameType(Telling one, Telling other) {
        return one.incident().type().equals(other.incident().type());
    }

    private void compare(Telling one, Telling other) {
        if (!isOneEvent(one, other)) {
            return;
        }
        if (one.placeShared(other) && one.daysDiffer(other) && isDated(one) && isDated(other) && apart(one, other)
                && !isOneNight(one, other) && !tellsOfTwo(one) && !tellsOfTwo(other) && dayInSentence(one)
                && dayInSentence(other)
                && isLocal(one.where()) && isLocal(other.where()) && !knowsDay(one.page(), other)
                && !knowsDay(other.page(), one)) {
            add(one, other, "one dates it " + one.from() + ", the other " + other.from());
        } else if (one.dayShared(other) && one.placesDiffer(other) && isLocal(one.where()) && isLocal(other.where())
                && isInSentence(one) && isInSentence(other) && !knowsPlace(one.page(), other)
                && !knowsPlace(other.page(), one)) {
            add(one, other, "one places it in " + name(one) + ", the other in " + name(other));
        }
    }

    /** Whether both sentences give one number, or, where one gives none, say it in the same words: place or day alone tell too little. */
    private static boolean isOneEvent(Telling one, Telling other) {
        Set<String> mine = new TreeSet<>(Words.stems(one.page().words(one.sentence())));
        Set<String> theirs = new TreeSet<>(Words.stems(other.page().words(other.sentence())));
        int fewest = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        List<Count> first = counts(one);
        List<Count> second = counts(other);
        return first.isEmpty() || second.isEmpty()
                ? 2 * mine.size() >= fewest
                : mine.size() >= FEWEST_WORDS && first.stream().anyMatch(c -> second.stream().anyMatch(
                        d -> c.figure().measure() == d.figure().measure() && c.number().equals(d.number())));
    }

    private static List<Count> counts(Telling telling) {
        return Count.of(telling.page()).stream().filter(c -> telling.sentence().equals(c.sentence())).toList();
    }

    private static String name(Telling telling) {
        return Objects.requireNonNull(telling.where()).name();
    }

    /** Whether a weekday or date stands there; "this morning" counts from a publication that is often late. */
    private static boolean isDated(Telling telling) {
        return Objects.equals(telling.from(), telling.to())
                && Words.all(dateWords(telling)).stream().anyMatch(CALENDAR::contains);
    }

    /** Whether one is the night between both days. */
    private static boolean isOneNight(Telling one, Telling other) {
        boolean night = Words.all(dateWords(one) + " " + dateWords(other)).stream().anyMatch(NIGHT::contains);
        return night && Math.abs(ChronoUnit.DAYS.between(Objects.requireNonNull(one.from()),
                Objects.requireNonNull(other.from()))) == 1;
    }

    private static String dateWords(Telling telling) {
        TimeExpression when = telling.page().time(telling.incident().when());
        return when == null ? "" : telling.page().words(when.span());
    }

    private static boolean apart(Telling one, Telling other) {
        return Math.abs(ChronoUnit.DAYS.between(Objects.requireNonNull(one.from()),
                Objects.requireNonNull(other.from()))) <= DAYS_APART;
    }

    /** A region or country may hold both places. */
    private static boolean isLocal(@org.jspecify.annotations.Nullable Place place) {
        return place != null && place.use() != Place.Use.MODIFIER && place.precision() != Precision.COUNTRY
                && place.precision() != Precision.REGION && place.precision() != Precision.DISTRICT;
    }

    /** Whether place and day stand in the sentence that tells of it, and the place heads no dateline. */
    private static boolean isInSentence(Telling telling) {
        Place where = telling.where();
        return where != null && telling.sentence().contains(where.span()) && dayInSentence(telling)
                && where.span().start() > telling.sentence().start()
                && !telling.page().isIn(where.span(), Zone.Kind.DATELINE) && isTown(where);
    }

    private static boolean dayInSentence(Telling telling) {
        TimeExpression when = telling.page().time(telling.incident().when());
        return when != null && telling.sentence().contains(when.span());
    }

    private static boolean isTown(Place place) {
        return (place.precision() == Precision.TOWN || place.precision() == Precision.UNKNOWN)
                && Words.all(place.name()).stream().noneMatch(STREET::contains);
    }

    /** "Two days after another was shot": the sentence tells of more than one. */
    private static boolean tellsOfTwo(Telling telling) {
        return Words.all(telling.page().words(telling.sentence())).containsAll(List.of("days", "after"));
    }

    private static boolean knowsDay(Page page, Telling other) {
        return page.reading().times().stream().map(t -> page.day(t.id()))
                .anyMatch(d -> d != null && d.equals(other.from()));
    }

    private static boolean knowsPlace(Page page, Telling other) {
        Set<String> words = Words.telling(name(other));
        return Words.telling(page.reading().article().text()).containsAll(words);
    }

    private void add(Telling one, Telling other, String why) {
        found.add(new Comparison(Kind.DIFFERS_IN_PLACE_OR_DATE,
                Pairing.of(one.page(), one.speaker(), other.page(), other.speaker()), null, Needs.INFERENCE,
                Blames.side(one), Blames.side(other), List.of(), why));
    }
}
