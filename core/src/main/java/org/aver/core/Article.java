package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one report and what is known about it.
 *
 * @param id       the id it came with, else {@link #idOf(String)} of the text
 * @param address  where it was found, as given
 * @param sha256   SHA-256 of the bytes it was read from (for JSON Lines, of its line), lower-case hex
 * @param language BCP 47 tag, or null where unknown
 * @param zones    what the parts of the text are, by first span; spans in code points of {@code text}
 * @param warnings what could not be read on the way from the bytes, for people
 */
public record Article(String id, @Nullable String address, String sha256, @Nullable String title,
        @Nullable String publisher, @Nullable String byline, @Nullable Published published, @Nullable String language,
        String text, List<Zone> zones, List<String> warnings) {
    public Article {
        requireNonNull(id, "id is null");
        requireNonNull(sha256, "sha256 is null");
        requireNonNull(text, "text is null");
        zones = zones.stream().sorted(java.util.Comparator.comparing(Zone::span)).toList();
        warnings = List.copyOf(warnings);
    }

    /** The id of an article that came without one: 16 hex digits of the SHA-256 of its text. */
    public static String idOf(String text) {
        return Digest.sha256(text).substring(0, 16);
    }

    /**
     * The ledger's key: SHA-256 over (id or address, publisher, published, title, text). The same key is the same article;
     * the same text from another publisher is another article.
     */
    public String key() {
        boolean given = !id.equals(idOf(text));
        return Digest.sha256(Arrays.asList(given || address == null ? id : address, publisher,
                published == null ? null : published.value(), title, text));
    }
}
