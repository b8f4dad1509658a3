package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Outlook;
import org.aver.core.Figure.Scope;
import org.aver.core.Figure.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The shell killed four people in Tarn.|INCIDENT",
            "Twenty people are killed every day.|DAILY", "The heat kills 20 people a day.|DAILY",
            "In total, 300 people were killed.|CUMULATIVE", "So far 300 people were killed.|CUMULATIVE",
            "The death toll reached 300.|CUMULATIVE", "Another 12 people were injured.|INCIDENT",
            "A third body was found.|INCREMENT", "Twelve people have been killed.|UNKNOWN",
            "Twelve people have been killed in a blast.|INCIDENT", "Six people remain displaced.|UNKNOWN",
            "In the past 24 hours, shelling killed eight people.|DAILY",
            "Six people were killed on Monday alone.|DAILY",
            "More than 70 people died in three days.|CUMULATIVE",
            "It was the worst day since 2004, when seven died.|INCIDENT",
            "A total of 40 people were killed.|CUMULATIVE",
            "Since then hundreds of people have been killed.|CUMULATIVE",
            "Until now 150 villagers have been kidnapped.|CUMULATIVE", "In all, 64 people were killed.|CUMULATIVE",
            "The highest toll was in Tarn, where raids killed 16 people.|INCIDENT",
            "Last month the office said that 60 guards had died.|INCIDENT",
            "The shell killed 24 people, a day after the truce.|INCIDENT",
            "The strikes have killed 300 people.|CUMULATIVE", "Two more nurses have died.|INCREMENT",
            "In November 2009 an officer opened fire at a base, killing 13 people.|INCIDENT",
            "Police detained 210 marchers, more than on any day since 2019.|INCIDENT",
            "As of March 8, 77 people had died.|CUMULATIVE"})
    void saysWhatTheFigureCovers(String text, Scope scope) {
        assertThat(Read.only(text).scope()).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Four people died. Another two were killed later.|INCREMENT",
            "Four people died and another two were wounded.|INCIDENT",
            "At least 418 people have been killed since March 3, with another 2,040 injured.|CUMULATIVE",
            "Two were killed on Sunday, bringing the total since March 3 to 418.|CUMULATIVE",
            "Two were killed, raising the number of dead to 24.|CUMULATIVE"})
    void addsOnlyToACountOfTheSame(String text, Scope scope) {
        assertThat(Read.figures(text)).hasSize(2).last().extracting(Figure::scope).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Since the siege began in January 2026, 900 people have been killed.|2026-01-01|",
            "In February 2026, 61 people were killed.|2026-02-01|2026-02-28",
            "So far this year 57 miners have died.|2026-01-01|",
            "Twenty people were hurt in accidents between March 2024 and March 2025.|2024-03-01|2025-03-31"})
    void givesThePeriodItsDays(String text, String from, String to) {
        assertThat(Read.only(text).window()).isEqualTo(new Window(from, to));
    }

    @Test
    void namesTheDayACountStoodAt() {
        assertThat(Read.only("As of March 8, 77 people had died.").asOf()).isEqualTo("2026-03-08");
        assertThat(Read.only("Four people died on March 8.").asOf()).isNull();
    }

    @Test
    void opensTheWindowWhereTheTextSaysSinceWhen() {
        Figure figure = Read.only("At least 300 people have been killed since March 2015.");
        assertThat(figure.scope()).isEqualTo(Scope.CUMULATIVE);
        assertThat(figure.window()).isEqualTo(new Window("2015-03-01", null));
    }

    @Test
    void linksAFigureToTheOneItReplaces() {
        List<Figure> down = Read.figures("The toll rose to 19 from 15.");
        assertThat(down.get(0).supersedes()).isEqualTo(down.get(1).id());
        List<Figure> up = Read.figures("The toll rose from 15 to 19.");
        assertThat(up.get(1).supersedes()).isEqualTo(up.get(0).id());
        assertThat(up.get(0).supersedes()).isNull();
    }

    @Test
    void linksAPartToItsWhole() {
        List<Figure> figures = Read.figures("At least 300 people, including 93 children, were killed.");
        assertThat(figures.get(1).partOf()).isEqualTo(figures.get(0).id());
        assertThat(figures.get(1).measure()).isEqualTo(figures.get(0).measure());
    }

    @Test
    void namesTheTimeOfTheSentence() {
        assertThat(Read.only("Four people were killed on Sunday.").time()).isEqualTo("t27");
        assertThat(Read.only("Four people were killed on Sunday, not on Monday.").time()).isNull();
    }

    @Test
    void readsWhetherItMayChange() {
        assertThat(Read.only("Four people were killed, and the toll is expected to rise.").outlook())
                .isEqualTo(Outlook.RISING);
        assertThat(Read.only("Four people were killed, by a provisional count.").outlook())
                .isEqualTo(Outlook.PROVISIONAL);
        assertThat(Read.only("Four people were killed.").outlook()).isNull();
    }
}
