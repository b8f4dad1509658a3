package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Digest;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Spans;
import org.aver.core.Victim;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command that shows several articles names a private person; the article's own page does. */
class MaskedCommandsTest {
    @TempDir Path folder;
    String ledger = "";
    String readings = "";
    private final List<Reading> all = new ArrayList<>();

    @BeforeEach
    void keep() throws Exception {
        all.add(reading("a", "2026-03-03", "22"));
        all.add(reading("b", "2026-03-04", "14"));
        ledger = folder.resolve("a.db").toString();
        var lines = new StringBuilder();
        try (Ledger kept = Ledger.open(Path.of(ledger))) {
            for (Reading r : all) {
                kept.add(Capture.of(null, "text/plain", r.article().text().getBytes(StandardCharsets.UTF_8)),
                        r.article(), r);
                lines.append(ReadingJson.write(r)).append('\n');
            }
        }
        readings = Files.writeString(folder.resolve("readings.jsonl"), lines).toString();
    }

    /** An invented report of a shelling: Olva Brentz, who holds no office, counts the dead; Kilian Starr is one of them. */
    private static Reading reading(String id, String published, String dead) {
        String text = "Kilian Starr is dead. Olva Brentz said that " + dead + " people were killed when a shell hit the"
                + " saffron market of Kellhad on Tuesday, and that Starr sold goats from Upper Veshten.";
        Article article = new Article(id, null, Digest.sha256(text), "Kilian Starr dies in Kellhad market, says Brentz",
                "Post " + id, null, new Published(published), "en", text, List.of(), List.of());
        Span brentz = at(text, "Olva Brentz");
        Span count = at(text, dead + " people");
        Statement said = new Statement("s" + at(text, "said").start(),
                new Statement.Source(List.of(brentz), "a" + brentz.start(), Statement.SourceKind.PERSON, List.of(),
                        null),
                Spans.of(at(text, "said")),
                Spans.of(new Span(at(text, dead + " people").start(), text.length() - 1)), Statement.Mode.INDIRECT,
                Statement.Act.STATE, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false,
                Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null, 1);
        BigDecimal number = new BigDecimal(dead);
        Figure figure = new Figure("f" + count.start(), count, dead, number, number, Figure.Bound.EXACT,
                Figure.Unit.PERSON, Figure.Measure.KILLED, null, Figure.Scope.INCIDENT, null, null, null, null, null,
                said.id(), false, null, null);
        Span shell = at(text, "shell hit");
        Incident incident = new Incident("i" + shell.start(), "shelling", shell, Incident.Stage.HAPPENED, null, null,
                List.of(), null, null, List.of(figure.id()), List.of(said.id()));
        Victim victim = new Victim("v0", "Kilian Starr", null, null, null, null, "killed", List.of(new Span(0, 12)),
                null, incident.id());
        Actor actor = new Actor("a" + brentz.start(), "Olva Brentz", Actor.Kind.PERSON, List.of(brentz), null, null,
                null);
        return new Reading(article, "test-1", List.of(new Span(0, 21), new Span(22, text.length())), List.of(said),
                List.of(figure), List.of(), List.of(), List.of(actor), List.of(incident), List.of(victim), List.of(),
                List.of(), List.of());
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private String key(int of) {
        return all.get(of).article().key().substring(0, 12);
    }

    private static void assertMasked(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).doesNotContain("Starr", "Brentz", "Kilian", "Olva");
    }

    @Test
    void listsAcrossArticlesNameNoPrivatePerson() {
        for (String json : List.of("", "--json")) {
            for (List<String> command : List.of(List.of("list"), List.of("find", "market"), List.of("series"),
                    List.of("incident", key(0)), List.of("clashes", "--all"), List.of("stories"), List.of("sources"),
                    List.of("texts"))) {
                List<String> args = new ArrayList<>(command);
                args.addAll(List.of("--ledger", ledger));
                if (!json.isEmpty()) {
                    args.add(json);
                }
                assertMasked(Ran.aver(args.toArray(String[]::new)));
            }
        }
        assertThat(Ran.aver("list", "--ledger", ledger).out()).contains("[name withheld] dies in");
        assertThat(Ran.aver("show", "--ledger", ledger, key(0)).out()).contains("Kilian Starr", "Olva Brentz");
    }

