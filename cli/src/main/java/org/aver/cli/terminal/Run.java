package org.aver.cli.terminal;

/** Words in one style. The words are safe: whatever is put in goes through {@link Safe#line}. */
public record Run(String words, Style style) {
    public Run {
        words = edge(words, true) + Safe.line(words) + edge(words, false);
    }

    public static Run of(String words) {
        return new Run(words, Style.PLAIN);
    }

    // a space at an edge separates this run from its neighbour
    private static String edge(String words, boolean start) {
        if (words.isBlank()) {
            return start && !words.isEmpty() ? " " : "";
        }
        return words.charAt(start ? 0 : words.length() - 1) == ' ' ? " " : "";
    }
}
