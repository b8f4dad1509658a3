package org.aver.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The ministry's toll rose.|The ministry 's toll rose .",
            "They’re here, he’d said.|They ’re here , he ’d said .",
            "don't and won’t stay whole|don't and won’t stay whole",
            "O'Hara met d’Arbel|O'Hara met d’Arbel",
            "52,000 people, 2.3 million|52,000 people , 2.3 million",
            "on March 3,2026|on March 3 , 2026",
            "a 22-year-old man—the third|a 22-year-old man — the third",
            "killed 10-15, or 10–15|killed 10-15 , or 10 – 15",
            "Gen. A. B. Marrow of the U.S. Army|Gen. A. B. Marrow of the U.S. Army",
            "at 7:45 p.m. on Monday|at 7:45 p.m. on Monday",
            "He paused ... then left…|He paused ... then left …",
            "``It was a bomb,'' she said|`` It was a bomb , '' she said",
            "see www.example.org or a@b.example|see www.example.org or a@b.example",
            "It ended.The next day|It ended . The next day",
            "@press_office wrote #relief|@press_office wrote #relief",
            "$5m (about 60%)|$ 5m ( about 60 % )",
            "AT&T and R&D|AT&T and R&D",
            "café naïve Zürich|café naïve Zürich"})
    void splits(String text, String tokens) {
        assertThat(words(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void keepsCombiningMarksWithTheirLetters() {
        assertThat(words("e\u0301tat n\u0303")).containsExactly("e\u0301tat", "n\u0303");
    }

    @Test
    void countsCodePoints() {
        List<Token> tokens = Passage.of("\uD83D\uDEA8 Two \uD835\uDC00\uD835\uDC01 killed").tokens();
        assertThat(tokens).extracting(Token::span).containsExactly(new Span(0, 1), new Span(2, 5), new Span(6, 8),
                new Span(9, 15));
    }

    @Test
    void readsRightToLeftWords() {
        assertThat(words("قال المتحدث: \"لا\"")).containsExactly("قال", "المتحدث", ":", "\"", "لا", "\"");
    }

    @Test
    void tokensCoverEverythingButBlanks() {
        String text = "A “quoted” word\u00A0— 52\u202F000 d’accord\u200B; x.y.z a''b ''' \uFEFF#\t@ 3,4,5 1,234,567.";
        Passage passage = Passage.of(text);
        int at = 0;
        for (Token token : passage.tokens()) {
            for (; at < token.start(); at++) {
                assertThat(Tokenizer.isSpace(text.codePointAt(at))).isTrue();
            }
            assertThat(passage.slice(token.span())).isEqualTo(token.chars());
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void oneLineOfTwoMegabytesIsRead() {
        for (String unit : List.of("a", "a.", "a'b", "1,", "a-", "word ", "\"", "a@", "..x")) {
            String text = unit.repeat(2_000_000 / unit.length());
            assertThat(Passage.of(text).tokens()).isNotEmpty();
        }
    }

    private static List<String> words(String text) {
        return Passage.of(text).tokens().stream().map(Token::chars).toList();
    }
}
