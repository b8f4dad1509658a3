package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions, the promise and exports, as somebody at a terminal meets them. */
class DecideCommandsTest {
    private static final String REPORT = "{\"id\": \"m-1\", \"address\": \"https://a.example/1\", \"title\": \"Mill burns\","
            + " \"published\": \"2026-03-03\", \"text\": \"The mill of Vell burned on Tuesday. The fire service said that two"
            + " workers were killed.\"}\n";

    @TempDir Path folder;
    @TempDir static Path shared;
    static Path filled = Path.of("");
    String ledger = "";

    @BeforeAll
    static void fill() {
        filled = shared.resolve("filled.db");
        assertThat(Ran.on(Map.of("AVER_LEDGER", filled.toString()), false, REPORT, "add", "-").code()).isZero();
    }

    private Ran on(String... args) {
        if (ledger.isEmpty()) {
            try {
                ledger = Files.copy(filled, folder.resolve("a.db")).toString();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return Ran.on(Map.of("AVER_LEDGER", ledger), false, "", args);
    }

    private Ran decide(String... args) {
        return on(Stream
                .concat(Stream.of("decide"), Stream.concat(Arrays.stream(args), Stream.of("--by", "Ada", "--reason",
                        "read it again")))
                .toArray(String[]::new));
    }

    private String key() {
        return on("list", "--json").out().replaceAll("(?s).*\"key\":\"([0-9a-f]{12}).*", "$1");
    }

    private String figure() {
        Matcher id = Pattern.compile("\"id\":\"(f[0-9]+)\"").matcher(on("show", "--json", "m-1").out());
        assertThat(id.find()).isTrue();
        return key() + "." + id.group(1);
    }

    @Test
    void aDecisionItsUndoAndWhatIsShown() {
        String figure = figure();
        Ran correct = decide(figure, "correct", "--set", "low=3", "--set", "high=3");
        assertThat(correct.err()).isEmpty();
        assertThat(correct.out()).contains("Kept as d4", "low: 2 read, 3 set", "Ada, 20", "read it again");
        assertThat(on("show", figure).out()).contains("killed: 2 workers", "What people decided", "low: 2 read, 3 set");
        assertThat(on("undo", "d4", "--by", "Ben", "--reason", "misread").out()).contains("Kept as d5");
        assertThat(on("show", figure).out()).contains("d4 correct", "· undone", "d5 undo d4");
        assertThat(on("decisions", "--json").out().lines()).hasSize(2);
        assertThat(on("decisions", "--lost").out()).isEmpty();
        assertThat(on("agreement").out()).contains("field", "alpha");
        assertThat(on("verify").out()).contains("is sound: 5 entries, 1 articles");
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() {
        for (Ran ran : new Ran[]{decide(figure(), "correct", "--set", "low=many"), decide("d99", "confirm"),
                decide(figure(),
                        "grade"),
                decide("-", "add", "--kind", "incident"), decide("zzz", "comment")}) {
            assertThat(ran.code()).isEqualTo(Aver.FAILED);
            assertThat(ran.err().lines()).hasSize(1).noneMatch(l -> l.contains("unexpected"));
        }
        assertThat(on("decide", figure(), "confirm", "--reason", "x").code()).isEqualTo(2);
        assertThat(on("decide", figure(), "sing", "--by", "Ada", "--reason", "x").code()).isEqualTo(2);
    }

    @Test
    void theHeadIsExpectedLater() {
        String head = on("verify").out().replaceAll("(?s).*Last hash: ([0-9a-f]{64}).*", "$1");
        decide(figure(), "confirm");
        assertThat(on("verify", "--expect", head).out()).contains("1 entries were added since");
        Ran other = on("verify", "--expect", head.replace('a', 'b').replace('0', '1'));
        assertThat(other.code()).isEqualTo(Aver.FAILED);
        assertThat(other.out().replaceAll("\\s+", " ")).contains("the end was cut off");
    }

    @Test
    void sealsBackupsAndThePast() throws IOException {
        assertThat(on("find", "--as-of", "2020-01-01", "mill").out()).isEmpty();
        assertThat(on("find", "--as-of", "2020-13-01", "mill").code()).isEqualTo(2);
        Path copy = folder.resolve("copy.db");
        assertThat(on("backup", copy.toString()).code()).isZero();
        assertThat(on("seal", "m-1", "--by", "Ada", "--reason", "a witness").out())
                .contains("Erased the content of 3 entries");
        Ran show = on("show", key());
        assertThat(show.code()).isEqualTo(Aver.FAILED);
        assertThat(show.err()).contains("sealed by Ada: a witness");
        assertThat(on("verify").code()).isZero();
        assertThat(on("list").out()).contains("(sealed)");
        assertThat(on("export", "--as", "csv").out().lines()).hasSize(1);
        Path back = folder.resolve("back.db");
        assertThat(on("restore", copy.toString(), back.toString()).code()).isZero();
        assertThat(on("restore", copy.toString(), back.toString()).err()).contains("exists already");
        assertThat(Ran.aver("show", "--ledger", back.toString(), "m-1").out()).contains("Mill burns");
    }

    @Test
    void aNewReadingByTheSameReaderChangesNothing() {
        assertThat(on("diff", "--reader").out()).contains("0 of 1 readings would change, 0 decisions would lose");
        assertThat(on("diff").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson", "webannotation", "hxl", "acled", "ucdp", "claim", "parquet"})
    void everyFormIsWrittenOnceAndNotOver(String form) {
        Path file = folder.resolve("out." + form);
        Ran ran = on("export", "--as", form, "--out", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(file).isNotEmptyFile();
        assertThat(on("export", "--as", form).bytes()).isEqualTo(read(file));
        assertThat(on("export", "--as", form, "--out", file.toString()).err()).contains("exists already");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void showingPrivatePersonsIsKeptWithNameAndReason() {
        assertThat(on("export", "--as", "csv", "--unmask").code()).isEqualTo(2);
        assertThat(on("export", "--as", "csv", "--unmask", "--by", "Ada", "--reason", "for the court").code()).isZero();
        assertThat(on("decisions").out()).contains("unmask", "Ada", "for the court");
        assertThat(on("export", "--as", "acled", "--of", "statements").code()).isEqualTo(Aver.FAILED);
        assertThat(on("export", "--as", "pdf").code()).isEqualTo(2);
    }

    @Test
    void citesImportsAndPrintsTheCodebook() throws IOException {
        assertThat(on("citation", figure()).out()).contains("Mill burns", "SHA-256", "aver-reader");
        assertThat(on("citation", "--bibtex", "m-1").out()).startsWith("@misc{aver-" + key() + ",");
        Path sheet = Files.writeString(folder.resolve("ours.csv"), "Case,Kind\nA-1,shelling\n,riot\n");
        Path mapping = Files.writeString(folder.resolve("ours.tsv"), "Case\tid\nKind\ttype\n");
        Ran ran = on("import", sheet.toString(), "--mapping", mapping.toString(), "--by", "Ada", "--reason", "ours");
        assertThat(ran.code()).isEqualTo(Aver.SOME_FAILED);
        assertThat(ran.out()).contains("Added 1, already kept 0, failed 1");
        assertThat(ran.err()).contains("ours.csv:3: the row has no id");
        assertThat(on("export", "--as", "csv", "--of", "incidents").out()).contains("A-1", "ours.csv, row A-1");
        assertThat(on("codebook").out()).startsWith("# Codebook");
    }
}
