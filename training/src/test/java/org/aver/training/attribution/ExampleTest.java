package org.aver.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aver.core.Span;
import org.aver.reader.DataFile;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleTest {
    private static final WordPiece WORD_PIECE = new WordPiece(
            new String(DataFile.bytes(Pieces.class, "vocabulary.txt"), StandardCharsets.UTF_8).lines().toList());

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(text.codePointCount(0, start), text.codePointCount(0, start + words.length()));
    }

    private static Attributed article(String text, String source, String cue, String content) {
        return new Attributed("x", 0, text, List.of(new Attributed.Attribution(List.of(span(text, source)),
                List.of(span(text, cue)), List.of(span(text, content)))));
    }

    @Test
    void aWindowMarksEveryTokensRoleForTheAnchor() {
        // "said" is a cue elsewhere too, "has" and "also" are not: it stands for this cue
        List<Attributed> corpus = List.of(article("The mayor has also said that the bridge fell.", "The mayor",
                "has also said", "that the bridge fell"),
                article("It has also rained, Orla said.", "Orla", "said", "It has also rained"));
        Example example = Example.windows(Example.prepare(corpus, WORD_PIECE, 382).getFirst(), 384, new Random(1))
                .getFirst();
        assertThat(example.anchors()).containsExactly(4);
        assertThat(example.tags()[0]).containsExactly(6, 8, 2, 3, 4, 10, 11, 11, 12, 0);
    }

    @Test
    void aNameIsOneChunk() {
        Attributed article = article("It rained, the United Farmers of Kellhad said.", "the United Farmers of Kellhad",
                "said", "It rained");
        Example example = Example.windows(Example.prepare(List.of(article), WORD_PIECE, 382).getFirst(), 384,
                new Random(1)).getFirst();
        // It rained , [the United Farmers] of [Kellhad] said .
        assertThat(example.tags()[0]).containsExactly(10, 12, 0, 6, 7, 8, 1, 0);
    }

    @Test
    void anAttributionCutByTheWindowHasNoRoles() {
        String text = "Word ".repeat(40) + "ended. " + "They waited. ".repeat(30) + "Police said so.";
        Attributed far = article(text, "Word", "said", "so");
        List<Example> examples = Example.windows(Example.prepare(List.of(far), WORD_PIECE, 62).getFirst(), 64,
                new Random(1));
        assertThat(examples).hasSizeGreaterThan(1);
        assertThat(examples.getLast().anchors()).hasSize(1);
        assertThat(examples.getLast().tags()[0]).isEmpty();
        assertThat(Arrays.stream(examples.toArray(Example[]::new)).mapToInt(e -> e.anchors().length).sum())
                .isEqualTo(1);
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("c.jsonl");
        Files.writeString(corpus, "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}\n{\"id\":\"b\"}\n");
        assertThatThrownBy(() -> Attributed.read(corpus)).isInstanceOf(IOException.class)
                .hasMessageContaining("c.jsonl:2");
    }
}
