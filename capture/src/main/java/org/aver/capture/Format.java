package org.aver.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of input. */
public enum Format {
    TEXT("text/plain"), HTML("text/html"), JSONL("application/jsonl");

    private static final Pattern MARKUP = Pattern.compile(
            "(?s)<(?:!doctype html|html|head|body|meta|title|article|div|p|h1|script|link)(?:[\\s>]).*");
    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** By the name's extension, else by the first bytes. */
    public static Format detect(@Nullable String name, byte[] firstBytes) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 || lower.indexOf('/', dot) >= 0 ? "" : lower.substring(dot + 1)) {
            case "jsonl", "ndjson", "json" -> JSONL;
            case "html", "htm", "xhtml", "shtml" -> HTML;
            case "txt", "text", "md" -> TEXT;
            default -> sniff(firstBytes);
        };
    }

    private static Format sniff(byte[] bytes) {
        // without its NULs, UTF-16 markup reads as ASCII
        String start = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^\\W{2,3}(?=[<{])",
                        "")
                .strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return JSONL;
        }
        boolean leads = start.startsWith("<!--") || start.startsWith("<?xml");
        return MARKUP.matcher(leads ? start.substring(Math.max(0, start.indexOf('<', 1))) : start).matches()
                || leads && start.contains("<html")
                        ? HTML
                        : TEXT;
    }

    /** The format of that name: "text" (or "txt"), "html", "jsonl"; case does not matter. */
    public static Optional<Format> parse(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "text", "txt" -> Optional.of(TEXT);
            case "html", "htm" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }
}
