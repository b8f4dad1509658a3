package org.aver.reader.actor;

import org.aver.core.Span;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean somebody.
 *
 * @param first    its first token
 * @param end      the token behind its last
 * @param head     the token that says what it is
 * @param form     how it is put
 * @param type     a name's type, else null
 * @param sentence the number of its sentence
 * @param quoted   whether it stands in a quotation
 * @param source   whether a statement has it as its source
 */
record Mention(Span span, int first, int end, int head, Form form, Name.@Nullable Type type, int sentence,
        boolean quoted,
        boolean source) {

    enum Form {
        NAME, DEFINITE, INDEFINITE, PRONOUN
    }

    /** Tokens. */
    int size() {
        return end - first;
    }

    Mention asSource() {
        return new Mention(span, first, end, head, form, type, sentence, quoted, true);
    }
}
