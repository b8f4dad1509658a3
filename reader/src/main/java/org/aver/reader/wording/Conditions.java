package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.List;
import org.aver.reader.model.Quotes;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a content depends on: "if the truce holds", "unless", "provided that", "as long as". */
final class Conditions {
    /** Words of a content that are looked at. */
    private static final int LOOK = 80;

    private Conditions() {
    }

    /** The first condition of a content, or of the words that stand free around its cue. */
    static @Nullable Run of(Page page, Clause clause) {
        int[] tokens = clause.opening(LOOK);
        Run found = in(page, tokens, clause);
        if (found != null) {
            return found;
        }
        List<Integer> free = new ArrayList<>();
        for (int at = 0; at < clause.tokens().length; at++) {
            if (clause.roles()[at] == Clause.Role.FREE) {
                free.add(clause.tokens()[at]);
            }
        }
        return in(page, free.stream().mapToInt(i -> i).toArray(), clause);
    }

    private static @Nullable Run in(Page page, int[] tokens, Clause clause) {
        for (int at = 0; at < tokens.length; at++) {
            int length = marker(page, clause, tokens[at], at == 0 && clause.isContent(tokens[at]));
            if (length > 0) {
                int first = page.is(tokens[at] - 1, "only") && at > 0 && tokens[at - 1] == tokens[at] - 1
                        ? tokens[at] - 1
                        : tokens[at];
                return new Run(first, end(page, tokens, at + length));
            }
        }
        return null;
    }

    /** How many words mark a condition here, 0 where none does. */
    private static int marker(Page page, Clause clause, int i, boolean opens) {
        String two = page.word(i) + " " + page.word(i + 1);
        String before = page.word(i - 1);
        boolean asked = opens ? asks(page, clause) : page.formOf("not_condition", i - 1);
        return switch (page.word(i)) {
            case "if" -> asked || page.of("after_if", i + 1) ? 0 : 1;
            case "unless" -> 1;
            case "provided", "providing" -> page.is(i + 1, "that") || before.equals(",") || opens ? 1 : 0;
            case "as", "so" -> page.is(i + 1, "long") && page.is(i + 2, "as") ? 3 : 0;
            case "on" -> two.equals("on condition") && !page.is(i + 2, "of")
                    || two.equals("on the") && page.is(i + 2, "condition") && page.is(i + 3, "that") ? 2 : 0;
            case "in" -> two.equals("in case") && !page.is(i + 2, "of")
                    || two.equals("in the") && page.is(i + 2, "event") ? 2 : 0;
            case "assuming" -> 1;
            case "should" -> opens && !page.is(i - 1, "what") ? 1 : 0;
            default -> 0;
        };
    }

    /** The content of an asking opens with what is asked: "wondered if", "did not say if". */
    private static boolean asks(Page page, Clause clause) {
        for (Run run : clause.cue()) {
            for (int i = run.first(); i < run.end(); i++) {
                boolean says = page.isForm(i, "say") && !page.isForm(i - 1, "not");
                if (page.formOf("not_condition", i) && !says && !page.is(i, "as")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To the next comma, stop or closing mark. */
    private static int end(Page page, int[] tokens, int from) {
        int end = tokens[Math.min(from, tokens.length) - 1] + 1;
        for (int at = from; at < tokens.length; at++) {
            int i = tokens[at];
            if (i != end || Quotes.isDouble(page.word(i)) || !page.isWord(i) && !page.is(i, "'")
                    && !page.is(i, "-") && !page.word(i).startsWith("'")) {
                break;
            }
            end = i + 1;
        }
        return end;
    }
}
