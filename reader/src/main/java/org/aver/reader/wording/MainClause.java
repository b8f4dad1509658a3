package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.List;
import org.aver.reader.model.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * The first main clause of a content: without the opening "that", a condition, a relative clause between commas, and what a
 * subordinating word opens after it.
 *
 * @param tokens its words
 */
record MainClause(Page page, List<Integer> tokens) {
    private static final int MOST = 24;
    private static final int LOOK = 60;
    /** Words of a subject that no subordinating word and no comma ends. */
    private static final int SUBJECT = 2;
    private static final int FRONTED = 4;
    private static final int CLOSE = 5;

    static MainClause of(Page page, Clause clause, @Nullable Run condition) {
        List<Integer> kept = new ArrayList<>();
        int[] opening = clause.opening(LOOK);
        for (int at = 0; at < opening.length && kept.size() < MOST; at++) {
            int i = opening[at];
            if (condition != null && condition.contains(i) || Quotes.isDouble(page.word(i))
                    || kept.isEmpty() && (page.is(i, "that") || page.is(i, "but") || page.is(i, "and"))) {
                continue;
            }
            if (page.is(i, ",") && page.of("relative", i + 1)) {
                at = nextComma(page, opening, at + 1);
                continue;
            }
            if (kept.isEmpty() && page.of("fronting", i)) {
                int comma = nextComma(page, opening, at);
                at = comma < opening.length ? comma : at;
                continue;
            }
            if (ends(page, i, kept.size())) {
                break;
            }
            if (page.isWord(i)) {
                kept.add(i);
            }
        }
        return new MainClause(page, List.copyOf(kept));
    }

    private static int nextComma(Page page, int[] opening, int from) {
        int at = from;
        while (at < opening.length && !page.is(opening[at], ",")) {
            at++;
        }
        return at;
    }

    private static boolean ends(Page page, int i, int kept) {
        return switch (page.word(i)) {
            case ".", "?", "!", ";", ":" -> kept > 0;
            case "," -> kept > FRONTED;
            default -> kept > SUBJECT && page.of("clause", i) && !page.pairOf("not_end", i)
                    && !page.pairOf("not_end", i - 1);
        };
    }

    boolean has(String name) {
        return tokens.stream().anyMatch(i -> page.of(name, i));
    }

    boolean hasForm(String name) {
        return tokens.stream().anyMatch(i -> page.formOf(name, i));
    }

    /** Whether a negation negates the clause: "not only" and "no fewer than" do not. */
    boolean isNegative() {
        for (int i : tokens) {
            String two = page.word(i) + " " + page.word(i + 1);
            boolean number = page.is(i, "no") && (page.is(i + 1, ".") || Character.isDigit(first(page.word(i + 1))));
            boolean aside = page.is(i, "no") && page.is(i - 1, "with") || page.is(i, "not") && page.is(i - 1, "or");
            if (page.of("negation", i) && !number && !aside && !page.classes().is("not_negation", two)
                    && !page.classes().is("not_negation", two + " " + page.word(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** Whether the subject may be the speaker: a pronoun, or what is his, hers or theirs; in quoted words only "I", "we", "our". */
    boolean isOfSelf() {
        if (tokens.isEmpty()) {
            return false;
        }
        boolean quoted = page.quote(tokens.getFirst()) == Quotes.Part.INSIDE;
        return page.of(quoted ? "self_quoted" : "self", tokens.getFirst());
    }

    /** Whether a verb of a class follows closely on a negation of the verb: "did not enter", "never bombed". */
    boolean deniesForm(String name) {
        for (int at = 0; at < tokens.size(); at++) {
            if (page.isForm(tokens.get(at), "not") || page.is(tokens.get(at), "never")) {
                for (int i : tokens.subList(at + 1, Math.min(tokens.size(), at + CLOSE))) {
                    if (page.formOf(name, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The position among the tokens of the first word of a class, -1 where there is none. */
    int position(String name) {
        for (int at = 0; at < tokens.size(); at++) {
            if (page.of(name, tokens.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
