package org.aver.workbench.story;

import java.util.List;
import org.aver.compare.echo.Echoes;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and what each outlet of the story does with it.
 *
 * @param article   the first that has it
 * @param statement its id there
 * @param cells     one an outlet, in the order of the outlets
 */
public record Saying(String article, String statement, @Nullable String published, String speaker, String words,
        List<Cell> cells) {
    private static final int LONGEST = 240;

    public Saying {
        cells = List.copyOf(cells);
    }

    /** {@code stances}: none where the outlet is silent. */
    public record Cell(String outlet, List<Stance> stances) {
        public Cell {
            stances = List.copyOf(stances);
        }
    }

    /** "same", "compatible", "contradicts", "denies" or "revises"; where; and why, empty for the same. */
    public record Stance(String words, String article, String claim, String why) {
        public String target() {
            return new Clash.Side(article, "", null, claim, "", "").target();
        }
    }

    static Saying of(Echoes.Claim c, Hiding hiding) {
        String words = hiding.in(c.article(), c.words());
        String brief = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + " …";
        return new Saying(c.article(), c.statement(), c.published(), hiding.speaker(c.article(), c.statement(), c
                .speaker()).name(), brief,
                c.cells().stream().map(cell -> new Cell(cell.outlet(), cell.answers().stream().map(e -> new Stance(
                        Wording.label(e.stance()), e.article(), e.claim(),
                        hiding.in(List.of(c.article(), e.article()), e
                                .why())))
                        .toList())).toList());
    }
}
