package org.aver.compare.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.aver.compare.Made;
import org.aver.compare.Report;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class TextsTest {
    private static final String MARKET = "An explosion hit the covered market of Kellhad on Tuesday morning, the town's health office said.";
    private static final String DEAD = "At least 22 people were killed and about 60 were wounded, many of them traders from nearby villages.";
    private static final String FIGHTERS = "Fighters of the river brigade had left the market two days before, a baker who lives there said.";
    private static final String VERIFY = "The agency could not independently verify either account of what happened in the town that day.";
    private static final String OTHER = "Rescuers in Dunmar pulled three miners from a flooded shaft after a search of more than forty hours.";
    private static final String OWN = "A nurse at the northern clinic told this newspaper that ambulances were turned back at two checkpoints.";
    private static final String LATER = "The governor promised on Wednesday to open an inquiry and to publish its report before the winter.";
    private static final String SCHOOL = "Teachers at the boys' school nearby kept their pupils in the cellar until the evening, parents said.";

    private static Report report(String id, @Nullable String published, @Nullable String agency, String... sentences) {
        return Made.report(id, published, agency, sentences);
    }

    private static List<List<String>> groups(Report... reports) {
        return Texts.of(List.of(reports)).texts().stream().map(Origin::articles).toList();
    }

    @Test
    void aReprintThatIsCutReorderedAndHasAWordChangedIsTheSameText() {
        Report original = report("a", "2026-03-03", null, MARKET, DEAD, FIGHTERS, VERIFY);
        Report reprint = report("b", "2026-03-04", null, "😀 Market struck", DEAD, MARKET,
                FIGHTERS.replace("Fighters", "Terrorists"));
        assertThat(groups(original, reprint, report("c", null, null, OTHER))).containsExactly(List.of("a", "b"),
                List.of("c"));
        SharedText shared = Texts.of(List.of(original, reprint)).shared().getFirst();
        assertThat(shared.sentences()).containsExactlyInAnyOrder(new SharedText.Pair(0, 2), new SharedText.Pair(1, 1),
                new SharedText.Pair(2, 3));
    }

    @Test
    void aRewriteWithSourcesOfItsOwnIsAnArticleOfItsOwnWithTheSharedSentenceMarked() {
        Texts texts = Texts.of(List.of(report("a", null, null, MARKET, DEAD, FIGHTERS, VERIFY),
                report("b", null, null, MARKET, OWN, LATER, SCHOOL)));
        assertThat(texts.texts()).hasSize(2);
        assertThat(texts.shared()).hasSize(1);
        assertThat(texts.shared().getFirst().whole()).isFalse();
        assertThat(texts.shared().getFirst().sentences()).containsExactly(new SharedText.Pair(0, 0));
    }

    @Test
    void shortSentencesThatAnyoneWritesMakeNoText() {
        assertThat(groups(report("a", null, null, "He did not elaborate.", OTHER),
                report("b", null, null, "He did not elaborate.", MARKET))).hasSize(2);
    }

    @Test
    void theAgencyOwnsTheTextWhereOneIsNamedAndTheEarliestIsTold() {
        Origin text = Texts.of(List.of(report("a", "2026-03-04", "Tessel Press", MARKET, DEAD),
                report("b", "2026-03-03", null, MARKET, DEAD))).texts().getFirst();
        assertThat(text.owner()).isEqualTo("Tessel Press");
        assertThat(text.original()).isEqualTo("b");
    }

    @Test
    void twoAgenciesNamedForOneTextLeaveItWithoutAnOwner() {
        assertThat(Texts.of(List.of(report("a", null, "Tessel Press", MARKET, DEAD),
                report("b", null, "Orlan Wire", MARKET, DEAD))).texts().getFirst().owner()).isNull();
    }

    @Test
    void theOrderGivenMakesNoDifference() {
        Report a = report("a", null, null, MARKET, DEAD);
        Report b = report("b", null, null, DEAD, MARKET, FIGHTERS);
        Report c = report("c", null, null, OTHER, OWN);
        assertThat(Texts.of(List.of(c, b, a))).isEqualTo(Texts.of(List.of(a, b, c)));
    }

    @Test
    void aTextThatHundredsCarryIsOneText() {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(report("r" + i, null, null, MARKET, DEAD, FIGHTERS, VERIFY));
        }
        assertThat(Texts.of(many).texts()).hasSize(1);
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        Report a = report("a", null, null, MARKET);
        assertThatThrownBy(() -> Texts.of(List.of(a, a))).hasMessageContaining("the id a");
    }

    @Test
    void whatStandsInReportsOfManyWeeksIsFurniture() {
        List<Report> weekly = new ArrayList<>();
        String[] own = {OTHER, OWN, LATER, SCHOOL, FIGHTERS};
        for (int week = 0; week < own.length; week++) {
            weekly.add(report("w" + week, "2026-0" + (week + 1) + "-03", null, own[week],
                    "Readers who saw something may call the desk of this paper by day or by night, and need not give a name.",
                    "The desk of this paper answers every letter within the week, except in the weeks of the two harvests."));
        }
        assertThat(groups(weekly.toArray(Report[]::new))).hasSize(own.length);
    }

    @Test
    void aPagesFrameIsNoText() {
        String form = "To go on reading, sign up with the number of your card and a word that only you know, please.";
        String mail = "We have sent a confirmation email to the address that you gave us when you wrote down your name.";
        assertThat(groups(report("a", null, null, form, mail, OTHER), report("b", null, null, form, mail, OWN)))
                .hasSize(2);
    }

    @Test
    void whatIsPrintedMonthsLaterIsTheSameTextOnlyUnderTheSameTitle() {
        Report first = Made.titled("a", "2026-03-03", "Market struck in Kellhad, office says", MARKET, DEAD);
        assertThat(
                groups(first, Made.titled("b", "2026-08-03", "Looking back at a year of the river war", MARKET, DEAD)))
                .hasSize(2);
        assertThat(groups(first, Made.titled("b", "2026-08-03", "Market struck in Kellhad, says office", MARKET, DEAD)))
                .hasSize(1);
    }
}
