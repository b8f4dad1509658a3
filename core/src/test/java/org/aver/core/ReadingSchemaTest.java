package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.aver.core.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReadingSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.reading());
    private static final String LINE = ReadingJson.write(FullReading.of());

    @Test
    void everyFieldAndEveryValueIsInTheSchema() {
        assertThat(SCHEMA.validate(LINE, InputFormat.JSON)).isEmpty();
    }

    @Test
    void anEmptyReadingIsValid() {
        Article article = new Article("x", null, Digest.sha256("x"), null, null, null, null, null, "", List.of(),
                List.of());
        Reading reading = new Reading(article, "r", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(SCHEMA.validate(ReadingJson.write(reading), InputFormat.JSON)).isEmpty();
    }

    /** Every key of every object, removed alone, is missed; and one key too many is seen. */
    @Test
    void eachObjectHasAllItsKeysAndNoOther() {
        JsonNode line = Json.mapper().readTree(LINE);
        for (String at : List.of("", "/zones/0", "/statements/0", "/statements/0/source",
                "/statements/0/source/via/0", "/statements/0/revises", "/statements/0/cue", "/figures/0",
                "/figures/0/group", "/figures/0/window", "/times/0", "/places/0", "/places/0/area", "/actors/0",
                "/incidents/0", "/incidents/0/responsibility/0", "/incidents/0/weapon", "/victims/0", "/caveats/0",
                "/inconsistencies/0")) {
            for (String key : List.copyOf(line.at(at).propertyNames())) {
                ObjectNode copy = (ObjectNode) line.deepCopy();
                ((ObjectNode) copy.at(at)).remove(key);
                assertThat(SCHEMA.validate(copy)).as("%s without %s", at, key).isNotEmpty();
            }
            ObjectNode copy = (ObjectNode) line.deepCopy();
            ((ObjectNode) copy.at(at)).put("verdict", "true");
            assertThat(SCHEMA.validate(copy)).as("%s with a key too many", at).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"/statements/0|act|\"sing\"",
            "/statements/0|act|\"STATE\"", "/statements/0|act|null", "/statements/0|hearsay|true",
            "/statements/0|hearsay|\"false\"", "/statements/0|source|null", "/statements/0|cue|{\"spans\": []}",
            "/statements/0|cue|null", "/statements/0|id|\"f12\"", "/statements/0|score|\"0.9\"",
            "/statements/0|score|1.2", "/statements/0|condition|{\"start\": 1, \"end\": 2}",
            "/statements/0|condition|[1]", "/statements/0|condition|[1, 2, 3]",
            "/statements/0|condition|[\"1\", \"2\"]",
            "/statements/0|condition|[-1, 2]", "/statements/0|condition|[1.5, 2]", "/statements/0|carried|null",
            "/statements/0|within|\"s\"", "/figures/0|low|\"12\"", "/figures/0|carried|null", "/figures/0|id|\"12\"",
            "/figures/0|outlook|\"falling\"", "/figures/0/window|from|\"March 1\"", "/times/0|type|\"date\"",
            "/places/0|lat|91", "/places/0/area|bbox|[1, 2, 3]", "/actors/0|kind|\"terrorist\"",
            "/inconsistencies/0|needs|\"faith\"", "``|published|\"March 3, 2026\"", "``|sha256|\"ABC\"",
            "``|sentences|[[1]]", "``|text|null", "``|warnings|[1]"})
    void aWrongValueIsSeen(String at, String key, String value) {
        ObjectNode line = (ObjectNode) Json.mapper().readTree(LINE);
        ((ObjectNode) line.at(at)).set(key, Json.mapper().readTree(value));
        assertThat(SCHEMA.validate(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-03-03T23:50:00+02:00", "2026-03-03T23:50Z",
            "2026-03-03T23:50:00.125-0530"})
    void whateverPublishedAcceptsTheSchemaAccepts(String value) {
        ObjectNode line = (ObjectNode) Json.mapper().readTree(LINE);
        line.put("published", new Published(value).value());
        assertThat(SCHEMA.validate(line)).isEmpty();
    }

    @Test
    void enumsOfTheSchemaHaveNoValueThatIsNeverWritten() {
        JsonNode schema = Json.mapper().readTree(Schemas.reading());
        for (JsonNode def : schema.at("/$defs")) {
            for (var property : def.path("properties").properties()) {
                for (JsonNode value : property.getValue().path("enum")) {
                    assertThat(value.isNull() || LINE.contains("\"" + property.getKey() + "\":" + value))
                            .as("%s: %s", property.getKey(), value).isTrue();
                }
            }
        }
    }

    @Test
    void theSchemaIsWrittenInTheOrderOfTheLine() {
        JsonNode schema = Json.mapper().readTree(Schemas.reading());
        assertThat(schema.get("$id").asString()).isEqualTo("urn:aver:schema:reading");
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(Json.mapper().readTree(LINE).propertyNames());
    }
}
