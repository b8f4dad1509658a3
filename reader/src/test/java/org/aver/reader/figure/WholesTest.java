package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Bound;
import org.aver.core.Figure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholesTest {
    private static List<Integer> counts(String text) {
        return Read.figures(text).stream().map(f -> f.low() == null ? -1 : f.low().intValueExact()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A woman and her two children were killed.|3 1 2",
            "The blast killed two men and a woman.|3 2 1", "A man, woman and child were killed.|3",
            "Jets killed two doctors, a nurse and four patients.|7 2 1 4", "A family of five was killed.|5",
            "An elderly couple was found dead.|2", "Its crew of six was killed.|6",
            "A soldier was killed and three others wounded.|1 3", "One man was killed and another was wounded.|1 1",
            "Clashes killed 14 soldiers and nine rebels.|14 9"})
    void addsUpPeopleSideBySide(String text, String counts) {
        assertThat(counts(text)).containsExactly(List.of(counts.split(" ")).stream().map(Integer::valueOf)
                .toArray(Integer[]::new));
    }

    @Test
    void pointsFromThePartsToTheWhole() {
        List<Figure> figures = Read.figures("A woman and her two children were killed.");
        Figure whole = figures.getFirst();
        assertThat(whole.number()).isNull();
        assertThat(figures).filteredOn(f -> !f.equals(whole)).allMatch(f -> whole.id().equals(f.partOf()));
        assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
    }

    @Test
    void givesAShareNoValue() {
        List<Figure> figures = Read.figures("At least 40 people, half of them children, were killed.");
        assertThat(figures).hasSize(2);
        Figure share = figures.get(1);
        assertThat(share.bound()).isEqualTo(Bound.UNCOUNTED);
        assertThat(share.low()).isNull();
        assertThat(share.high()).isNull();
        assertThat(share.partOf()).isEqualTo(figures.get(0).id());
        assertThat(Read.figures("Half of them were children.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Three people were shot, one fatally.|KILLED",
            "He shot six people, killing four of them.|KILLED",
            "The blast hurt 11 people, eight from the same family.|INJURED",
            "Five people were hurt. Two of them died.|KILLED",
            "Of the 239 people affected, 12 have been evacuated.|DISPLACED"})
    void linksAPartToWhatWasCountedBefore(String text, Measure measure) {
        List<Figure> figures = Read.figures(text);
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).measure()).isEqualTo(measure);
        assertThat(figures.get(1).partOf()).isEqualTo(figures.get(0).id());
    }

    @Test
    void linksARevisedCount() {
        List<Figure> figures = Read.figures("The number of deaths is now 27, up from 22.");
        assertThat(figures.get(0).supersedes()).isEqualTo(figures.get(1).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A man was shot. The victim died in hospital.|KILLED",
            "Ana Miro was shot on Friday. Miro, 39, was pronounced dead at noon.|KILLED",
            "A gunman killed a woman. She had been shot twice.|KILLED"})
    void countsOnePersonOnce(String text, Measure measure) {
        assertThat(Read.figures(text)).extracting(Figure::measure).containsExactly(measure);
    }

    @Test
    void keepsTheDeadAndTheWoundedApart() {
        List<Figure> figures = Read.figures("One man was killed and another wounded. He died at the scene.");
        assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.INJURED);
    }

    @Test
    void readsALineThatWasCut() {
        assertThat(Read.only("Some 2,700 persons became\nhomeless in the fire.").measure())
                .isEqualTo(Measure.DISPLACED);
        assertThat(Read.only("321\nHouses\ndestroyed").measure()).isEqualTo(Measure.DESTROYED);
    }
}
