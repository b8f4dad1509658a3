package org.aver.reader.time;

import java.util.Locale;
import org.aver.core.TimeExpression.Relation;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** How a time stands to what is told: by the preposition before it, looking past "at least", "late". Immutable. */
final class Relations {
    private static final int HEDGES = 3;

    private final Lexicon context;

    Relations(Lexicon context) {
        this.context = context;
    }

    /** The relation of a time in a sentence that begins at token {@code first} and ends by {@code end}. */
    @Nullable
    Relation of(Words words, int first, Phrase time, int end) {
        int at = time.first() - 1;
        for (int hedges = 0; hedges < HEDGES && at > first && isHedge(words, at); hedges++) {
            at -= words.is(at, "least") || words.is(at, "most") ? 2 : 1;
        }
        boolean attributive = words.isWord(time.end()) && !context.has("goes_on", words.at(time.end()));
        if (words.is(at, "the") && !attributive) {
            at--; // "on the 3rd of March", but not "on the March 3 attack"
        }
        if (at < first) {
            return null;
        }
        String before = words.at(at);
        if (before.equals("of")) {
            return words.is(at - 1, "ahead") ? Relation.BEFORE : words.is(at - 1, "as") ? Relation.UNTIL : null;
        }
        if (before.equals("to")) {
            return words.is(at - 1, "prior") ? Relation.BEFORE : opened(words, first, at) ? Relation.UNTIL : null;
        }
        if (before.equals("from")) {
            boolean ranges = context.has("range_end", words.at(time.end())) && !words.is(time.end(), "and");
            boolean opens = context.has("opens_since", words.at(at - 1));
            return (ranges || opens) && time.end() <= end ? Relation.SINCE : null;
        }
        if (before.equals("between") && words.is(time.end(), "and")) {
            return Relation.SINCE;
        }
        if (before.equals("and") && opened(words, first, at)) {
            return Relation.UNTIL;
        }
        String relation = context.value("relation", before);
        return relation == null ? null : Relation.valueOf(relation.toUpperCase(Locale.ROOT));
    }

    private boolean isHedge(Words words, int at) {
        return context.has("hedged", words.at(at))
                || words.is(at - 1, "at") && (words.is(at, "least") || words.is(at, "most"));
    }

    /** Whether a joining word at {@code at} ends what "from" or "between" opened within its reach: "from March 3 to March 5". */
    private static boolean opened(Words words, int first, int at) {
        String opener = words.is(at, "and") ? "between" : "from";
        for (int i = at - 1; i >= Math.max(first, at - 8); i--) {
            if (words.is(i, opener)) {
                return true;
            }
            if (words.is(i, ",") && Days.year(words, i + 1) == null) {
                return false;
            }
        }
        return false;
    }
}
