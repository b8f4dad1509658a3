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
            "The death toll reached 300.|CUMULATIVE", "Another 12 people were injured.|INCREMENT",
            "Three more people were injured.|INCREMENT", "Twelve people have been killed.|UNKNOWN"})
    void saysWhatTheFigureCovers(String text, Scope scope) {
        assertThat(Read.only(text).scope()).isEqualTo(scope);
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
