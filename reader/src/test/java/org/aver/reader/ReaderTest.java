package org.aver.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Figure;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Zone;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole reader with its built-in model, on texts invented here. */
@SuppressWarnings("NullAway.Init") // opened once for all tests
class ReaderTest {
    private static final String REPORT = """
            KELLHAD (Tessel) — At least 41 people were killed on Tuesday, the regional health office said.

            “Nobody warned us,” Mira Tolland, a teacher, told reporters. “We ran.”

            The army denied that its aircraft had struck the market. Shops stayed closed.
            """;

    private static Reader reader;

    @BeforeAll
    static void open() {
        reader = Reader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Article article(String text, String language, List<Zone> zones) {
        return new Article(Article.idOf(text), null, Digest.sha256(text), null, null, null,
                new Published("2026-03-04T08:00:00+02:00"), language, text, zones, List.of());
    }

    private static Reading read(String text) {
        int dateline = text.indexOf("At least");
        return reader.read(article(text, "en", dateline <= 0
                ? List.of()
                : List.of(new Zone(new Span(0, text.codePointCount(0, dateline)), Zone.Kind.DATELINE))));
    }

    private static String slice(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Test
    void readsWhoSaidWhatHowManyAndWhen() {
        Reading reading = read(REPORT);
        assertThat(reading.statements()).hasSizeGreaterThanOrEqualTo(3);
        Statement toll = reading.statements().getFirst();
        assertThat(toll.source()).isNotNull()
                .satisfies(
                        s -> assertThat(slice(REPORT, s.spans().getFirst())).isEqualTo("the regional health office"));
        assertThat(slice(REPORT, toll.cue().first())).isEqualTo("said");
        assertThat(toll.content()).isNotNull().satisfies(
                c -> assertThat(slice(REPORT, c.first())).isEqualTo("At least 41 people were killed on Tuesday"));
        assertThat(reading.figures()).singleElement().satisfies(f -> {
            assertThat(f.measure()).isEqualTo(Figure.Measure.KILLED);
            assertThat(f.bound()).isEqualTo(Figure.Bound.AT_LEAST);
            assertThat(f.low()).isEqualByComparingTo("41");
            assertThat(f.statement()).isEqualTo(toll.id());
        });
        assertThat(reading.times()).singleElement().satisfies(t -> assertThat(t.value()).isEqualTo("2026-03-03"));
        assertThat(reading.statements()).anySatisfy(s -> assertThat(s.act()).isEqualTo(Statement.Act.DENY));
        assertThat(reading.statements()).anySatisfy(s -> assertThat(s.mode()).isEqualTo(Statement.Mode.DIRECT));
    }

    /** Windows without any cue once crashed the model's runtime. */
    @ParameterizedTest
    @ValueSource(strings = {"Rain fell.", "x", ".", "\uD83D\uDD25", "", " ", "\n", "\u0000",
            "\uD83D\uDEA8\uD83D\uDEA8 \u202E",
            "\"", "said", "ق", "٤١"})
    void smallTextsAreRead(String text) {
        assertThat(ReadingJson.read(ReadingJson.write(read(text))).article().text()).isEqualTo(text);
    }

    @Test
    void offsetsCountCodePoints() {
        String shifted = "\uD83D\uDEA8\uD835\uDC00 " + REPORT;
        Reading plain = read(" xx " + REPORT);
        Reading astral = read(shifted);
        assertThat(astral.figures().getFirst().span().start()).isEqualTo(plain.figures().getFirst().span().start() - 1);
        assertThat(slice(shifted, astral.statements().getFirst().cue().first())).isEqualTo("said");
    }

    @Test
    void whatIsNotTheReportYieldsNothing() {
        int length = REPORT.codePointCount(0, REPORT.length());
        Reading reading = reader.read(article(REPORT, "en", List.of(new Zone(new Span(0, length), Zone.Kind.RELATED))));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.figures()).isEmpty();
    }

    @Test
    void anUnknownLanguageGetsAWarning() {
        Reading reading = reader.read(article("Die Armee sagte, vier Menschen seien tot.", "de", List.of()));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().contains("\"de\"");
    }

    @Test
    void theSameArticleGivesTheSameBytesOnAnyThread() throws Exception {
        String alone = ReadingJson.write(read(REPORT));
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<String>> lines = IntStream.range(0, 24).mapToObj(i -> pool.submit(() -> {
                read("Police in Orrin said " + i + " people were hurt. ".repeat(i));
                return ReadingJson.write(read(REPORT));
            })).toList();
            for (Future<String> line : lines) {
                assertThat(line.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aLongLineWithoutAFullStopIsRead() {
        assertThat(read("word ".repeat(15_000)).sentences()).hasSize(1);
    }
}
