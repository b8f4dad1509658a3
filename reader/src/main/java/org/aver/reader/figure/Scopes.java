package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Outlook;
import org.aver.core.Figure.Scope;
import org.aver.core.Figure.Window;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Says which stretch a figure covers: one incident, a day, all since a date, or what is added. Immutable and thread-safe. */
final class Scopes {
    private static final int REACH = 25;

    private final Lexicon lexicon;

    Scopes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Scope of(Words words, Quantity q, Measure measure, int first, int limit, @Nullable TimeExpression since) {
        if (q.more()) {
            return Scope.INCREMENT;
        }
        if (isDaily(words, q, limit)) {
            return Scope.DAILY;
        }
        if (since != null) {
            return Scope.CUMULATIVE;
        }
        boolean perfect = false;
        for (int i = Math.max(first, q.first() - REACH); i < Math.min(limit, q.end() + REACH); i++) {
            if (lexicon.is("cumulative", words.at(i)) || words.is(i, "so") && words.is(i + 1, "far")
                    || words.is(i, "to") && words.is(i + 1, "date") || words.is(i, "toll") && i < q.first()) {
                return Scope.CUMULATIVE;
            }
            perfect |= i >= q.end() && (words.is(i, "have") || words.is(i, "has")) && words.is(i + 1, "been");
        }
        return perfect || measure == Measure.OTHER ? Scope.UNKNOWN : Scope.INCIDENT;
    }

    /** "killed 12 people a day", "are killed every day". */
    private static boolean isDaily(Words words, Quantity q, int limit) {
        for (int i = q.end(); i < Math.min(limit - 1, q.end() + 6); i++) {
            boolean each = words.is(i, "a") || words.is(i, "per") || words.is(i, "every") || words.is(i, "each");
            if (each && words.is(i + 1, "day") || words.is(i, "daily")) {
                return true;
            }
        }
        return words.is(q.first() - 1, "daily");
    }

    static @Nullable Window window(Scope scope, @Nullable TimeExpression since) {
        return scope == Scope.CUMULATIVE && since != null && since.from() != null
                ? new Window(since.from().toString(), null)
                : null;
    }

    /** "expected to rise", "a provisional toll". */
    @Nullable
    Outlook outlook(Words words, Quantity q, int first, int limit) {
        for (int i = Math.max(first, q.first() - REACH); i < Math.min(limit, q.end() + REACH); i++) {
            if (lexicon.is("provisional", words.at(i))) {
                return Outlook.PROVISIONAL;
            }
            boolean open = words.is(i - 1, "to") || words.is(i - 1, "may") || words.is(i - 1, "could")
                    || words.is(i - 1, "might") || words.is(i - 1, "will");
            if (lexicon.is("rising", words.at(i)) && open) {
                return Outlook.RISING;
            }
        }
        return null;
    }
}
