package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Spans;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;

/** The commands that lay reports side by side, on readings that are ready. */
class ClashCommandsTest {
    private static final String MARKET = "A shell hit the covered market of Kellhad on Tuesday and killed 22 traders from Upper Veshten.";
    private static final String FIGHTERS = "Fighters of the river brigade had left the stalls of the saffron market two days before, a baker there said.";
    private static final String FERRY = "Fishermen from Little Quoy pulled forty pilgrims out of the cold water of the strait off Dunmar.";
    private static final String INPUT = reading("a", "Harrow Post", "2026-03-03", MARKET, FIGHTERS)
            + reading("b", "Selmar Daily", "2026-03-04", MARKET, FIGHTERS.replace("Fighters", "Terrorists"))
            + reading("c", "Harrow Post", "2026-03-05", FERRY);

    private static String reading(String id, String publisher, String published, String... sentences) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Span(at, at + sentence.length()));
            at += sentence.length() + 1;
        }
        String text = String.join("\n", sentences);
        Article article = new Article(id, null, Digest.sha256(text), "Of " + id, publisher, null,
                new Published(published), "en", text, List.of(), List.of());
        int cue = text.indexOf(" said.");
        List<Statement> statements = cue < 0
                ? List.of()
                : List.of(new Statement("s" + (cue + 1), new Statement.Source(List.of(new Span(cue - 13, cue)), null,
                        Statement.SourceKind.DESCRIBED, List.of(), Statement.Basis.UNSTATED),
                        Spans.of(new Span(cue + 1, cue + 5)), Spans.of(new Span(0, 10)), Statement.Mode.INDIRECT,
                        Statement.Act.STATE, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false,
                        Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null,
                        1));
        return ReadingJson.write(new Reading(article, "test", spans, statements, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of())) + "\n";
    }

    private static Ran run(String... args) {
        return Ran.on(Map.of(), false, INPUT, args);
    }

    @Test
    void storiesPrintsEachReportWithItsStory() {
        Ran ran = run("stories", "--json", "-");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                {"id":"a","story":"a"}
                {"id":"b","story":"a"}
                {"id":"c","story":"c"}
                """);
        assertThat(run("stories", "-").out()).contains("3 reports, 2 stories",
                "2 articles, 1 text, 0 ultimate sources; statements of nobody named: 2");
    }

    @Test
    void textsTellsTheWordThatTakesASide() {
        assertThat(run("texts", "-").out()).contains("3 articles, 2 texts", "a word that takes a side",
                "“Fighters” became “Terrorists”");
        assertThat(run("texts", "--json", "-").out()).contains("\"mark\":\"loaded\"");
    }

    @Test
    void sourcesAndCoverageCarryTheWhole() {
        assertThat(run("sources", "-").out()).contains("nobody named · 2 of 2 statements", "Harrow Post 1 of 1: said");
        assertThat(run("coverage", "-").out()).contains("Harrow Post: 2 articles, 2026-03-03 to 2026-03-05, on 2 days",
                "3 articles, 2 outlets named, 0 inputs could not be read");
        Ran broken = Ran.on(Map.of(), false, INPUT + "{\"id\":\n", "coverage", "--json", "-");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.out()).endsWith("{\"articles\":3,\"outlets\":2,\"failed\":1}\n");
    }

    @Test
    void filesAndALedgerAtOnceAreWrongUse() {
        assertThat(run("stories", "--ledger", "x.db", "-").code()).isEqualTo(2);
    }
}
