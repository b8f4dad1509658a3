package org.aver.capture.text;

import java.util.Optional;

/** Where a text begins with its own title. All positions are UTF-16 positions. */
public final class Title {
    private static final int LONGEST = 160;

    private Title() {
    }

    /**
     * The position behind a known title at the start of a text, or 0. Blanks and the shape of quotation marks may differ. A
     * title that only begins the first sentence is none.
     */
    public static int end(String text, String title) {
        int at = skip(text, 0);
        int start = at;
        int t = skip(title, 0);
        while (t < title.length()) {
            if (Character.isWhitespace(title.charAt(t))) {
                t = skip(title, t);
                int next = skip(text, at);
                if (t < title.length() && next == at) {
                    return 0;
                }
                at = t < title.length() ? next : at;
            } else if (at < text.length() && plain(title.charAt(t)) == plain(text.charAt(at))) {
                t++;
                at++;
            } else {
                return 0;
            }
        }
        return at == start ? 0 : closed(text, at);
    }

    private static int closed(String text, int at) {
        if (at == text.length() || isBreak(text, at)) {
            return at;
        }
        int stop = ".:!?…".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int next = skip(text, stop);
        if (next == text.length() || isBreak(text, stop)) {
            return stop;
        }
        int c = text.codePointAt(next);
        boolean begins = Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)
                || Character.getType(c) == Character.OTHER_LETTER || "\"“‘«„'(".indexOf(c) >= 0;
        // inside one line, a title of a word or two is likelier the first words of the sentence
        return next > stop && begins && at >= 20 ? stop : 0;
    }

    private static boolean isBreak(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }

    private static int skip(String s, int from) {
        int i = from;
        while (i < s.length() && (Character.isWhitespace(s.charAt(i)) || s.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            case '–', '—', '‑' -> '-';
            default -> c;
        };
    }

    /** The first line where it looks like a title: short, no sentence, set apart from what follows. */
    public static Optional<String> guess(String text) {
        int end = text.indexOf('\n');
        if (end <= 0 || end > LONGEST) {
            return Optional.empty();
        }
        String line = text.substring(0, end).strip();
        if (line.isEmpty() || ".!…;:,".indexOf(line.charAt(line.length() - 1)) >= 0 || Layout.isHead(line)
                || Dateline.end(text, 0, end) > 0) {
            return Optional.empty();
        }
        int next = text.indexOf('\n', end + 1);
        String second = text.substring(end + 1, next < 0 ? text.length() : next).strip();
        boolean apart = second.isEmpty() && !text.substring(end).isBlank()
                || !second.isEmpty() && Layout.isHead(second);
        return apart ? Optional.of(line) : Optional.empty();
    }
}
