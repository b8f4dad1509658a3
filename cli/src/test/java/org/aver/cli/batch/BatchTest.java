package org.aver.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aver.capture.Given;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static Inputs lines(String lines) {
        return new Inputs(List.of("-"), org.aver.capture.Format.JSONL, Given.NOTHING,
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTextThatBreaksTheReaderIsNamedAndTheRestGoesOn() {
        var batch = new Batch(captured -> {
            Article article = captured.article();
            if (article.id().equals("b")) {
                throw new StackOverflowError();
            }
            return new Reading(article, "test", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of());
        }, 2, article -> article.id().equals("c"));
        List<String> seen = new ArrayList<>();
        batch.run(
                lines("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n{\"id\":\"c\",\"text\":\"z\"}\n"),
                bytes -> {
                }, outcome -> seen.add(switch (outcome) {
                    case Outcome.Read read -> "read " + read.reading().article().id();
                    case Outcome.Skipped skipped -> "skipped " + skipped.captured().article().id();
                    case Outcome.Failed failed -> failed.message();
                }));
        assertThat(seen).containsExactly("read a", "-:2 could not be read: StackOverflowError", "skipped c");
    }
}
