package org.aver.workbench.article;

/** What a piece is in one statement. {@code kind}: source, cue, content, carried; {@code depth}: 0 for a statement that is in no other. */
public record Lane(String kind, String statement, int depth) {
    /** Lines of more than four lanes would run into the next line of text. */
    static final int DEEPEST = 3;

    public String classes() {
        return "m " + kind + " d" + Math.min(depth, DEEPEST);
    }
}
