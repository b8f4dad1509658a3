package org.aver.compare.clash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.compare.claim.Words;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Compares statements by their words: nearly the same words, said once and denied or turned round once, or with two words that
 * exclude each other. That both are about one thing is inferred, so each is only possible.
 */
final class Opposites {
    private static final Set<String> NEGATORS = Lexicon.set("negator");
    private static final Set<String> SUBORDINATE = Lexicon.set("subordinate");
    private static final Set<String> RELATIVE = Lexicon.set("relative");
    private static final Map<String, Set<String>> OPPOSITE = opposites();
    private static final int FEWEST_SHARED = 3;
    private static final int MOST_OWN = 1; // words that one has and the other has not
    private static final int MOST_WORDS = 24; // longer contents say several things
    private static final int COMPARED = 12; // of those met under one word

    private final Map<String, List<Said>> under = new TreeMap<>();
    private final List<Comparison> found = new ArrayList<>();

    /** A statement's content as stems without negators. */
    private record Said(Page page, Statement statement, Speaker speaker, Set<String> stems, boolean negative,
            boolean denied, Set<String> names, Set<LocalDate> days, @Nullable LocalDate published) {
        /** Whether two things are said, so that it is open which is denied. */
        boolean subordinate() {
            return statement.content() != null && statement.content().spans().stream()
                    .anyMatch(s -> !Collections.disjoint(Words.all(page.words(s)), SUBORDINATE));
        }

        boolean turned() {
            return negative || denied;
        }
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new TreeMap<>();
        for (String pair : Lexicon.entries("opposite")) {
            String[] words = pair.split(" ");
            opposites.computeIfAbsent(words[0], k -> new TreeSet<>()).add(words[1]);
            opposites.computeIfAbsent(words[1], k -> new TreeSet<>()).add(words[0]);
        }
        return opposites;
    }

    static List<Comparison> compare(List<Page> pages) {
        Opposites opposites = new Opposites();
        for (Page page : pages) {
            page.reading().statements().forEach(s -> opposites.add(page, s));
        }
        return opposites.found;
    }

    private void add(Page page, Statement statement) {
        Said said = said(page, statement);
        if (said == null) {
            return;
        }
        Map<Said, Integer> shared = new LinkedHashMap<>();
        for (String stem : said.stems()) {
            List<Said> before = under.computeIfAbsent(stem, k -> new ArrayList<>());
            before.subList(Math.max(0, before.size() - COMPARED), before.size())
                    .forEach(b -> shared.merge(b, 1, Integer::sum));
            before.add(said);
        }
        shared.forEach((other, words) -> {
            if (words >= FEWEST_SHARED - 1) {
                compare(other, said);
            }
        });
    }

    private static @Nullable Said said(Page page, Statement s) {
        boolean factual = s.commitment() == Commitment.ASSERTED && s.condition() == null && s.content() != null
                && (s.act() == Act.STATE || s.act() == Act.DENY || s.act() == Act.ADMIT || s.act() == Act.ACCUSE);
        if (!factual || s.content() == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        s.content().spans().forEach(span -> words.append(page.words(span)).append(' '));
        List<String> all = Words.stems(words.toString());
        Set<String> stems = new TreeSet<>(all);
        boolean negated = !Collections.disjoint(Words.all(words.toString()), NEGATORS);
        stems.removeAll(NEGATORS);
        // of a clause inside ("those who attacked") nothing is said
        if (Words.all(words.toString()).stream().anyMatch(RELATIVE::contains) || stems.size() < 2
                || all.size() > MOST_WORDS) {
            return null;
        }
        Set<String> names = new TreeSet<>();
        Words.names(". " + words).forEach(w -> names.add(Words.stem(w)));
        stems.stream().filter(w -> Character.isDigit(w.charAt(0))).forEach(names::add);
        Set<LocalDate> days = new TreeSet<>();
        Span sentence = page.sentence(s.cue().first());
        page.reading().times().stream().filter(t -> sentence.contains(t.span()) && t.from() != null)
                .forEach(t -> days.add(t.from()));
        return new Said(page, s, Speaker.of(page, s), stems, negated || s.polarity() == Polarity.NEGATIVE,
                s.act() == Act.DENY && s.polarity() == Polarity.POSITIVE, names, days, page.published());
    }

    private void compare(Said one, Said other) {
        if (!sameDay(one, other) || one.page() == other.page() && nested(one.statement(), other.statement())) {
            return;
        }
        Set<String> both = new TreeSet<>(one.stems());
        both.retainAll(other.stems());
        Set<String> plain = new TreeSet<>(both);
        plain.removeAll(one.names());
        plain.removeAll(other.names());
        boolean turned = one.turned() != other.turned();
        boolean denies = one.denied() || other.denied();
        int own = Math.max(own(one, other), own(other, one));
        if (turned && !one.subordinate() && !other.subordinate() && plain.size() >= FEWEST_SHARED - 1
                && both.size() >= FEWEST_SHARED && own <= (denies ? MOST_OWN + 1 : MOST_OWN)) {
            boolean same = one.speaker().same(other.speaker());
            if (!(denies && same)) {
                add(denies ? Kind.DENIES : Kind.CONTRADICTS, one, other, denies
                        ? Pairing.says((one.denied() ? one : other).speaker()) + " denies what "
                                + Pairing.says((one.denied() ? other : one).speaker()) + " says"
                        : "the same words, once with and once without a negation");
            }
        } else if (!turned && both.size() >= FEWEST_SHARED - 1) {
            String[] excluding = excluding(one, other);
            // the two words themselves are no difference
            if (excluding != null && own <= MOST_OWN + 1) {
                add(Kind.CONTRADICTS, one, other, "one says \"" + excluding[0] + "\", the other \"" + excluding[1]
                        + "\"");
            }
        }
    }

    /** Whether one is said inside the other. */
    private static boolean nested(Statement one, Statement other) {
        return one.content() != null && other.content() != null && one.content().spans().stream()
                .anyMatch(a -> other.content() != null && other.content().spans().stream().anyMatch(a::overlaps));
    }

    /** How many words the first has that are not the second's, nor name its speaker, who may be "it" there. */
    private static int own(Said one, Said other) {
        Set<String> own = new TreeSet<>(one.stems());
        own.removeAll(other.stems());
        other.speaker().words().forEach(w -> own.remove(Words.stem(w)));
        return own.size();
    }

    private static String @Nullable [] excluding(Said one, Said other) {
        for (String stem : one.stems()) {
            for (String opposite : OPPOSITE.getOrDefault(stem, Set.of())) {
                if (other.stems().contains(opposite) && !one.stems().contains(opposite)
                        && !other.stems().contains(stem)) {
                    return new String[]{stem, opposite};
                }
            }
        }
        return null;
    }

    /** What was so on one day may not be so on another. */
    private static boolean sameDay(Said one, Said other) {
        if (!one.days().isEmpty() && !other.days().isEmpty()) {
            return !Collections.disjoint(one.days(), other.days());
        }
        return one.page() == other.page() || one.published() == null || one.published().equals(other.published());
    }

    private void add(Kind kind, Said one, Said other, String why) {
        found.add(new Comparison(kind, Pairing.of(one.page(), one.speaker(), other.page(), other.speaker()), null,
                Needs.INFERENCE, side(one), side(other), List.of(), why));
    }

    private static Side side(Said said) {
        return Side.of(said.page(), said.statement().id(), said.speaker(),
                said.page().day(said.statement().saidAt()), said.page().sentence(said.statement().cue().first()));
    }
}
