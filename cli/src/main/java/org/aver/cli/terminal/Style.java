package org.aver.cli.terminal;

/** What words are, and how a coloured terminal shows it: the sixteen colours, which every palette keeps readable. */
public enum Style {
    PLAIN(""), TITLE("1"), HEADING("1;34"), SOURCE("1"), CUE("36"), FIGURE("32"), FOUND("1;33"), NOTE("2"), WARNING(
            "33"), ERROR("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
