package org.aver.compare.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.compare.Made;
import org.aver.compare.Report;
import org.aver.compare.text.Edit.Kind;
import org.aver.compare.text.Edit.Mark;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReprintTest {
    private static final String FIGHTERS = "Fighters of the river brigade had left the market two days before, a baker who lives there said.";
    private static final String VERIFY = "The agency could not independently verify either account of what happened in the town that day.";
    private static final String DEAD = "At least 22 people were killed and about 60 were wounded, many of them traders from nearby villages.";
    private static final String SHORT = "He gave no names.";

    private static String words(Report report, @Nullable Span span) {
        return span == null ? "" : Text.of(report.text()).slice(span);
    }

    @Test
    void theWordThatTakesASideAndTheCaveatLeftOutStandOut() {
        Report original = Made.report("a", null, null, DEAD, FIGHTERS, SHORT, VERIFY);
        Report reprint = Made.report("b", null, null, "😀 " + FIGHTERS.replace("Fighters", "Terrorists"), SHORT, DEAD);
        List<Edit> edits = Reprint.of(original, reprint).edits();
        assertThat(edits).hasSize(2);
        assertThat(edits.getFirst().kind()).isEqualTo(Kind.CHANGED);
        assertThat(edits.getFirst().mark()).isEqualTo(Mark.LOADED);
        assertThat(words(original, edits.getFirst().before())).isEqualTo("Fighters");
        assertThat(words(reprint, edits.getFirst().after())).isEqualTo("Terrorists");
        assertThat(edits.getLast())
                .isEqualTo(new Edit(Kind.DROPPED, Mark.CAVEAT, original.sentences().getLast(), null));
    }

    @Test
    void anotherPlainWordIsAChangeThatDoesNotStandOut() {
        Report original = Made.report("a", null, null, DEAD);
        Report reprint = Made.report("b", null, null, DEAD.replace("many of them", "most of them"), SHORT);
        assertThat(Reprint.of(original, reprint).edits()).extracting(Edit::kind).containsExactly(Kind.CHANGED,
                Kind.ADDED);
        assertThat(Reprint.of(original, reprint).edits()).extracting(Edit::mark).containsOnly(Mark.NONE);
    }

    @Test
    void aTextPrintedAsItIsHasNoEdits() {
        Report original = Made.report("a", null, null, DEAD, FIGHTERS);
        assertThat(Reprint.of(original, Made.report("b", null, null, FIGHTERS, DEAD)).edits()).isEmpty();
    }
}
