package org.aver.compare.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.aver.compare.Counted;
import org.aver.compare.Report;
import org.aver.compare.text.Texts;
import org.aver.core.Figure.Scope;
import org.junit.jupiter.api.Test;

class TollsTest {
    private static List<Line> lines(Counted... reports) {
        return Tolls.of(List.of(reports).stream().map(Counted::report).toList()).getFirst().lines();
    }

    private static Line line(List<Line> lines, String number, String article) {
        return lines.stream().filter(l -> l.number().equals(number) && l.article().equals(article)).findFirst()
                .orElseThrow();
    }

    @Test
    void aLaterDayOfTheSameSourceTakesItsPlaceAndBothStay() {
        List<Line> lines = lines(new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22),
                new Counted("b", "2026-03-05").said("The health office in Kellhad", "2026-03-05", 41));
        assertThat(lines).hasSize(2);
        assertThat(line(lines, "22", "a").supersededBy()).isEqualTo(line(lines, "41", "b").id());
        assertThat(line(lines, "41", "b").isStanding()).isTrue();
    }

    @Test
    void publicationAloneTakesNoPlace() {
        List<Line> lines = lines(new Counted("a", "2026-03-04").said("The health office", null, 22),
                new Counted("b", "2026-03-05").said("The health office", null, 41));
        assertThat(lines).allMatch(Line::isStanding);
    }

    @Test
    void anotherSourceTakesNoPlace() {
        List<Line> lines = lines(new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22),
                new Counted("b", "2026-03-05").said("The army", "2026-03-05", 41));
        assertThat(lines).allMatch(Line::isStanding);
    }

    @Test
    void whereTheTextSaysSoTheSameNumberOfTheSameSourceElsewhereIsReplacedToo() {
        List<Line> lines = lines(new Counted("a", "2026-03-04").said("The health office", null, 15),
                new Counted("b", "2026-03-05").said("The health office", null, 19, Scope.CUMULATIVE, 15),
                new Counted("c", "2026-03-04").said("The army", null, 15));
        assertThat(line(lines, "15", "b").because()).isEqualTo("the text says so");
        assertThat(line(lines, "15", "a").supersededBy()).isEqualTo(line(lines, "19", "b").id());
        assertThat(line(lines, "15", "c").isStanding()).isTrue();
    }

    @Test
    void whatCameOnTopIsInNoTotal() {
        List<Report> story = List.of(new Counted("a", "2026-03-05").said("The health office", "2026-03-04", 22)
                .said("The health office", "2026-03-05", 3, Scope.INCREMENT, null).report());
        List<Series> series = Tolls.of(story);
        assertThat(series.getFirst().lines()).allMatch(Line::isStanding);
        assertThat(Matrix.of(series, Texts.of(story).texts()).cells()).singleElement().extracting(Matrix.Cell::numbers)
                .isEqualTo("22");
    }

    @Test
    void anIncidentIsToldWithItsSupport() {
        List<Report> story = List.of(new Counted("a", "2026-03-04").said("The health office", null, 22).report(),
                new Counted("b", "2026-03-04").said("the health office", null, 22).report());
        Told told = Told.of(story, "a", null).orElseThrow();
        assertThat(told.support().articles()).isEqualTo(2);
        assertThat(told.support().sources()).hasSize(1);
        assertThat(Objects.requireNonNull(told.matrix().cells().getFirst()).articles()).containsExactly("a", "b");
        assertThat(Told.of(story, "a", "i999")).isEmpty();
    }

    @Test
    void theChainOfSpeakersEndsInTheUltimateSource() {
        List<Line> lines = lines(new Counted("a", "2026-03-04").said("The health office", null, 22));
        assertThat(lines.getFirst().chain()).containsExactly("Outlet of a", "The health office");
    }

    @Test
    void everyCellSaysWhatStandsBehindIt() {
        List<Report> story = List.of(new Counted("a", "2026-03-04").said("The health office", null, 22).report(),
                new Counted("b", "2026-03-04").said("the health office", null, 22).report(),
                new Counted("c", "2026-03-04").said("The army", null, 14).report());
        assertThat(Matrix.of(Tolls.of(story), Texts.of(story).texts()).cells())
                .extracting(c -> c.source() + ": " + c.support().words())
                .containsExactly("The army: 1 article, 1 text, 1 ultimate source",
                        "The health office: 2 articles, 2 texts, 1 ultimate source");
    }
}
