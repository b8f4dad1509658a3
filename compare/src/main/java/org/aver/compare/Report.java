package org.aver.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.aver.core.Span;

/**
 * One article as it is compared: with what was read in it.
 *
 * @param id what the user calls it; in one comparison no two reports have the same
 */
public record Report(String id, Reading reading) {
    public Report {
        requireNonNull(id, "id is null");
        requireNonNull(reading, "reading is null");
    }

    public Article article() {
        return reading.article();
    }

    public String text() {
        return article().text();
    }

    /** In code points of the text, in order. */
    public List<Span> sentences() {
        return reading.sentences();
    }
}
