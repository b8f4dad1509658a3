package org.aver.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one article.
 *
 * @param published ISO date or date-time, or null where unknown; an earlier one sorts first
 * @param agency    the agency that the byline or the text names as the origin, or null
 * @param sentences in code points of {@code text}, in order
 */
public record Report(String id, @Nullable String published, @Nullable String agency, String text,
        List<Span> sentences) {
    public Report {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        sentences = List.copyOf(sentences);
    }
}
