package org.aver.reader.incident;

import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** When a sentence says that something happened. Immutable and thread-safe. */
final class Whens {
    private static final int REACH = 40; // tokens
    private static final int ACROSS = 8; // a clause's end counts as that many tokens

    private Whens() {
    }

    /** The nearest day or time to a trigger that is not when somebody spoke, or null; told: "it was reported at 9 p.m." is when. */
    static @Nullable TimeExpression at(Line line, int trigger, boolean told) {
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        int cost = 0;
        for (int i = trigger + 1; i < Math.min(line.end, trigger + REACH) && !line.scene.is("awaits", i); i++) {
            cost += line.scene.is("clause", i) || line.scene.is("said", i) ? ACROSS : 1;
            if (cost < least && isWhen(line, i, told)) {
                best = line.scene.timeAt(i);
                least = cost;
                break;
            }
        }
        cost = 0;
        for (int i = trigger - 1; i >= Math.max(line.first, trigger - REACH); i--) {
            cost += line.scene.is("clause", i) || line.scene.is("said", i) ? ACROSS : 1;
            if (cost < least && isWhen(line, i, told)) {
                return line.scene.timeAt(i);
            }
        }
        return best;
    }

    private static boolean isWhen(Line line, int token, boolean told) {
        TimeExpression time = line.scene.timeAt(token);
        if (time == null || line.scene.isHeader(token) || !told && line.scene.isSaidAt(time)) {
            return false;
        }
        boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        String value = time.value();
        return dated && value != null && !value.endsWith("_REF");
    }
}
