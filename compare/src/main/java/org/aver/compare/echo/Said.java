package org.aver.compare.echo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.compare.claim.Words;
import org.aver.core.Figure;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Polarity;

/**
 * A statement as it is looked for in other articles.
 *
 * @param stems   of its content's words
 * @param counted the figures in it: what they count, and how many
 */
record Said(Page page, Statement statement, Speaker speaker, String words, Set<String> stems,
        Map<String, Set<List<BigDecimal>>> counted) {
    static final Comparator<Page> BY_DAY = Comparator.comparing(Page::published, Comparator.nullsFirst(Comparator
            .naturalOrder()));
    static final Comparator<Page> BY_TIME = BY_DAY.thenComparing(Page::article);
    static final int FEWEST_SHARED = 3;
    private static final double SHARED_OF_SHORTER = 0.6;
    private static final double SHARED_OF_LONGER = 0.4;
    private static final double SHARED_WITHOUT_NAME = 0.8;
    private static final BigDecimal OPEN = BigDecimal.ONE.negate();

    /** What is said in an article; a statement that only passes on another is left to that one. */
    static List<Said> of(Page page) {
        Set<String> passing = new HashSet<>();
        page.reading().statements().stream().filter(s -> s.within() != null && s.source() != null)
                .forEach(s -> passing.add(String.valueOf(s.within())));
        return all(page).stream().filter(s -> !passing.contains(s.statement().id())).toList();
    }

    /** All statements that say something. */
    static List<Said> all(Page page) {
        Map<String, Map<String, Set<List<BigDecimal>>>> counted = new TreeMap<>();
        for (Figure f : page.reading().figures()) {
            if (f.statement() != null && (f.low() != null || f.high() != null)) {
                counted.computeIfAbsent(f.statement(), s -> new TreeMap<>())
                        .computeIfAbsent(f.measure() + " " + f.unit(), m -> new HashSet<>())
                        .add(List.of(f.low() == null ? OPEN : f.low(), f.high() == null ? OPEN : f.high()));
            }
        }
        List<Said> all = new ArrayList<>();
        for (Statement s : page.reading().statements()) {
            if (s.content() != null && s.act() != Act.DECLINE) {
                StringBuilder words = new StringBuilder();
                s.content().spans().forEach(span -> words.append(words.isEmpty() ? "" : " … ").append(page.words(
                        span)));
                all.add(new Said(page, s, Speaker.of(page, s), words.toString(), new TreeSet<>(Words.stems(words
                        .toString())), counted.getOrDefault(s.id(), Map.of())));
            }
        }
        return all;
    }

    boolean isDenial() {
        return statement.act() == Act.DENY && statement.polarity() == Polarity.POSITIVE;
    }

    /** Whether both say the same by their words: most of the shorter's stand in the other, no number and no negation differs. */
    boolean isAlike(Said other) {
        return shared(other) >= SHARED_OF_SHORTER && !differs(other);
    }

    /** Whether both have one speaker, so far as that can be told: who bears no name is one only in the same words. */
    boolean isOfSameSpeaker(Said other) {
        boolean nameless = speaker.kind() == other.speaker.kind() && speaker.kind() != Speaker.Kind.NAMED
                && speaker.words().equals(other.speaker.words()) && shared(other) >= SHARED_WITHOUT_NAME;
        return nameless || speaker.same(other.speaker);
    }

    /** Of the shorter content's words those that the other has too, 0 to 1; 0 where they are few, or few of the longer's. */
    private double shared(Said other) {
        Set<String> both = new TreeSet<>(stems);
        both.retainAll(other.stems);
        int longer = Math.max(stems.size(), other.stems.size());
        return both.size() < FEWEST_SHARED || both.size() < SHARED_OF_LONGER * longer
                ? 0
                : (double) both.size() / Math.min(stems.size(), other.stems.size());
    }

    private boolean differs(Said other) {
        return isDenial() != other.isDenial() || statement.polarity() != other.statement.polarity()
                || counted.entrySet().stream().anyMatch(e -> other.counted.containsKey(e.getKey())
                        && Collections.disjoint(e.getValue(), other.counted.getOrDefault(e.getKey(), Set.of())));
    }
}
