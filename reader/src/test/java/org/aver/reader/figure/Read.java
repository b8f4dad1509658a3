package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Figure;
import org.aver.core.Published;
import org.aver.reader.Draft;
import org.aver.reader.time.Times;

/** Reads a text of the tests. */
final class Read {
    private Read() {
    }

    static List<Figure> figures(String text) {
        Draft draft = new Draft(new Article("x", null, "0", null, null, null, new Published("2026-03-10"), "en", text,
                List.of(), List.of()));
        new Times().read(draft);
        new Figures().read(draft);
        return draft.figures();
    }

    static Figure only(String text) {
        List<Figure> figures = figures(text);
        assertThat(figures).as(text).hasSize(1);
        return figures.getFirst();
    }
}
