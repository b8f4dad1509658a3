package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class ReadingJsonTest {
    private static final String LINE = ReadingJson.write(FullReading.of());

    @Test
    void aFullReadingComesBackAsItWas() {
        Reading back = ReadingJson.read(LINE);
        // the article's own warnings are among the reading's, and stay there
        Reading full = FullReading.of();
        assertThat(back.article().key()).isEqualTo(full.article().key());
        assertThat(back).usingRecursiveComparison().ignoringFields("article.warnings").isEqualTo(full);
        assertThat(ReadingJson.write(back)).isEqualTo(LINE);
    }

    @Test
    void aLineIsOneLine() {
        assertThat(LINE).doesNotContain("\n").startsWith("{\"id\":\"x1\",\"reader\":");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|id reader address sha256 title publisher byline published language text zones sentences statements figures times places actors incidents victims caveats inconsistencies warnings",
            "/zones/0|span kind",
            "/statements/0|id source cue content mode act commitment polarity hearsay cue_tone condition addressee within carried said_at status revises score",
            "/statements/0/source|spans actor kind via basis", "/statements/0/source/via/0|actor span channel",
            "/statements/0/revises|statement how", "/statements/0/cue|spans",
            "/figures/0|id span number low high bound unit measure group scope window as_of outlook time place statement carried part_of supersedes",
            "/figures/0/group|span actor status as_called sex age role side", "/figures/0/window|from to",
            "/times/0|id span type value from to relation",
            "/places/0|id span name geonames country lat lon radius_km precision use relation area container hierarchy",
            "/places/0/area|bbox", "/actors/0|id name kind mentions entry parent role",
            "/incidents/0|id type span stage when where responsibility target weapon figures statements",
            "/incidents/0/responsibility/0|actors join strength statement", "/incidents/0/weapon|span class",
            "/victims/0|id name age sex role status outcome spans statement incident",
            "/caveats/0|span kind applies_to", "/inconsistencies/0|id kind spans needs explanation"})
    void keysStandInTheContractsOrder(String at, String keys) {
        JsonNode node = Json.mapper().readTree(LINE).at(at);
        assertThat(node.propertyNames()).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2300000, 2300000", "2.3E+6, 2300000", "2300000.0, 2300000", "2.5, 2.5", "2.50, 2.5", "0, 0", "0.00, 0",
            "1E+2, 100", "0.000001, 0.000001"})
    void figuresArePrintedPlain(String number, String printed) {
        Figure f = figure(new BigDecimal(number));
        String json = Json.mapper().writeValueAsString(f);
        assertThat(json).contains("\"low\":" + printed + ",\"high\":" + printed + ",");
        assertThat(Json.mapper().readValue(json, Figure.class)).isEqualTo(f).isEqualTo(figure(new BigDecimal(printed)));
    }

    @Test
    void aNumberOfAbsurdSizeIsRefusedInsteadOfWrittenOut() {
        assertThatThrownBy(() -> figure(new BigDecimal("1E+900000000"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingJson.read(LINE.replace("2300000", "1E+900000000")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void degreesHaveFiveDecimals() {
        assertThat(LINE).contains("\"lat\":12.34568,\"lon\":0.0,").contains("\"bbox\":[1.0,2.0,3.0,4.0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"id\":1", "not json"})
    void whatIsNoReadingIsRefused(String json) {
        assertThatThrownBy(() -> ReadingJson.read(json)).isInstanceOf(JacksonException.class);
    }

    @Test
    void unknownKeysAndValuesAreRefused() {
        assertThatThrownBy(() -> ReadingJson.read(LINE.replace("\"reader\":", "\"raeder\":1,\"reader\":")))
                .isInstanceOf(JacksonException.class).hasMessageContaining("raeder");
        assertThatThrownBy(() -> ReadingJson.read(LINE.replace("\"mode\":\"mixed\"", "\"mode\":\"sung\"")))
                .isInstanceOf(JacksonException.class).hasMessageContaining("sung");
        assertThatThrownBy(() -> ReadingJson.read(LINE.replace(",\"within\":\"s0\"", "")))
                .isInstanceOf(JacksonException.class).hasMessageContaining("within");
        assertThatThrownBy(() -> ReadingJson.read(LINE.replaceFirst("\"warnings\":\\[.*?]", "\"warnings\":null")))
                .isInstanceOf(JacksonException.class).hasMessageContaining("a list is null");
        assertThatThrownBy(() -> ReadingJson.read(LINE + "{}")).isInstanceOf(JacksonException.class);
    }

    @Test
    void listsAreSortedByFirstSpan() {
        Reading full = FullReading.of();
        Reading shuffled = new Reading(full.article(), full.reader(), full.sentences().reversed(),
                full.statements().reversed(), full.figures().reversed(), full.times().reversed(),
                full.places().reversed(), full.actors().reversed(), full.incidents().reversed(),
                full.victims().reversed(), full.caveats().reversed(), full.inconsistencies().reversed(),
                full.warnings());
        assertThat(shuffled).isEqualTo(full);
    }

    private static Figure figure(BigDecimal number) {
        return new Figure("f0", new Span(0, 1), null, number, number, Figure.Bound.EXACT, Figure.Unit.MONEY,
                Figure.Measure.OTHER, null, Figure.Scope.UNKNOWN, null, null, null, null, null, null, false, null,
                null);
    }

    @Test
    void lowIsNeverAboveHigh() {
        assertThatThrownBy(() -> new Figure("f0", new Span(0, 1), "15 to 10", new BigDecimal(15), BigDecimal.TEN,
                Figure.Bound.BETWEEN, Figure.Unit.PERSON, Figure.Measure.KILLED, null, Figure.Scope.UNKNOWN, null,
                null, null, null, null, null, false, null, null)).hasMessageContaining("f0: low 15 is above high 10");
    }
}
