package org.aver.workbench.story;

import java.util.List;
import org.aver.compare.clash.Comparison;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two claims side by side. Which is right is never said.
 *
 * @param kind       "contradicts"
 * @param isPossible whether it takes more than the text to see it
 * @param notes      between whom, and what keeps them from being compared
 * @param second     null where a report is held against itself in one sentence
 */
public record Clash(String kind, boolean isClash, boolean isPossible, List<String> notes, String why, Side first,
        @Nullable Side second) {
    public Clash {
        notes = List.copyOf(notes);
    }

    /** {@code claim}: the id in the article, or empty. */
    public record Side(String article, String outlet, @Nullable String published, String claim, String speaker,
            String sentence) {
        /** What the address of the article's page chooses: the statement, the place of the figure. */
        public String target() {
            return claim.startsWith("s")
                    ? "?s=" + claim + "#t-" + claim
                    : claim.startsWith("f") ? "?figures=1#" + claim : "";
        }
    }

    static Clash of(Comparison c, Hiding hiding) {
        var notes = new java.util.ArrayList<String>();
        notes.add(Wording.label(c.between()));
        if (c.inside() != null) {
            notes.add("inside one report: " + Wording.label(c.inside()));
        }
        if (!c.differs().isEmpty()) {
            notes.add("differ in " + String.join(", ", c.differs().stream().map(Wording::label).toList()));
        }
        return new Clash(Wording.label(c.kind()), c.isClash(), c.isPossible(), notes,
                hiding.in(List.of(c.first().article(),
                        c.second().article()), c.why()),
                side(c.first(), hiding), c.second().equals(c.first())
                        ? null
                        : side(c.second(), hiding));
    }

    private static Side side(Comparison.Side s, Hiding hiding) {
        return new Side(s.article(), s.outlet(), s.published(), s.claim(), hiding.speaker(s.article(), s.claim(), s
                .speaker()).name(), hiding.in(s.article(), s.sentence()));
    }
}
