package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {
    private static final List<String> PARTS = List.of("March", "Mar.", "Sunday", "the", "of", "and", "-", "\u2013", "/",
            ".",
            ",", ":", "T", "last", "next", "early", "end", "year", "years", "week", "ago", "later", "p.m.", "GMT", "on",
            "from", "to", "until", "first", "anniversary", "quarter", "1990s", "Ramadan", "Easter", "overnight", "'s",
            "\u2019", "\uD83D\uDE00", "e\u0301", "\u0663\u0661", "\uFF12\uFF10", "\n", "-old", "mid-", "twice", "a",
            "every",
            "Q3", "fiscal", "that", "same", "day", "before", "night", "Christmas", "in", "at", "o'clock", "half",
            "million");

    private static void check(String text, String published) {
        Draft draft = ReadTimes.draft(text, published);
        int end = text.codePointCount(0, text.length());
        int last = 0;
        for (TimeExpression time : draft.times()) {
            Span span = time.span();
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last).isLessThan(span.end());
            assertThat(span.end()).as(text).isLessThanOrEqualTo(end);
            assertThat(time.from() == null).as(text).isEqualTo(time.to() == null);
            last = span.end();
        }
        assertThat(draft.times()).extracting(TimeExpression::id).doesNotHaveDuplicates();
    }

    @Test
    void survivesAnyMixOfWordsDigitsAndMarks() {
        Random random = new Random(7);
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                if (random.nextInt(3) == 0) {
                    text.append(random.nextInt(random.nextBoolean() ? 40 : 100_000));
                } else {
                    text.append(PARTS.get(random.nextInt(PARTS.size())));
                }
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString(), random.nextBoolean() ? "2024-02-29" : "2026-12-31");
        }
    }

    @Test
    void survivesAnyUnicode() {
        Random random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder("March ");
            for (int i = random.nextInt(40); i >= 0; i--) {
                int point = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(point);
            }
            check(text.toString(), "2026-03-10");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"On February 30 it fell.", "On 31 April it fell.", "In the year 0000 it fell.",
            "In 99999 it fell.", "On 2026-02-30 it fell.", "On 31/04/2026 it fell.", "On 99/99/9999 it fell.",
            "At 25:61 it fell.", "On 0000-00-00 it fell.", "It was 99999999999999999999 years."})
    void readsNoDateThatCannotBe(String text) {
        assertThat(ReadTimes.times(text, "2026-03-10")).noneSatisfy(time -> assertThat(time.from()).isNotNull());
    }
}