    @Test
    void inALedgerThatIsOnlyReadAStoryIsTheSameBeforeAndAfterItIsTakenUp() throws Exception {
        String expected = Ran.aver("series", "--json", "--ledger", ledger).out();
        Path file = Path.of(ledger);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(Ran.aver("series", "--json", "--of", key(1), "--ledger", ledger).out()).isEqualTo(expected);
        try (Ledger kept = Ledger.openExisting(file)) {
            assertThat(kept.traces().size()).isZero();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Ran.aver("series", "--json", "--of", key(1), "--ledger", ledger).out()).isEqualTo(expected);
        try (Ledger kept = Ledger.openExisting(file)) {
            assertThat(kept.traces().size()).isEqualTo(2);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(Ran.aver("series", "--json", "--of", key(1), "--ledger", ledger).out()).isEqualTo(expected);
    }

    @Test
    void oneStoryOutOfALedgerIsThatOfAllOfIt() {
        String one = Ran.aver("series", "--json", "--of", key(1), "--ledger", ledger).out();
        assertThat(one).isNotEmpty().isEqualTo(Ran.aver("series", "--json", "--ledger", ledger).out());
        assertThat(one).contains("\"number\":\"22\"", "\"number\":\"14\"");
        assertThat(Ran.aver("series", "--json", "--of", "b", readings).out().lines()).hasSize(1);
        Ran none = Ran.aver("series", "--of", "abcdef123456", "--ledger", ledger);
        assertThat(none.code()).isEqualTo(Aver.FAILED);
        assertThat(none.err()).contains("no report abcdef123456");
        String incident = all.get(0).incidents().getFirst().id();
        Ran told = Ran.aver("incident", "--json", key(0) + "." + incident, "--ledger", ledger);
        assertThat(told.out()).contains(key(0) + "." + incident, "\"articles\":2");
    }

    @Test
    void comparisonsAreExportedWithBothSidesEvidence() {
        for (String form : List.of("csv", "jsonl", "hxl", "parquet")) {
            assertMasked(Ran.aver("export", "--as", form, "--of", "comparisons", "--ledger", ledger));
        }
        Ran ran = Ran.aver("export", "--as", "jsonl", "--of", "comparisons", "--ledger", ledger);
        assertThat(ran.out().lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"first_id\":\"" + key(0)
                        + ".", "\"second_id\":\"" + key(1) + ".", "\"first_sentence\":\"[name withheld] said that 22",
                        all.get(0).article().sha256(), all.get(1).article().sha256(),
                        "\"first_statements\":\"" + key(0) + ".s"));
        assertThat(ran.out()).contains("\"kind\":\"revises\"");
        Ran named = Ran.aver("export", "--as", "csv", "--of", "comparisons", "--ledger", ledger, "--unmask", "--by",
                "Ada",
                "--reason", "for the court");
        assertThat(named.out()).startsWith("# which side").contains("Olva Brentz said that 22");
        assertThat(Ran.aver("export", "--as", "geojson", "--of", "comparisons", "--ledger", ledger).code())
                .isEqualTo(Aver.FAILED);
    }

    @Test
    void whatIsSealedIsLeftOut() {
        assertThat(Ran.aver("seal", key(0), "--by", "Ada", "--reason", "a witness", "--ledger", ledger).code())
                .isZero();
        Ran series = Ran.aver("series", "--ledger", ledger);
        assertMasked(series);
        assertThat(series.out()).contains("14").doesNotContain("22 people");
        assertMasked(Ran.aver("series", "--of", key(1), "--ledger", ledger));
        assertMasked(Ran.aver("list", "--ledger", ledger));
        assertThat(Ran.aver("series", "--of", key(0), "--ledger", ledger).err()).contains("sealed by Ada: a witness");
    }
}
