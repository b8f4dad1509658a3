package org.aver.reader.incident;

import org.aver.core.Incident.Stage;
import org.aver.core.Statement;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is told as having happened, tried, threatened, planned or denied; null where it is only imagined, feared,
 * forbidden or spoken of at large. Looks at a bounded number of words. Immutable and thread-safe.
 */
final class Reality {
    private static final int REACH = 7;
    private static final int NEAR = 4;

    private Reality() {
    }

    static @Nullable Stage ofVerb(Scene scene, Line line, Group group, int trigger) {
        Statement statement = scene.statementAt(trigger);
        boolean denied = isDenied(scene, line, group.first(), statement);
        if (group.negated()) {
            return statement == null ? null : Stage.DENIED;
        }
        if (group.uncertain() || group.infinitive()) {
            Stage lead = lead(scene, line, group.first(), REACH);
            return lead == null && isDone(scene.words, group.first()) ? Stage.HAPPENED : lead;
        }
        if (isIf(scene, line, group.first())) {
            return null;
        }
        if (scene.words.at(trigger).endsWith("ing") && isWished(scene, line, trigger)) {
            return lead(scene, line, trigger, NEAR);
        }
        return denied ? Stage.DENIED : Stage.HAPPENED;
    }

    static @Nullable Stage ofNoun(Scene scene, Line line, int first, int trigger, int end) {
        Stage lead = lead(scene, line, first, NEAR);
        if (lead != null) {
            return lead;
        }
        if (isWished(scene, line, first) || isIf(scene, line, first) || scene.is("will", end)) {
            return null;
        }
        Words words = scene.words;
        for (int i = first - 1; i >= Math.max(line.first, first - NEAR); i--) {
            if (!words.isWord(i) || scene.is("clause", i)) {
                break;
            }
            if (scene.is("not", i)) {
                return scene.statementAt(trigger) == null ? null : Stage.DENIED;
            }
            if (scene.is("will", i)) {
                return null;
            }
        }
        return Stage.HAPPENED;
    }

    /** What the words before say of something that is only to come: tried, planned, threatened. */
    private static @Nullable Stage lead(Scene scene, Line line, int before, int reach) {
        Words words = scene.words;
        for (int i = before - 1; i >= Math.max(line.first, before - reach); i--) {
            if (scene.is("try", i)) {
                return Stage.ATTEMPTED;
            }
            if (scene.is("threat", i)) {
                return Stage.THREATENED;
            }
            if (scene.is("plan", i)) {
                return Stage.PLANNED;
            }
            if (!words.isWord(i) || scene.is("clause", i) && !words.is(i, "that")) {
                return null;
            }
        }
        return null;
    }

    /** "went on to kill", "managed to kill": an infinitive that did happen. */
    private static boolean isDone(Words words, int to) {
        return words.is(to - 1, "on") && words.is(to - 2, "went") || words.is(to - 1, "managed")
                || words.is(to - 1, "proceeded") || words.is(to - 1, "used");
    }

    private static boolean isWished(Scene scene, Line line, int before) {
        for (int i = before - 1; i >= Math.max(line.first, before - NEAR); i--) {
            if (scene.is("wish", i)) {
                return true;
            }
            if (!scene.words.isWord(i) || scene.is("clause", i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isIf(Scene scene, Line line, int before) {
        for (int i = before - 1; i >= Math.max(line.first, before - REACH); i--) {
            if (scene.is("if", i)) {
                return true;
            }
            if (!scene.words.isWord(i)) {
                return false;
            }
        }
        // "Had Karovia shot it down": a sentence that opens so tells of what was not; "Had" as a question does not stand in news
        return before - line.first <= REACH && scene.words.is(line.first, "had") && before > line.first;
    }

    /** Whether the verb stands in what somebody denies, or right behind "denied". */
    private static boolean isDenied(Scene scene, Line line, int before, @Nullable Statement statement) {
        if (statement != null && statement.act() == Statement.Act.DENY
                && statement.polarity() == Statement.Polarity.POSITIVE) {
            return true;
        }
        for (int i = before - 1; i >= Math.max(line.first, before - REACH); i--) {
            if (scene.is("deny", i)) {
                return true;
            }
            if (!scene.words.isWord(i)) {
                return false;
            }
        }
        return false;
    }
}
