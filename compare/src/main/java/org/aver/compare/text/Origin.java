package org.aver.compare.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text and the articles that carry it.
 *
 * @param owner    the agency whose text it is, when its articles name one and only one; else null
 * @param original the article that stands for the text: the owner's own, else the one published first; where dates are
 *                 unknown or equal, the least id
 * @param articles ids, sorted
 */
public record Origin(@Nullable String owner, String original, List<String> articles) {
    public Origin {
        articles = List.copyOf(articles);
    }
}
