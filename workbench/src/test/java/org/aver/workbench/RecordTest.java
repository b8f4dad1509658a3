package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.aver.core.Reading;
import org.aver.core.json.Json;
import org.aver.export.Export;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was kept, and how it is handed on. */
class RecordTest {
    private static final String OTHER = "Mill burns at Vell\n\nThe mill of Vell burned on Tuesday. The fire service said that two"
            + " workers were killed.";
    @TempDir Path folder;
    private Opened opened;
    private Visitor ada;
    private String article = "";
    private String other = "";

    @BeforeEach
    void open() {
        opened = new Opened(folder);
        article = opened.add(Opened.REPORT);
        other = opened.add(OTHER);
        ada = new Visitor(opened);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private String statement(String words) {
        return opened.ledger().show(article).orElseThrow().reading().statements().stream()
                .filter(s -> s.content() != null
                        && org.aver.core.Text.of(Opened.REPORT).slice(s.content().first()).contains(words))
                .map(s -> article + "." + s
                        .id())
                .findFirst().orElseThrow();
    }

    @Test
    void whatWasDoneIsListedWithWhoDidIt() throws IOException, InterruptedException {
        String id = statement("bridge");
        opened.ledger().decide(Request.of(Verdict.REJECT, id, "Ada", "Milo Tarn said it of the ford"));
        opened.ledger().seal(other, "Cleo", "names a protected witness");
        String page = ada.page("/changes");
        assertThat(page)
                .containsSubsequence("Cleo", "sealed: names a protected witness", "reject " + id, "Ada",
                        "Flood at Orvale", "read by")
                .contains("/review?at=" + id, "[name withheld] said it of the ford").doesNotContain("Tarn",
                        "Mill burns");
        assertThat(ada.page("/changes?by=Ada")).contains("reject").doesNotContain("Cleo");
        assertThat(ada.page("/changes?kind=seal")).contains("Cleo").doesNotContain("<td>decision");
        assertThat(ada.page("/changes?to=2020-01-01")).contains("Nothing fits");
        assertThat(ada.page("/changes?article=" + article + "&kind=reading").split("read by")).hasSize(2);
        assertThat(ada.page("/changes.csv?kind=decision")).startsWith("entry,at,kind,what,by,notes")
                .doesNotContain("Tarn");
        assertThat(Json.mapper().readTree(ada.page("/changes.json")).get("rows").get(0).get("kind").asString())
                .isEqualTo(
                        "seal");
    }

    @Test
    void aNewerReadingTakesThePlaceOfTheOneBefore() throws IOException, InterruptedException {
        assertThat(ada.page("/search?q=mill")).contains("fire service");
        String sources = ada.page("/sources.csv");
        Reading r = opened.ledger().show(other).orElseThrow().reading();
        opened.ledger()
                .add(new Reading(r.article(), "newer", r.sentences(), List.of(), List.of(), r.times(), r.places(), r
                        .actors(), List.of(), List.of(), r.caveats(), r.inconsistencies(), r.warnings()));
        assertThat(ada.page("/coverage")).contains("newer");
        assertThat(ada.page("/search.csv?q=mill").lines().skip(1)).singleElement().asString().contains(",0,0,");
        assertThat(sources).contains("fire service");
        assertThat(ada.page("/sources.csv")).doesNotContain("fire service").contains("Ministry of Health");
        assertThat(ada.page("/review.csv?q=mill").lines()).hasSize(1);
        assertThat(ada.page("/search.csv").lines()).hasSize(3);
    }

    @Test
    void olderChangesStandOnFurtherPages() throws IOException, InterruptedException {
        String id = statement("boats");
        for (int i = 0; i < 60; i++) {
            opened.ledger().decide(Request.of(Verdict.COMMENT, id, "Ada", "note " + i));
        }
        String first = ada.page("/changes");
        assertThat(first).contains("note 59", "rel=\"next\"").doesNotContain("note 5<");
        String next = first.replaceFirst("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1").replace("&amp;", "&");
        assertThat(ada.page(next)).contains("note 5<", "Newest").doesNotContain("note 59");
    }

    @ParameterizedTest
    @EnumSource(Export.As.class)
    void everyFormIsTheSameAsOnTheCommandLine(Export.As as) throws IOException, InterruptedException {
        String list = ada.page("/exports.csv");
        for (Kind kind : Export.kinds(as)) {
            String address = list.lines().filter(l -> l.startsWith(as.label() + "," + kind.key() + ",")).findFirst()
                    .orElseThrow().replaceFirst("^.*,", "");
            HttpResponse<String> answer = ada.get(address);
            var out = new ByteArrayOutputStream();
            new Export(as, kind, true).write(opened.ledger(), out);
            assertThat(answer.body()).isEqualTo(out.toString(StandardCharsets.UTF_8));
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=");
            assertThat(answer.body()).doesNotContain("Milo Tarn");
        }
    }

    @Test
    void filtersLimitADownload() throws IOException, InterruptedException {
        assertThat(ada.page("/exports/csv-statements.csv")).contains("fire service", "boats");
        assertThat(ada.page("/exports/csv-statements.csv?q=mill")).contains("fire service").doesNotContain("boats");
        assertThat(ada.page("/exports/csv-statements.csv?outlet=Nobody").lines()).hasSize(1);
        assertThat(ada.page("/exports?q=mill")).contains("/exports/csv-statements.csv?q=mill", "Of 1 articles");
        assertThat(ada.get("/exports/..%2f..%2fetc%2fpasswd").statusCode()).isIn(400, 404);
        assertThat(ada.get("/exports/claim-figures.jsonld").statusCode()).isEqualTo(404);
    }

    @Test
    void showingPrivatePersonsIsKeptWithNameAndReason() throws IOException, InterruptedException {
        HttpResponse<String> refused = ada.post("/exports", "file", "csv-statements.csv", "by", "Ada", "reason", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(opened.ledger().decisions()).isEmpty();
        HttpResponse<String> shown = ada.post("/exports", "file", "csv-statements.csv", "by", "Ada", "reason",
                "for the court");
        assertThat(shown.body()).contains("Milo Tarn");
        assertThat(opened.ledger().decisions().getFirst().decision().reason()).isEqualTo("for the court");
        assertThat(ada.page("/changes")).contains("unmask", "for the court");
    }

    @Test
    void aDownloadThatBreaksOffSaysSoInItsLastLine() throws IOException, InterruptedException, SQLException {
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
                var statement = raw.createStatement()) {
            statement.executeUpdate("DROP TRIGGER reading_no_update");
            statement.executeUpdate("UPDATE reading SET packed = x'00' WHERE seq = (SELECT max(seq) FROM reading)");
        }
        assertThat(ada.page("/exports/csv-statements.csv").lines().toList()).anyMatch(l -> l.contains("boats")).last()
                .asString().startsWith("# error: this export is incomplete");
        assertThat(ada.get("/exports").statusCode()).isEqualTo(200);
    }
}
