package org.aver.capture.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of a page before its markup is parsed. */
public final class Markup {
    private static final int HEAD = 1 << 16;
    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\b[^>]{0,500}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})"
                    + "|<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private Markup() {
    }

    /** The character set that the page's meta element or XML declaration names, or null. */
    public static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        return named.find() ? named.group(1) == null ? named.group(2) : named.group(1) : null;
    }
}
