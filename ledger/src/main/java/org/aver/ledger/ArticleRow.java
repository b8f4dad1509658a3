package org.aver.ledger;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Zone;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An article as its row holds it.
 *
 * @param capture number of the entry that holds the bytes it was read from
 * @param revises key of the earlier article of the same address
 */
record ArticleRow(String key, Article article, long capture, @Nullable String revises) {
    /** Every column but the number; all of them are hashed, in this order. */
    static final String COLUMNS = "key, id, address, sha256, title, publisher, byline, published, language, capture,"
            + " revises, zones, warnings, text";
    private static final int COUNT = 14;

    /** The values of {@link #COLUMNS}. */
    List<@Nullable String> values() {
        Article a = article;
        Published published = a.published();
        return Arrays.asList(key, a.id(), a.address(), a.sha256(), a.title(), a.publisher(), a.byline(),
                published == null ? null : published.value(), a.language(), Long.toString(capture), revises,
                Json.mapper().writeValueAsString(a.zones()), Json.mapper().writeValueAsString(a.warnings()), a.text());
    }

    /** What the article's entry has for its content. */
    static String content(List<@Nullable String> values) {
        return Digest.sha256(values);
    }

    /** The values of {@link #COLUMNS} from a row that begins with them. */
    static List<@Nullable String> values(ResultSet row) throws SQLException {
        @Nullable
        String[] values = new @Nullable String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = row.getString(i + 1);
        }
        return Arrays.asList(values);
    }

    static ArticleRow of(List<@Nullable String> v) {
        String published = v.get(7);
        Article article = new Article(requireNonNull(v.get(1)), v.get(2), requireNonNull(v.get(3)), v.get(4), v.get(5),
                v.get(6), published == null ? null : new Published(published), v.get(8), requireNonNull(v.get(13)),
                List.of(Json.mapper().readValue(requireNonNull(v.get(11)), Zone[].class)),
                List.of(Json.mapper().readValue(requireNonNull(v.get(12)), String[].class)));
        return new ArticleRow(requireNonNull(v.get(0)), article, Long.parseLong(requireNonNull(v.get(9))), v.get(10));
    }
}
