package org.aver.training.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Basis;
import org.aver.core.Statement.Channel;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.core.Statement.How;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {
    private static final Path GOLD = Path.of("gold");

    @ParameterizedTest
    @ValueSource(strings = {"wording.jsonl", "wording-held.jsonl"})
    void everySpanHoldsWholeWords(String file) throws IOException {
        for (WordedText worded : WordedText.read(GOLD.resolve(file))) {
            Text text = Text.of(worded.article().text());
            for (Statement s : worded.statements()) {
                assertThat(s.id()).isEqualTo("s" + s.cue().first().start());
                assertThat(s.cue().spans()).allSatisfy(c -> assertThat(text.slice(c)).isEqualTo(text.slice(c).strip()));
            }
        }
    }

    @Test
    void everyValueStandsSixTimesAtLeast() throws IOException {
        Map<Object, Integer> counts = new HashMap<>();
        for (String file : List.of("wording.jsonl", "wording-held.jsonl")) {
            for (WordedText worded : WordedText.read(GOLD.resolve(file))) {
                for (Statement s : worded.statements()) {
                    values(s).forEach(v -> counts.merge(v, 1, Integer::sum));
                }
            }
        }
        List<Object> all = new ArrayList<>(List.of(Act.values()));
        all.addAll(List.of(Commitment.values()));
        all.addAll(List.of(CueTone.values()));
        all.addAll(List.of(SourceKind.values()));
        all.addAll(List.of(Channel.values()));
        all.addAll(List.of(Basis.values()));
        all.addAll(List.of(How.values()));
        assertThat(all)
                .allSatisfy(v -> assertThat(counts.getOrDefault(v, 0)).as(v.toString()).isGreaterThanOrEqualTo(6));
    }

    private static List<Object> values(Statement s) {
        List<Object> values = new ArrayList<>(List.of(s.act(), s.commitment(), s.cueTone()));
        if (s.revises() != null) {
            values.add(s.revises().how());
        }
        if (s.source() != null && s.source().kind() != null && s.source().basis() != null) {
            values.add(s.source().kind());
            values.add(s.source().basis());
            s.source().via().forEach(v -> values.add(v.channel()));
        }
        return values;
    }

    @Test
    void aFaultyLineIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"a\"}\n");
        assertThatThrownBy(() -> WordedText.read(file))
                .hasMessageContaining("gold.jsonl:1");
    }
}
