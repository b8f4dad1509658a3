package org.aver.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.aver.export.form.Csv;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TabularTest {
    @TempDir Path folder;
    Sample sample = Sample.of();
    Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Sample.ledger(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        try (var parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get()
                .parse(
                        new StringReader(text))) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"STATEMENT", "FIGURE", "INCIDENT"})
    void csvAndJsonLinesSayTheSameAndEveryRowHasItsEvidence(Kind kind) throws IOException {
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.CSV, kind));
        List<String> lines = Sample.text(ledger, Export.As.JSONL, kind).lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(lines).hasSize(2);
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            assertThat(row.get("id")).startsWith(sample.id(""));
            assertThat(row.get("statements")).contains(sample.id("s"));
            assertThat(row.get("sentence")).endsWith(".");
            assertThat(row.get("address")).isEqualTo("https://news.example/1?a=b&c");
            assertThat(row.get("sha256")).isEqualTo(sample.article().sha256());
            JsonObject line = Json.createReader(new StringReader(lines.get(i))).readObject();
            for (String name : row.getParser().getHeaderNames()) {
                JsonValue cell = Objects.requireNonNull(line.get(name), name);
                String words = line.isNull(name)
                        ? ""
                        : cell instanceof JsonString string ? string.getString() : cell.toString();
                assertThat(row.get(name)).as(name).isIn(words, "'" + words);
            }
        }
    }

    @Test
    void formulasAreNeutralisedAndNumbersAreNot() throws IOException {
        CSVRecord incident = csv(Sample.text(ledger, Export.As.CSV, Kind.INCIDENT)).getFirst();
        assertThat(incident.get("title")).isEqualTo("'=Shelling 🌊 at Toresk, \"minister\" says");
        assertThat(incident.get("lon")).isEqualTo("-3.25");
        for (String bad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
            var out = new ByteArrayOutputStream();
            Export.write(table(List.of(Arrays.asList(bad, BigDecimal.valueOf(-1)))), new Csv(false), out);
            CSVRecord row = csv(out.toString(UTF_8)).getFirst();
            assertThat(row.get(0)).isEqualTo("'" + bad);
            assertThat(row.get(1)).isEqualTo("-1");
        }
    }

    @Test
    void hxlHasItsTagsInTheSecondRow() throws IOException {
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.HXL, Kind.FIGURE));
        assertThat(rows.getFirst().get("low")).isEqualTo("#affected+low");
        assertThat(rows.getFirst().stream()).allMatch(tag -> tag.isEmpty() || tag.matches("#[a-z]+(\\+[a-z0-9]+)*"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).get("low")).isEqualTo("14");
        assertThat(rows.get(2).get("time")).isEqualTo("2026-03-02");
    }

    @Test
    void parquetReadsBack() throws IOException {
        Path file = folder.resolve("f.parquet");
        Files.write(file, Sample.export(ledger, Export.As.PARQUET, Kind.FIGURE, true));
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.CSV, Kind.FIGURE));
        List<String> numbers = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
                RowReader row = reader.rowReader()) {
            for (int i = 0; row.hasNext(); i++) {
                row.next();
                assertThat(row.getString("id")).isEqualTo(rows.get(i).get("id"));
                assertThat(row.getString("sentence")).isEqualTo(rows.get(i).get("sentence"));
                assertThat(row.getString("sha256")).isEqualTo(sample.article().sha256());
                numbers.add(row.isNull("low") ? "none" : String.valueOf(row.getDouble("low")));
            }
        }
        assertThat(numbers).containsExactly("none", "14.0");
    }

    @Test
    void privatePersonsAreMaskedInEveryFormAndShownOnlyOnRequest() {
        for (Export.As as : Export.As.values()) {
            String all = new String(Sample.export(ledger, as, null, true), UTF_8);
            assertThat(all).as(as.label()).doesNotContain("Lind", "22,").containsAnyOf("[name withheld]", "Dell",
                    "Toresk");
        }
        String statements = Sample.text(ledger, Export.As.CSV, Kind.STATEMENT);
        assertThat(statements).contains("Minister Ana Dell", "[name withheld], said 14", "Northern Guard");
        assertThat(new String(Sample.export(ledger, Export.As.CSV, null, false), UTF_8))
                .contains("Farmer Bo Lind, 22,");
    }

    @Test
    void whatPeopleSetStandsApart() throws IOException {
        ledger.decide(Request.of(Verdict.CORRECT, sample.id("f2"), "Ada", "recounted")
                .with(new TreeMap<>(Map.of("low", "13"))));
        ledger.decide(Request.of(Verdict.REJECT, sample.id("f1"), "Ben", "no count"));
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.CSV, Kind.FIGURE));
        assertThat(rows.get(1).get("low")).isEqualTo("14");
        assertThat(rows.get(1).get("set_by_people")).isEqualTo("{\"low\":13}");
        assertThat(rows).extracting(r -> r.get("verdict")).containsExactly("reject", "correct");
        assertThat(rows).extracting(r -> r.get("decided_by")).containsExactly("Ben", "Ada");
    }

    @Test
    void whatPeopleAddedIsExportedToo() throws IOException {
        ledger.decide(Request.of(Verdict.ADD, sample.id("x").substring(0, 12), "Ada", "the reader missed it").adding(
                Kind.FIGURE, new TreeMap<>(Map.of("span", "sister Mia Lind died")), null,
                new TreeMap<>(Map.of("measure",
                        "killed", "low", "1"))));
        ledger.decide(new Request(Verdict.ADD, null, Kind.FIGURE, new TreeMap<>(), "court file 12",
                new TreeMap<>(Map.of(
                        "measure", "injured", "high", "5")),
                List.of(), List.of(), List.of(), null, null, null, "Ada", "not in the press"));
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.CSV, Kind.FIGURE));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2).get("sentence")).isEqualTo("Mr [name withheld]'s sister [name withheld] died, he said.");
        assertThat(rows.get(2).get("low")).isEqualTo("1");
        assertThat(rows.get(3).get("address")).isEqualTo("court file 12");
        assertThat(rows.get(3).get("verdict")).isEqualTo("add");
    }

    @Test
    void acledHasItsRuleCodesAndNumbers() throws IOException {
        ledger.decide(
                Request.of(Verdict.CORRECT, sample.id("i2"), "Ada", "coded").with(new TreeMap<>(Map.of("event_type",
                        "Battles"))));
        String text = Sample.text(ledger, Export.As.ACLED, null);
        assertThat(text).startsWith("# fatalities is the least count");
        List<CSVRecord> rows = csv(text);
        assertThat(rows).extracting(r -> r.get("fatalities")).containsExactly("12", "14"); // dozens, by the profile
        assertThat(rows).extracting(r -> r.get("time_precision")).containsExactly("1", "1");
        assertThat(rows).extracting(r -> r.get("geo_precision")).containsExactly("1", "1");
        assertThat(rows).extracting(r -> r.get("event_type")).containsExactly("", "Battles");
        assertThat(rows).extracting(r -> r.get("actor1")).containsExactly("", "Northern Guard");
        assertThat(rows).allMatch(r -> r.get("aver_sha256").equals(sample.article().sha256()));
    }

    @Test
    void ucdpLeavesBlankWhatItsCodersDecideAndCountsNoVagueWord() throws IOException {
        List<CSVRecord> rows = csv(Sample.text(ledger, Export.As.UCDP, null));
        for (CSVRecord row : rows) {
            assertThat(row.get("best") + row.get("event_clarity") + row.get("type_of_violence")
                    + row.get("deaths_unknown"))
                    .isEmpty();
        }
        assertThat(rows).extracting(r -> r.get("low")).containsExactly("", "14");
        assertThat(rows).extracting(r -> r.get("deaths_a")).containsExactly("", "14");
        assertThat(rows).extracting(r -> r.get("where_prec")).containsExactly("1", "2");
        assertThat(rows).extracting(r -> r.get("date_start")).containsExactly("2026-03-03", "2026-03-02");
        ledger.decide(
                Request.of(Verdict.CORRECT, sample.id("i2"), "Ada", "coded").with(new TreeMap<>(Map.of("best", "14",
                        "clarity", "1"))));
        CSVRecord coded = csv(Sample.text(ledger, Export.As.UCDP, null)).get(1);
        assertThat(coded.get("best") + coded.get("event_clarity")).isEqualTo("141");
    }

    @Test
    void anExportThatFailsHalfWayEndsWithALineThatSaysSo() {
        Table broken = table(List.of(List.of("a", BigDecimal.ONE), List.of("b", BigDecimal.TEN)));
        Table failing = new Table() {
            @Override
            public String name() {
                return broken.name();
            }

            @Override
            public List<Column> columns() {
                return broken.columns();
            }

            @Override
            public void each(Consumer<List<@Nullable Object>> row) {
                broken.each(row);
                throw new LedgerException("the disk was taken away");
            }
        };
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Export.write(failing, new Csv(false), out)).isInstanceOf(LedgerException.class)
                .hasMessageContaining("incomplete");
        assertThat(out.toString(UTF_8))
                .isEqualTo("words,number\na,1\nb,10\n\n# error: this export is incomplete: the disk was"
                        + " taken away\n");
    }

    private static Table table(List<List<@Nullable Object>> rows) {
        return new Table() {
            @Override
            public String name() {
                return "own";
            }

            @Override
            public List<Column> columns() {
                return List.of(new Column("words", Column.Type.TEXT, ""), new Column("number", Column.Type.NUMBER, ""));
            }

            @Override
            public void each(Consumer<List<@Nullable Object>> row) {
                rows.forEach(row);
            }
        };
    }
}
