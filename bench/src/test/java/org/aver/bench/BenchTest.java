package org.aver.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aver.core.Article;
import org.aver.reader.Layer;
import org.aver.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    @TempDir Path data;

    private void corpus(String... lines) throws IOException {
        Files.createDirectories(data.resolve("attribution"));
        Files.write(data.resolve("attribution").resolve("polnear-dev.jsonl"), List.of(lines));
    }

    private static String line(String id, int words) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + "word ".repeat(words) + "\"}";
    }

    @Test
    void theSampleIsNearestToACommonReport() throws IOException {
        corpus(line("short", 20), line("near", 790), line("long", 2000), line("nearer", 801),
                line("again", 800).replace("{", "{\"annotator\": 1, "));
        assertThat(Sample.of(data, 2)).extracting(Article::id).containsExactly("nearer", "near");
        assertThat(Sample.of(data, 9)).hasSize(4);
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        corpus(line("whole", 5), "{\"id\": \"no text\"}");
        assertThatThrownBy(() -> Sample.of(data, 2)).isInstanceOf(IOException.class)
                .hasMessageContaining("polnear-dev.jsonl:2:");
    }

    @Test
    void measuresComeThroughAPipe() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Measured.of(4, 2).with("encoder", 1.5).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        Measured read = Measured.parse(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        assertThat(read.of("rate")).isEqualTo(2);
        assertThat(read.of("encoder")).isEqualTo(1.5);
        assertThat(read.of("mebibytes")).isGreaterThan(10);
        assertThatThrownBy(() -> read.of("joy")).hasMessage("joy was not measured");
    }

    @Test
    void statementsNeedNoFigures() {
        try (Reader reader = Reader.open()) {
            assertThat(StageOrder.upTo(reader.stages(), Layer.STATEMENTS)).isNotEmpty()
                    .allSatisfy(stage -> assertThat(stage.adds()).doesNotContain(Layer.FIGURES, Layer.TIMES));
            assertThat(StageOrder.upTo(reader.stages(), Layer.FIGURES))
                    .containsAll(StageOrder.upTo(reader.stages(), Layer.STATEMENTS));
        }
    }
}
