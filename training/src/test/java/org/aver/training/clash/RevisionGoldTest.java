package org.aver.training.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aver.reader.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionGoldTest {
    @ParameterizedTest
    @ValueSource(strings = {"revisions-tune.jsonl", "revisions-held.jsonl"})
    void whatTakesAFiguresPlaceIsFoundAndLittleIsFalse(String part) throws IOException {
        List<GoldRevision> rows = GoldRevision.read(Path.of("gold", part));
        long none = rows.stream().filter(r -> r.revisions().isEmpty() && r.withdrawn().isEmpty()).count();
        assertThat(none).isGreaterThanOrEqualTo(rows.size() / 4);
        try (Reader reader = Reader.open()) {
            RevisionScore score = RevisionScore.of(rows, reader::read);
            assertThat(score.precision()).isGreaterThanOrEqualTo(90);
            assertThat(score.recall()).isGreaterThanOrEqualTo(70);
        }
    }
}
