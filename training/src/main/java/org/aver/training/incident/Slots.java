package org.aver.training.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slot of a key as it is written: fills divided by "|", each with alternatives divided by "/", strings in quotes. */
final class Slots {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Slots() {
    }

    /** The fills of a slot; none where it holds "-" or "*". */
    static List<String> fills(String slot) {
        return isEmpty(slot) ? List.of() : split(slot, '|');
    }

    static List<String> alternatives(String fill) {
        return split(fill, '/');
    }

    static boolean isEmpty(String slot) {
        String bare = slot.strip();
        return bare.isEmpty() || bare.equals("-") || bare.equals("*");
    }

    /** Whether a fill may be left out. */
    static boolean isOptional(String fill) {
        return fill.strip().startsWith("?");
    }

    /** The strings in quotes. */
    static List<String> strings(String fill) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = STRING.matcher(fill);
        while (matcher.find()) {
            strings.add(matcher.group(1).replace("\\\"", "\"").replaceAll("\\s+", " "));
        }
        return strings;
    }

    /** What stands before the first colon outside quotes: a class or number. */
    static String head(String fill) {
        List<String> parts = split(fill, ':');
        return parts.getFirst().replace("?", "").strip();
    }

    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            quoted ^= c == '"' && !escaped;
            if (c == mark && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
