package org.aver.ledger;

import java.util.List;
import org.aver.core.Published;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article that holds all the words looked for, shown by the sentence that holds most of them.
 *
 * @param passage    the sentence, or the title where only the title matched
 * @param span       where the passage stands, in code points of the article's text; null for a title outside the text
 * @param highlights the words found, in code points of {@code passage}
 * @param statements the newest reading's statements that the passage takes part in, by first cue
 */
public record Hit(String articleKey, @Nullable String title, @Nullable String publisher, @Nullable Published published,
        String passage, @Nullable Span span, List<Span> highlights, List<Said> statements) {
    public Hit {
        highlights = List.copyOf(highlights);
        statements = List.copyOf(statements);
    }

    /**
     * A statement in words; several spans are joined by " … ".
     *
     * @param id     the id outside its article, {@code <article key's first 12 hex>.s700}
     * @param source null where nobody is named
     */
    public record Said(String id, @Nullable String source, String cue, @Nullable String content) {
    }
}
