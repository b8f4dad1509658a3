package org.aver.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.cli.terminal.Width;
import org.aver.compare.Report;
import org.aver.compare.text.Edit;
import org.aver.compare.text.Edit.Mark;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Reprint;
import org.aver.compare.text.SharedText;
import org.aver.compare.text.Texts;
import org.aver.core.Mask;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** Shows texts that several articles carry, and what each did with them. */
public final class TextPage {
    private static final int LONGEST = 160;
    private static final int MOST_SHARED = 20;

    private final Map<String, Report> reports;
    private final Screen screen;

    public TextPage(Map<String, Report> reports, Screen screen) {
        this.reports = reports;
        this.screen = screen;
    }

    public void summary(Texts texts) {
        screen.line(Run.of(reports.size() + " articles, " + texts.texts().size() + " texts"));
    }

    public void print(Origin text, List<Reprint> reprints) {
        Report original = report(text.original());
        screen.blank();
        screen.flow(0, 2, List.of(new Run(StoryPage.title(original), Style.TITLE)));
        screen.flow(2, 4, List.of(Run.of(text.articles().size() + " articles, 1 text"
                + (text.owner() == null ? ", first printed by " : " of " + text.owner() + ", here from ")
                + StoryPage.outlet(original) + ", " + StoryPage.published(original).strip())));
        screen.flow(2, 4, List.of(Run.of("who speaks in it, through whom:")));
        ChainLines.print(ChainLines.of(original, text.owner()), screen);
        for (Reprint reprint : reprints) {
            Report article = report(reprint.article());
            screen.flow(2, 4, List.of(new Run(StoryPage.outlet(article), Style.SOURCE), Run.of(" " + StoryPage
                    .published(article).strip() + (reprint.edits().isEmpty() ? ": unchanged" : ":")), new Run("  "
                            + article.id(), Style.NOTE)));
            reprint.edits().forEach(edit -> edit(edit, original, article));
        }
    }

    private void edit(Edit edit, Report original, Report article) {
        String before = words(original, edit.before());
        String after = words(article, edit.after());
        String what = switch (edit.kind()) {
            case DROPPED -> "left out: " + before;
            case ADDED -> "added: " + after;
            case CHANGED -> before.isEmpty()
                    ? "put in: “" + after + "”"
                    : after.isEmpty()
                            ? "took out: “" + before + "”"
                            : "“" + before + "” became “" + after + "”";
        };
        String mark = edit.mark() == Mark.NONE ? "" : edit.mark().words() + " · ";
        screen.flow(4, 6, List.of(new Run(mark, Style.WARNING), Run.of(what)));
    }

    /** Articles that are texts of their own and share sentences. */
    public void shared(List<SharedText> shared) {
        if (shared.isEmpty()) {
            return;
        }
        screen.blank();
        screen.line(new Run("Texts of their own that share sentences", Style.HEADING));
        shared.stream().limit(MOST_SHARED).forEach(s -> screen.flow(2, 4, List.of(Run.of(StoryPage.outlet(report(s
                .first())) + " and " + StoryPage.outlet(report(s.second())) + ": " + s.sentences().size()
                + (s.sentences().size() == 1 ? " sentence" : " sentences")),
                new Run("  " + s.first() + " " + s.second(),
                        Style.NOTE))));
        if (shared.size() > MOST_SHARED) {
            screen.line(new Run("and " + (shared.size() - MOST_SHARED) + " more pairs; --json lists them", Style.NOTE));
        }
    }

    private Report report(String id) {
        return Objects.requireNonNull(reports.get(id), id);
    }

    private static String words(Report report, @Nullable Span span) {
        return span == null
                ? ""
                : Width.cut(Mask.of(report.reading()).hide(Text.of(report.text()).slice(span)), LONGEST);
    }
}
