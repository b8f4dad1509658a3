package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aver.core.Figure;
import org.aver.core.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, whatever stands in it. */
class FiguresPropertyTest {
    private static final List<String> WORDS = List.of("killed", "wounded", "12", "two", "at", "least", "people", "and",
            ",", ".", "a", "man", "woman", "her", "of", "them", "half", "including", "the", "toll", "rose", "to",
            "from",
            "were", "was", "shot", "he", "Ana", "Miro", "31", "dozens", "no", "one", "another", "more", "since",
            "Monday",
            "10-15", "between", "\u201C", "\u201D", "\n", "(", ")", "\uD83D\uDE00", "e\u0301", "family", "five",
            "bodies",
            "half", "percent", "$", "\u0661\u0662", "million", "hundred", "both", "himself", "homes", "destroyed",
            "fled",
            "bringing", "total", "who", "died", "year", "old", "-", "--", "'s", "in", "hospital", "film");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    private static void holds(String chars) {
        Text text = Text.of(chars);
        Set<String> ids = new HashSet<>();
        List<Figure> figures = Read.figures(chars);
        for (Figure figure : figures) {
            assertThat(figure.span().end()).as(chars).isLessThanOrEqualTo(text.length());
            String words = text.slice(figure.span());
            assertThat(words).as(chars).isNotBlank();
            assertThat(figure.number() == null || words.contains(figure.number())).as(chars).isTrue();
            assertThat(ids.add(figure.id())).as(chars).isTrue();
        }
        assertThat(figures).as(chars).allMatch(f -> f.partOf() == null || ids.contains(f.partOf()))
                .allMatch(f -> f.supersedes() == null || ids.contains(f.supersedes()))
                .allMatch(f -> !f.id().equals(f.partOf()) && !f.id().equals(f.supersedes()));
        assertThat(Read.figures(chars)).as("the same again").isEqualTo(figures);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForWordsInAnyOrder(int seed) {
        Random random = new Random(seed);
        StringBuilder chars = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            chars.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        holds(chars.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForAnyCharacters(int seed) {
        Random random = new Random(seed);
        StringBuilder chars = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            int point = random.nextInt(3) == 0 ? random.nextInt(0x110000) : 32 + random.nextInt(96);
            boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
            chars.appendCodePoint(surrogate ? ' ' : point);
            chars.append(random.nextInt(6) == 0 ? " killed 12 " : "");
        }
        holds(chars.toString());
    }
}
