package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Published;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text published on a day. */
final class ReadTimes {
    private ReadTimes() {
    }

    static Draft draft(String text, @Nullable String published) {
        Article article = new Article("x", null, "0", null, null, null,
                published == null ? null : new Published(published), "en", text, List.of(), List.of());
        Draft draft = new Draft(article);
        new Times().read(draft);
        return draft;
    }

    static List<TimeExpression> times(String text, @Nullable String published) {
        return draft(text, published).times();
    }

    static TimeExpression only(String text, @Nullable String published) {
        List<TimeExpression> times = times(text, published);
        assertThat(times).as(text).hasSize(1);
        return times.getFirst();
    }
}
