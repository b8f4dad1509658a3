package org.aver.reader.figure;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Words;

/**
 * The part of a sentence that bears on the scope of a figure: tokens {@code [first, limit)} and the times in them. "..., bringing
 * the total to" opens a part of its own, and so does a semicolon.
 */
record Clause(Words words, int first, int limit, List<At> times) {
    private static final int NEAR = 100; // tokens
    private static final int LONGEST = 400; // tokens looked at for a turn; a line without end stays linear

    /** A time and its first token and the token after it. */
    record At(TimeExpression time, int first, int end) {
    }

    /** The parts of a sentence {@code [first, limit)}, in order. */
    static List<Clause> of(Words words, int first, int limit, List<TimeExpression> times) {
        List<At> at = places(words, first, limit, times);
        List<Clause> parts = new ArrayList<>();
        int from = first;
        for (int i = first + 1; i < Math.min(limit, first + LONGEST); i++) {
            boolean brings = words.is(i, "bringing") || words.is(i, "raising") || words.is(i, "taking");
            if (brings && words.is(i + 1, "the") || words.is(i, ";")) {
                parts.add(part(words, from, i, at));
                from = i;
            }
        }
        parts.add(part(words, from, limit, at));
        return parts;
    }

    /** This part with only those times that stand near enough to the tokens {@code [from, to)} to bear on them. */
    Clause near(int from, int to) {
        return new Clause(words, first, limit, times.subList(timesBefore(from - NEAR), timesBefore(to + NEAR)));
    }

    /** How many times begin before a token. */
    private int timesBefore(int token) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).first < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Clause part(Words words, int first, int limit, List<At> times) {
        return new Clause(words, first, limit,
                times.stream().filter(time -> time.first >= first && time.first < limit).toList());
    }

    private static List<At> places(Words words, int first, int limit, List<TimeExpression> times) {
        List<At> places = new ArrayList<>();
        int token = first;
        for (TimeExpression time : times) {
            while (token < limit && words.span(token, token + 1).end() <= time.span().start()) {
                token++;
            }
            int end = token;
            while (end < limit && words.span(end, end + 1).start() < time.span().end()) {
                end++;
            }
            places.add(new At(time, token, end));
        }
        return places;
    }
}
