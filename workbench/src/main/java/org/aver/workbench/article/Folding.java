package org.aver.workbench.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether passages with graphic words are folded until somebody opens them, and who set that. Nothing is ever left out.
 *
 * @param setBy null where nothing is folded
 */
public record Folding(@Nullable String setBy) {
    /** Everything is shown. */
    public static final Folding OFF = new Folding(null);
    private static final Pattern GRAPHIC = graphic();

    private static Pattern graphic() {
        try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream("graphic.txt"))) {
            return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOn() {
        return setBy != null;
    }

    /** Whether a passage is folded. */
    public boolean folds(@Nullable String passage) {
        return isOn() && passage != null && GRAPHIC.matcher(passage).find();
    }

    public boolean folds(Paragraph paragraph) {
        return isOn() && folds(paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()));
    }
}
