package org.aver.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.aver.reader.DataFile;
import org.aver.reader.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    private static final List<String> VOCABULARY = new String(DataFile.bytes(Pieces.class, "vocabulary.txt"),
            StandardCharsets.UTF_8).lines().toList();
    private static final WordPiece WORD_PIECE = new WordPiece(VOCABULARY);

    @ParameterizedTest
    @CsvSource({"Ministry,ministry", "Réfugiés,ref ##ug ##ies", "unaffable,una ##ffa ##ble", "“,\"",
            "22-year-old,22 - year - old", "東京,東 京"})
    void cutsAsBertDoes(String token, String pieces) {
        assertThat(Arrays.stream(WORD_PIECE.pieces(token)).mapToObj(VOCABULARY::get))
                .containsExactly(pieces.split(" "));
    }

    @Test
    void apostrophesOfAllShapesAreOne() {
        assertThat(WORD_PIECE.pieces("’s")).isEqualTo(WORD_PIECE.pieces("'s"));
    }

    @Test
    void unknownAndEndlessWordsAreOnePiece() {
        assertThat(WORD_PIECE.pieces("\uD83D\uDD25")).containsExactly(100);
        assertThat(WORD_PIECE.pieces("x".repeat(5000))).containsExactly(100);
        assertThat(WORD_PIECE.pieces("\u200E")).containsExactly(100);
    }

    @Test
    void windowsReadEveryTokenOnceWithContext() {
        Passage passage = Passage.of("The council met on Monday and said that nothing had changed. ".repeat(120));
        List<Window> windows = Pieces.of(passage, WORD_PIECE, 286).windows(384, 48);
        int next = 0;
        for (Window window : windows) {
            assertThat(window.pieces()).isLessThanOrEqualTo(384);
            assertThat(window.coreFirst()).isEqualTo(next);
            assertThat(window.first()).isLessThanOrEqualTo(window.coreFirst());
            assertThat(window.end()).isGreaterThanOrEqualTo(window.coreEnd());
            assertThat(window.first() == 0 || window.first() < window.coreFirst()).isTrue();
            next = window.coreEnd();
        }
        assertThat(next).isEqualTo(passage.tokens().size());
    }

    @Test
    void aSentenceWithoutEndIsCutBetweenTokens() {
        Passage passage = Passage.of("word ".repeat(3000));
        assertThat(Pieces.of(passage, WORD_PIECE, 286).windows(384, 48)).allMatch(w -> w.pieces() <= 384)
                .extracting(Window::coreEnd).last().isEqualTo(3000);
    }

    @Test
    void featuresTellCapitalsQuotationsAndParagraphs() {
        Passage passage = Passage.of("The UN said “we Go” now.\nNext");
        long[] features = Pieces.of(passage, WORD_PIECE, 286).windows(384, 48).getFirst().features();
        // [CLS] [The UN] said " we [Go] " now . Next [SEP]
        assertThat(features).containsExactly(0, 17, 0, 4, 2, 18, 6, 0, 0, 9, 0);
    }

    @Test
    void quotationsArePaired() {
        assertThat(quoted("\"We know,\" he said, \"that it is \" over.")).containsExactly("We", "know", ",", "that",
                "it", "is");
        assertThat(quoted("``No,'' she said. ``Yes.''")).containsExactly("No", ",", "Yes", ".");
        assertThat(quoted("«Nous partons», dit-il; „Halt“ — “open\nnext line")).contains("Nous", "Halt", "open")
                .doesNotContain("next", "dit-il");
    }

    private static List<String> quoted(String text) {
        Passage passage = Passage.of(text);
        Quotes.Part[] parts = Quotes.parts(passage);
        return java.util.stream.IntStream.range(0, parts.length).filter(i -> parts[i] == Quotes.Part.INSIDE)
                .mapToObj(i -> passage.tokens().get(i).chars()).toList();
    }
}
