package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Place;
import org.aver.core.Span;
import org.aver.reader.name.Countries;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/** Where a sentence says that something happened. Immutable and thread-safe. */
final class Sites {
    private static final int REACH = 40; // tokens
    private static final int BESIDE = 3; // tokens between the names of "Achi, in the department of Bolivar"
    private static final int LED = 6; // tokens between a preposition and a name
    private static final int BEFORE = 6; // what stands before the trigger counts as that much farther

    private Sites() {
    }

    /** The place nearest to a trigger that "in", "near" or the like leads to, or null. */
    static @Nullable Site at(Line line, int trigger) {
        Candidate best = null;
        int least = Integer.MAX_VALUE;
        for (Candidate place : line.between(trigger - REACH, trigger + REACH)) {
            boolean placed = place.kind() == Candidate.Kind.PLACE && !line.scene.isHeader(place.first());
            int distance = place.first() > trigger
                    ? place.first() - trigger
                    : trigger - place.first() + BEFORE;
            if (placed && distance <= REACH && distance < least && isLed(line, place)
                    && !isMovedTo(line, trigger, place.first())) {
                best = place;
                least = distance;
            }
        }
        return best == null ? here(line, trigger) : site(line, best);
    }

    /** "was shot and taken to a hospital in Jackson": where somebody was brought is not where it happened. */
    private static boolean isMovedTo(Line line, int trigger, int place) {
        for (int i = trigger + 1; i < place; i++) {
            if (line.scene.is("moved", i)) {
                return true;
            }
        }
        return false;
    }

    private static Site site(Line line, Candidate from) {
        List<Candidate> chain = chain(line, from);
        Candidate narrow = chain.stream().filter(c -> !isCountry(line, c)).findFirst().orElse(from);
        Place place = narrow.place() == null ? unlocated(line, narrow) : narrow.place();
        Set<String> within = new HashSet<>();
        chain.stream().filter(c -> c.first() != narrow.first()).forEach(c -> within.add(name(line, c)));
        place.hierarchy().forEach(holder -> within.add(holder.toLowerCase(Locale.ROOT)));
        within.add(place.name().toLowerCase(Locale.ROOT));
        return new Site(place, name(line, narrow), isCountry(line, narrow), within);
    }

    /** Something happened there by the words of the text; where that lies nobody knows. */
    private static Place unlocated(Line line, Candidate name) {
        Span span = line.scene.words.span(name.first(), name.end());
        boolean facility = name.name() != null && name.name().type() == Name.Type.FACILITY;
        return new Place("p" + span.start(), span, line.scene.text(name.first(), name.end()), null, null, null, null,
                null, facility ? Place.Precision.FACILITY : Place.Precision.UNKNOWN, Place.Use.LITERAL, null, null,
                null, List.of());
    }

    /** The place and those named right behind it: "San Carlos, Morazan department". */
    private static List<Candidate> chain(Line line, Candidate place) {
        List<Candidate> chain = new ArrayList<>(List.of(place));
        int from = line.from(place.first()) + 1;
        for (int i = from; i < line.candidates.size(); i++) {
            Candidate next = line.candidates.get(i);
            int gap = next.first() - chain.getLast().end();
            if (next.kind() != Candidate.Kind.PLACE || gap > BESIDE + 2
                    || !isBeside(line, chain.getLast().end(), next.first())) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    private static boolean isBeside(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.scene.is("conjunction", i) || line.scene.is("said", i) || line.scene.is("be", i)
                    || line.scene.is("clause", i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition of place leads to a name, with no more than adjectives and a common noun between. */
    private static boolean isLed(Line line, Candidate place) {
        if (isModifier(line, place)) {
            return false;
        }
        for (int i = place.first() - 1; i >= Math.max(line.first, place.first() - LED); i--) {
            if (line.scene.is("locative", i) || line.scene.words.is(i, "of") && isPlaceNoun(line, i - 1)) {
                return true;
            }
            boolean between = line.scene.words.isWord(i) && line.scene.nameAt(i) == null
                    && line.scene.timeAt(i) == null && !line.scene.is("clause", i) && !line.scene.is("be", i)
                    && !line.scene.is("said", i) && !line.scene.isTrigger(i, line.end);
            boolean listed = line.scene.words.is(i, ",") || line.scene.nameAt(i) != null && line.isPlace(i);
            if (!between && !listed) {
                return false;
            }
        }
        return false;
    }

    /** "near the Orrin embassy": a country before a thing is none where it happened. */
    private static boolean isModifier(Line line, Candidate place) {
        int next = place.end();
        boolean noun = next < line.end && line.scene.words.isWord(next) && !line.scene.is("prep", next)
                && !line.scene.is("clause", next) && !line.scene.is("be", next) && !line.scene.is("have", next)
                && !line.scene.is("said", next) && !line.scene.is("conjunction", next)
                && line.scene.timeAt(next) == null && line.scene.nameAt(next) == null
                && line.scene.lexicon.human(line.scene.words.at(next)) == null
                && !line.scene.isTrigger(next, line.end);
        return noun && line.scene.is("article", place.first() - 1) && isCountry(line, place);
    }

    /** "in this capital", "here": the place of the dateline, near a trigger. */
    private static @Nullable Site here(Line line, int trigger) {
        Candidate dateline = line.scene.dateline();
        if (dateline == null) {
            return null;
        }
        for (int i = Math.max(line.first, trigger - REACH); i < Math.min(line.end, trigger + REACH); i++) {
            boolean named = line.scene.words.is(i, "this") && line.scene.is("town", i + 1)
                    && line.scene.is("locative", i - 1);
            if (named || line.scene.words.is(i, "here") && !line.scene.is("be", i + 1)) {
                return site(line.scene.line(0), dateline);
            }
        }
        return null;
    }

    private static boolean isPlaceNoun(Line line, int token) {
        return org.aver.reader.name.Lexicon.builtIn().is(org.aver.reader.name.Lexicon.Kind.PLACE,
                line.scene.words.at(token)) || line.scene.words.is(token, "neighborhood")
                || line.scene.words.is(token, "outskirts") || line.scene.words.is(token, "capital");
    }

    private static String name(Line line, Candidate place) {
        return line.scene.text(place.first(), place.end()).toLowerCase(Locale.ROOT);
    }

    private static boolean isCountry(Line line, Candidate place) {
        if (place.place() != null) {
            return place.place().precision() == Place.Precision.COUNTRY;
        }
        List<String> words = new ArrayList<>();
        for (int i = place.first(); i < place.end(); i++) {
            words.add(line.scene.passage.tokens().get(i).chars());
        }
        Countries.Entry entry = Countries.builtIn().of(words);
        return entry != null && !entry.isPeople();
    }
}
