package org.aver.training.swap;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.core.Label;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** Lists the statements that are read otherwise, for people. */
public final class Differences {
    private Differences() {
    }

    /** Both readings in the words of the old text, which the new one's spans were mapped to. */
    public static void print(PrintStream out, Experiment.Outcome outcome) {
        Text text = Text.of(outcome.article().text());
        for (Comparison.Pair pair : outcome.comparison().pairs()) {
            if (!pair.differences().isEmpty()) {
                String what = pair.differences().stream().map(Label::label).collect(Collectors.joining(" "));
                out.println(outcome.article().id() + " [" + outcome.what() + "] " + what);
                out.println("  - " + line(text, pair.before()));
                out.println("  + " + line(text, pair.after()));
            }
        }
    }

    private static String line(Text text, @Nullable Seen seen) {
        if (seen == null) {
            return "nothing";
        }
        return String.join(" ", "{" + words(text, seen.source()) + "}", "<" + words(text, List.of(seen.cue())) + ">",
                "[" + words(text, seen.content()) + "]", seen.mode().label(), seen.act().label(),
                seen.commitment().label(), seen.polarity().label(), seen.holder() == null ? "" : "within");
    }

    private static String words(Text text, List<Span> spans) {
        return spans.stream().map(s -> text.slice(s).replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
    }
}
