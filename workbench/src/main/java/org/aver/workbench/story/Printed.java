package org.aver.workbench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.compare.Report;
import org.aver.compare.text.Edit;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Reprint;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text that several articles carry, and what each did with it.
 *
 * @param owner    the agency whose it is, or null
 * @param original the article that it is held against
 */
public record Printed(@Nullable String owner, String original, List<Copy> copies) {
    public Printed {
        copies = List.copyOf(copies);
    }

    /** {@code changes}: empty where the article left the text as it is. */
    public record Copy(String article, List<Change> changes) {
        public Copy {
            changes = List.copyOf(changes);
        }
    }

    /** {@code before}, {@code after}: empty where nothing stood there; {@code mark}: why it stands out, or empty. */
    public record Change(String kind, String mark, String before, String after) {
    }

    static List<Printed> of(List<Origin> texts, Map<String, Report> reports, Hiding hiding) {
        var all = new ArrayList<Printed>();
        for (Origin text : texts) {
            if (text.articles().size() > 1) {
                List<Copy> copies = Reprint.of(text, id -> Objects.requireNonNull(reports.get(id))).stream()
                        .map(r -> copy(r, reports, hiding)).toList();
                all.add(new Printed(text.owner(), text.original(), copies));
            }
        }
        return all;
    }

    private static Copy copy(Reprint reprint, Map<String, Report> reports, Hiding hiding) {
        return new Copy(reprint.article(), reprint.edits().stream().map(e -> change(e, reprint, reports, hiding))
                .toList());
    }

    private static Change change(Edit edit, Reprint reprint, Map<String, Report> reports, Hiding hiding) {
        return new Change(edit.kind().label(), edit.mark().words(), words(reprint.original(), edit.before(), reports,
                hiding), words(reprint.article(), edit.after(), reports, hiding));
    }

    private static String words(String article, @Nullable Span span, Map<String, Report> reports, Hiding hiding) {
        return span == null
                ? ""
                : hiding.in(article, Text.of(Objects.requireNonNull(reports.get(article)).text()).slice(span));
    }
}
