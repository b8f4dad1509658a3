package org.aver.compare.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.compare.Counted;
import org.aver.compare.Made;
import org.aver.compare.Report;
import org.aver.compare.clash.Comparison.Between;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.core.Figure.Measure;
import org.aver.core.Inconsistency;
import org.junit.jupiter.api.Test;

class ClashesTest {
    private static List<Comparison> compared(Counted... reports) {
        return Clashes.of(List.of(reports).stream().map(Counted::report).toList());
    }

    @Test
    void twoSpeakersOnOneDayContradict() {
        List<Comparison> found = compared(new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22),
                new Counted("b", "2026-03-04").said("The army", "2026-03-04", 14));
        assertThat(found).extracting(Comparison::kind).containsExactly(Kind.CONTRADICTS);
        assertThat(found.getFirst().between()).isEqualTo(Between.TWO_SPEAKERS);
        assertThat(found.getFirst().isPossible()).isFalse();
    }

    @Test
    void aHigherNumberOfALaterDayIsNoContradiction() {
        List<Comparison> found = compared(new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22),
                new Counted("b", "2026-03-06").said("The army", "2026-03-06", 34));
        assertThat(found).extracting(Comparison::kind).containsExactly(Kind.NOT_COMPARABLE);
        assertThat(found.getFirst().differs()).containsExactly(Comparison.Aspect.WINDOW);
    }

    @Test
    void theSameSpeakerOnALaterDayRevises() {
        assertThat(compared(new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22),
                new Counted("b", "2026-03-06").said("The health office", "2026-03-06", 21)))
                .extracting(Comparison::kind).containsExactly(Kind.REVISES);
    }

    @Test
    void whatIsCountedElsewhereIsNotCompared() {
        Counted all = told("a", "A bomb killed 22 people in the market of Kellhad.", 22, Measure.KILLED);
        assertThat(compared(all, told("b", "A bomb killed 14 people in the market of Kellhad.", 14, Measure.KILLED)))
                .isNotEmpty();
        assertThat(compared(all, told("b", "Another bomb killed 14 people in the market of Kellhad.", 14,
                Measure.KILLED))).isEmpty();
        assertThat(compared(all, told("b", "A bomb killed 14 people in the market of Kellhad and a fifteenth nearby.",
                14, Measure.KILLED))).isEmpty();
    }

    @Test
    void theWoundedBesideTheDeadAreNotAllWhoWereShot() {
        Counted shot = told("a", "Gunmen shot 10 people in the market of Kellhad.", 10, Measure.INJURED);
        String hurt = "Shooting in the market of Kellhad leaves 9 people hurt";
        assertThat(compared(shot, told("b", hurt + ".", 9, Measure.INJURED)))
                .extracting(Comparison::differs).containsExactly(List.of(Comparison.Aspect.WINDOW));
        Counted dead = told("b", hurt + ", 1 person dead.", 9, Measure.INJURED).again(1, Measure.KILLED);
        assertThat(compared(shot, dead)).extracting(Comparison::differs)
                .containsOnly(List.of(Comparison.Aspect.MEASURE));
    }

    @Test
    void aWarsTollIsNotAnIncidents() {
        Counted one = told("a", "A bomb killed 22 people in the market of Kellhad.", 22, Measure.KILLED);
        for (String war : List.of("Bombs have killed 9000 people in the market of Kellhad since the war began.",
                "Bombs killed 9000 people in the market of Kellhad in the past two months.",
                "Bombs killed 9000 people in the market of Kellhad in the six-year war.")) {
            assertThat(compared(one, told("b", war, 9000, Measure.KILLED))).as(war).extracting(Comparison::kind)
                    .containsOnly(Kind.NOT_COMPARABLE);
        }
    }

    @Test
    void partsThatAddUpAreNoClash() {
        Counted whole = new Counted("a", "2026-03-04").said("The army", "2026-03-04", 18);
        assertThat(compared(whole, new Counted("b", "2026-03-04").said("The health office", "2026-03-04", 11)))
                .extracting(Comparison::kind).containsExactly(Kind.CONTRADICTS);
        assertThat(compared(whole, new Counted("b", "2026-03-04")
                .said("The health office", "2026-03-04", 11, ", and 7 people in the hills").again(7, Measure.KILLED)))
                .extracting(Comparison::kind).doesNotContain(Kind.CONTRADICTS);
    }

    private static Counted told(String id, String sentence, int number, Measure measure) {
        return new Counted(id, "2026-03-04").told(sentence, number, measure);
    }

    @Test
    void silenceIsNoDisagreement() {
        Report silent = Made.report("b", "2026-03-04", null, "Schools in Selmar stay closed this week.");
        assertThat(Clashes.of(List.of(new Counted("a", "2026-03-04").said("The army", null, 4).report(), silent)))
                .isEmpty();
    }

    @Test
    void aWeekdayThatIsNotThatDateIsFoundInOneReport() {
        List<Comparison> found = Clashes
                .of(List.of(Made.report("a", "2026-03-05", null, "It fell on Tuesday, 4 March 2026, he said.")));
        assertThat(found).singleElement().extracting(Comparison::inside)
                .isEqualTo(Inconsistency.Kind.WEEKDAY_DATE);
        assertThat(Clashes.of(List.of(Made.report("a", "2026-03-05", null, "It fell on Tuesday, 3 March 2026."))))
                .isEmpty();
    }

    @Test
    void allAgainstAllButOneIsFoundInOneReport() {
        List<Comparison> found = Clashes.of(List.of(Made.report("a", "2026-03-05", null,
                "All brigades left the valley on Monday.", "All brigades except one left the valley.")));
        assertThat(found).singleElement().extracting(Comparison::inside)
                .isEqualTo(Inconsistency.Kind.ALL_AGAINST_EXCEPT);
    }

    @Test
    void eastAndWestOfOnePlaceIsOnlyPossible() {
        List<Comparison> found = Clashes.of(List.of(Made.report("a", "2026-03-05", null,
                "The army camp lies east of Kellhad.", "The army camp lies west of Kellhad.")));
        assertThat(found).singleElement().matches(Comparison::isPossible);
    }
}
