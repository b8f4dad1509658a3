package org.aver.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aver.capture.Format;
import org.aver.capture.Given;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;

class ReadyTest {
    private static List<String> read(String lines) {
        var inputs = new Inputs(List.of("-"), Format.JSONL, Given.NOTHING,
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        List<String> seen = new ArrayList<>();
        try (var ready = new Ready()) {
            new Batch(ready::reading, 1, article -> false).run(inputs, bytes -> {
            }, outcome -> seen.add(switch (outcome) {
                case Outcome.Read read -> read.reading().reader();
                case Outcome.Failed failed -> failed.message();
                case Outcome.Skipped skipped -> "skipped";
            }));
        }
        return seen;
    }

    @Test
    void aLineThatIsAReadingIsTakenAsItIsAndAReportBesideItIsRead() {
        String text = "Rescuers said two people died. \"reader\": nobody \"statements\": none";
        Article article = new Article("a", null, Digest.sha256(text), null, null, null, null, "en", text, List.of(),
                List.of());
        Reading reading = new Reading(article, "of-yesterday", List.of(new Span(0, 30)), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        List<String> seen = read(ReadingJson.write(reading)
                + "\n{\"id\":\"b\",\"text\":\"He said \\\"reader\\\": and \\\"statements\\\": twice.\"}\n");
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isEqualTo("of-yesterday");
        assertThat(seen.getLast()).startsWith("aver-reader");
    }

    @Test
    void aDamagedReadingIsNamedWithItsLine() {
        assertThat(read("{\"id\":\"a\",\"text\":\"x\",\"reader\":\"old\",\"statements\":[]}\n"))
                .singleElement().asString().startsWith("-:1 could not be read: no reading as this version prints it");
    }
}
