package org.aver.compare.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text and the articles that carry it.
 *
 * @param owner    the agency that its articles name, when they name one and only one; else null
 * @param earliest the article that was published first; where dates are unknown or equal, the least id
 * @param articles ids, sorted
 */
public record Origin(@Nullable String owner, String earliest, List<String> articles) {
    public Origin {
        articles = List.copyOf(articles);
    }
}
