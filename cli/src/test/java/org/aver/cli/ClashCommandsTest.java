package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aver.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ClashCommandsTest {
    @TempDir Path folder;

    private String reports() throws IOException {
        return Files
                .writeString(folder.resolve("two.jsonl"),
                        """
                                {"id": "h", "publisher": "Post", "published": "2026-03-04", "text": "An airstrike on the market of Kellhad \
                                killed 22 people on Tuesday, the town's health office said on Tuesday."}
                                {"id": "s", "publisher": "Daily", "published": "2026-03-04", "text": "The Tarvenian army said on Tuesday \
                                that 14 people were killed in Tuesday's airstrike on the market of Kellhad."}
                                """)
                .toString();
    }

    @Test
    void clashesNamesBothSentencesAndWhy() throws IOException {
        Ran ran = Ran.aver("clashes", "--one-story", "--json", reports());
        assertThat(ran.code()).isZero();
        JsonNode clash = Json.mapper().readTree(ran.out().lines().findFirst().orElseThrow());
        assertThat(clash.get("kind").asString()).isEqualTo("contradicts");
        assertThat(clash.get("first").get("sentence").asString()).contains("killed 22 people");
        assertThat(clash.get("second").get("sentence").asString()).contains("14 people");
        assertThat(Ran.aver("clashes", "--one-story", reports()).out()).contains("contradicts", "cannot both");
    }

    @Test
    void seriesAndIncidentShowWhoCountsHowMany() throws IOException {
        Ran series = Ran.aver("series", "--one-story", "--measure", "killed", reports());
        assertThat(series.code()).isZero();
        assertThat(series.out()).contains("22", "14", "Tarvenian army", "health office");
        Ran incident = Ran.aver("incident", "--one-story", "h", reports());
        assertThat(incident.out()).contains("Kellhad", "2 articles", "2 ultimate sources");
        JsonNode told = Json.mapper().readTree(Ran.aver("incident", "--one-story", "--json", "h", reports()).out());
        assertThat(told.get("matrix").get("cells")).hasSize(2);
    }

    @Test
    void anIncidentThatIsNotThereIsSaid() throws IOException {
        Ran ran = Ran.aver("incident", "nowhere", reports());
        assertThat(ran.code()).isEqualTo(Aver.FAILED);
        assertThat(ran.err()).contains("no incident nowhere is there");
    }

    @Test
    void noClashIsNoFinding() {
        Ran ran = Ran.on(Map.of(), false, "The mayor said that it was quiet.", "clashes", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("no finding that they agree");
    }
}
