package org.aver.compare.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aver.compare.Counted;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.echo.Echoes.Answer;
import org.aver.compare.echo.Echoes.Stance;
import org.junit.jupiter.api.Test;

class EchoesTest {
    private static final Report FIRST = new Counted("a", "2026-03-04").said("The health office", "2026-03-04", 22)
            .report();
    private static final Report SAME = new Counted("b", "2026-03-04").said("The health office", "2026-03-04", 22)
            .report();
    private static final Report OTHER = new Counted("c", "2026-03-04").said("The army command", "2026-03-04", 14)
            .report();
    private static final Report SILENT = new Counted("d", "2026-03-05").report();
    private static final List<Report> STORY = List.of(FIRST, SAME, OTHER, SILENT);

    private static Echoes of(List<Report> story) {
        return Echoes.of(story, Clashes.of(story));
    }

    private static List<List<Stance>> stances(Echoes.Claim claim) {
        return claim.cells().stream().map(c -> c.answers().stream().map(Answer::stance).toList()).toList();
    }

    @Test
    void everyOutletCarriesContradictsOrIsSilent() {
        Echoes echoes = of(STORY);
        assertThat(echoes.outlets()).containsExactly("Outlet of a", "Outlet of b", "Outlet of c", "Outlet of d");
        assertThat(echoes.claims()).extracting(Echoes.Claim::speaker).containsExactly("The health office",
                "The army command");
        assertThat(stances(echoes.claims().getFirst())).containsExactly(List.of(Stance.SAME), List.of(Stance.SAME),
                List.of(Stance.CONTRADICTS), List.of());
        assertThat(stances(echoes.claims().getLast())).containsExactly(List.of(Stance.CONTRADICTS), List.of(
                Stance.CONTRADICTS), List.of(Stance.SAME), List.of());
    }

    @Test
    void whatOneOutletAloneHasIsNotMet() {
        assertThat(of(List.of(FIRST, SILENT)).claims()).hasSize(1);
        assertThat(of(List.of(FIRST, SILENT)).met()).isEmpty();
        assertThat(of(STORY).met()).hasSize(2);
    }

    @Test
    void theSameInAnotherMouthIsCompatible() {
        Report another = new Counted("e", "2026-03-04").said("The mayor", "2026-03-04", 22).report();
        Echoes echoes = of(List.of(FIRST, another));
        assertThat(echoes.claims()).hasSize(2);
        assertThat(stances(echoes.claims().getFirst())).containsExactly(List.of(Stance.SAME), List.of(
                Stance.COMPATIBLE));
    }

    @Test
    void theOrderOfTheReportsMakesNoDifference() {
        var turned = new ArrayList<>(STORY);
        Collections.reverse(turned);
        assertThat(of(turned)).isEqualTo(of(STORY));
    }

    @Test
    void theSameElsewhereIsFoundWithWhoSaysIt() {
        String statement = FIRST.reading().statements().getFirst().id();
        List<List<Echo>> echoes = Echo.of(FIRST, statement, List.of(SAME, OTHER));
        assertThat(echoes.getFirst()).extracting(Echo::isSameSpeaker).containsExactly(true);
        assertThat(echoes.getLast()).isEmpty();
        assertThat(Echo.of(FIRST, "s9999", List.of(SAME))).containsExactly(List.of());
    }
}
