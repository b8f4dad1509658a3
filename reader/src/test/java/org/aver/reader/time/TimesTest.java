package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final String TUESDAY = "2026-03-10"; // a Tuesday

    private static List<TimeExpression> read(String text, @Nullable String published) {
        Article article = new Article("x", null, "0", null, null, null,
                published == null ? null : new Published(published), "en", text, List.of(), List.of());
        Draft draft = new Draft(article);
        new Times().read(draft);
        return draft.times();
    }

    private static TimeExpression only(String text, @Nullable String published) {
        List<TimeExpression> times = read(text, published);
        assertThat(times).as(text).hasSize(1);
        return times.getFirst();
    }

    private static void check(String text, @Nullable String published, String words, String value) {
        TimeExpression time = only(text, published);
        assertThat(text.substring(time.span().start(), time.span().end())).isEqualTo(words);
        assertThat(time.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It fell on March 3, 2026.|March 3, 2026|2026-03-03",
            "It fell on 3 March 2026.|3 March 2026|2026-03-03", "It fell on 2026-03-03.|2026-03-03|2026-03-03",
            "It fell on the 3rd of March 2026.|3rd of March 2026|2026-03-03",
            "It fell on Mar. 3, 2026, at dawn.|Mar. 3, 2026|2026-03-03",
            "It fell on Monday, March 2, 2026.|Monday, March 2, 2026|2026-03-02",
            "It began in March 2015.|March 2015|2015-03", "It began in 2011.|2011|2011",
            "It began in the 1990s.|the 1990s|199", "It began in mid-2016.|mid-2016|2016",
            "It began in early 2016.|early 2016|2016", "It began in fall 2001.|fall 2001|2001-FA",
            "It was paid in fiscal 1989.|fiscal 1989|1989", "It began in the 20th century.|the 20th century|19",
            "It began at the end of 2010.|the end of 2010|2010",
            "It was built in the third quarter of 1984.|the third quarter of 1984|1984-Q3",
            "It was nineteen ninety-one.|nineteen ninety-one|1991",
            "It fell in January nineteen ninety-seven.|January nineteen ninety-seven|1997-01",
            "It is due by the year two thousand and one.|the year two thousand and one|2001",
            "It fell in the first two quarters of 1990.|the first two quarters of 1990|1990-H1"})
    void readsAbsoluteDates(String text, String words, String value) {
        check(text, null, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met yesterday.|yesterday|2026-03-09", "They met today.|today|2026-03-10",
            "They meet tomorrow.|tomorrow|2026-03-11", "They met on Sunday.|Sunday|2026-03-08",
            "They met on Tuesday.|Tuesday|2026-03-10", "They will meet on Sunday.|Sunday|2026-03-15",
            "They met last Tuesday.|last Tuesday|2026-03-03", "They met last week.|last week|2026-W10",
            "They met this year.|this year|2026", "They will meet next month.|next month|2026-04",
            "They met two days ago.|two days ago|2026-03-08", "They met three weeks ago.|three weeks ago|2026-W08",
            "They met early this month.|early this month|2026-03", "They met in early March.|early March|2026-03",
            "They met last night.|last night|2026-03-09TNI", "They met late Sunday.|late Sunday|2026-03-08",
            "They met on Sunday night.|Sunday night|2026-03-08TNI",
            "They met on Sunday, March 8.|Sunday, March 8|2026-03-08",
            "They met at 7:45 p.m. Sunday.|7:45 p.m. Sunday|2026-03-08T19:45",
            "They met at 0800 GMT.|0800 GMT|2026-03-10T08:00", "They met at the weekend.|the weekend|2026-W10-WE",
            "They met the day before yesterday.|the day before yesterday|2026-03-08",
            "They met on November 20.|November 20|2025-11-20", "They met in December.|December|2025-12",
            "They will meet on November 20.|November 20|2026-11-20"})
    void countsFromTheDayOfPublication(String text, String words, String value) {
        check(text, TUESDAY, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It took three days.|DURATION|three days|P3D",
            "It took a decade.|DURATION|a decade|P10Y", "It took several months.|DURATION|several months|PXM",
            "It ran for nearly four years.|DURATION|nearly four years|P4Y",
            "It grew over the past two years.|DURATION|the past two years|P2Y",
            "It was a two-week truce.|DURATION|two-week|P2W", "It took half an hour.|DURATION|half an hour|PT0.5H",
            "They meet every day.|SET|every day|P1D", "They meet annually.|SET|annually|P1Y",
            "They meet weekly.|SET|weekly|P1W", "They meet every Sunday.|SET|every Sunday|XXXX-WXX-7",
            "They meet every two weeks.|SET|every two weeks|P2W", "They met recently.|DATE|recently|PAST_REF",
            "They are now talking.|DATE|now|PRESENT_REF", "They are currently talking.|DATE|currently|PRESENT_REF",
            "It lies in the future.|DATE|the future|FUTURE_REF"})
    void givesLengthsSetsAndVagueTimesNoDays(String text, TimeExpression.Type type, String words, String value) {
        check(text, TUESDAY, words, value);
        TimeExpression time = only(text, TUESDAY);
        assertThat(time.type()).isEqualTo(type);
        assertThat(time.from()).isNull();
        assertThat(time.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met yesterday.|XXXX-XX-XX", "They met on Sunday.|XXXX-WXX-7",
            "They met on March 3.|XXXX-03-03", "They met last week.|XXXX-WXX", "They met in November.|XXXX-11",
            "They met at 7:45 p.m.|XXXX-XX-XXT19:45", "They met in the third quarter.|XXXX-Q3",
            "They met two years ago.|XXXX"})
    void inventsNoDateWithoutOneOfPublication(String text, String value) {
        TimeExpression time = only(text, null);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.from()).isNull();
        assertThat(time.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"last week|2026-03-02|2026-03-08", "in 2011|2011-01-01|2011-12-31",
            "in February 2024|2024-02-01|2024-02-29", "in the 1990s|1990-01-01|1999-12-31",
            "in winter 2001|2001-06-01|2002-02-28", "since Monday|2026-03-09|2026-03-09"})
    void namesTheFirstAndLastDay(String words, String from, String to) {
        TimeExpression time = only("It happened " + words + ".", TUESDAY);
        assertThat(String.valueOf(time.from())).isEqualTo(from);
        assertThat(String.valueOf(time.to())).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"on,ON", "since,SINCE", "until,UNTIL", "before,BEFORE", "after,AFTER", "during,DURING"})
    void keepsThePrepositionAsRelation(String preposition, TimeExpression.Relation relation) {
        assertThat(only("It lasted " + preposition + " Monday.", TUESDAY).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 22-year-old man fled.", "The 14th division fled.", "She is 30 years old.",
            "It may march.", "They won 3-1.", "It cost $2000.", "About 2000 people fled.", "Call 555-0199."})
    void leavesOtherNumbersAlone(String text) {
        assertThat(read(text, TUESDAY)).isEmpty();
    }

    @Test
    void usesThePublicationsOwnLocalDay() {
        assertThat(only("They met today.", "2026-03-03T23:50:00+02:00").value()).isEqualTo("2026-03-03");
        assertThat(only("They met today.", "2026-03-04T00:10:00+09:00").value()).isEqualTo("2026-03-04");
    }

    @Test
    void keepsADayThatTheYearDoesNotHaveOpen() {
        assertThat(only("They met on February 29.", "2026-03-10").from()).isNull();
        assertThat(only("They met on February 29, 2024.", "2026-03-10").value()).isEqualTo("2024-02-29");
    }

    @Test
    void countsOffsetsInCodePoints() {
        String text = "\uD83D\uDE00\uD83D\uDE00 On Sunday it fell.";
        TimeExpression time = only(text, TUESDAY);
        assertThat(time.span()).isEqualTo(new Span(6, 12));
        assertThat(time.id()).isEqualTo("t6");
    }

    @Test
    void readsCountsFromTheDayLastSpokenOf() {
        List<TimeExpression> times = read("They met on March 3, 2015. Two days later they left.", TUESDAY);
        assertThat(times).extracting(TimeExpression::value).containsExactly("2015-03-03", "2015-03-05");
    }

    @Test
    void readsALineWithoutEnd() {
        String text = "they met on Sunday and two days later and in the past two years and ".repeat(20_000);
        assertThat(read(text, TUESDAY)).hasSize(60_000);
    }

    @Test
    void readsAQuarterOfAnotherYearAsTheOneSpokenOf() {
        assertThat(read("Sales fell in the quarter ended Sept. 29.", "2025-10-20").getFirst().value())
                .isEqualTo("2025-Q3");
        String text = "Sales fell in the third quarter. In the 2024 quarter they had risen, and they rose a year earlier.";
        assertThat(read(text, "2025-10-20")).extracting(TimeExpression::value).containsExactly("2025-Q3", "2024-Q3",
                "2024-Q3");
        assertThat(read("In the 2024 quarter they had risen.", "2025-10-20").getFirst().value()).isEqualTo("2024");
    }
}
