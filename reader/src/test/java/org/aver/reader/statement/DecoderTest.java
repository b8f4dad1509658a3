package org.aver.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aver.reader.model.Window;
import org.aver.reader.statement.Found.Run;
import org.aver.reader.statement.StatementModel.Scores;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static Window window(int tokens, int coreFirst, int coreEnd) {
        return new Window(100, 100 + tokens, 100 + coreFirst, 100 + coreEnd, new long[tokens + 2], new long[tokens + 2],
                new long[tokens], new long[tokens]);
    }

    /** One letter a token: "." outside, "Q" cue, "S" source, "C" content; lower case where the model is less sure. */
    private static float[][] roles(String roles) {
        float[][] logits = new float[roles.length()][4];
        for (int t = 0; t < roles.length(); t++) {
            char c = roles.charAt(t);
            logits[t][".QSC".indexOf(Character.toUpperCase(c))] = Character.isLowerCase(c) ? 0.4f : 4;
        }
        return logits;
    }

    private static Found decode(String roles, int anchor) {
        float[] scores = new float[roles.length()];
        Arrays.fill(scores, -4);
        scores[anchor] = 3;
        return Decoder.decode(window(roles.length(), 0, roles.length()),
                new Scores(scores, new long[]{anchor}, new float[][][]{roles(roles)}), (a, t) -> true).getFirst();
    }

    @Test
    void readsCueSourceAndContents() {
        Found found = decode("CCC.SSQ.CC.", 6);
        assertThat(found.cue()).isEqualTo(new Run(106, 107));
        assertThat(found.source()).containsExactly(new Run(104, 106));
        assertThat(found.content()).containsExactly(new Run(100, 103), new Run(108, 110));
    }

    @Test
    void aLoneDoubtfulTokenDoesNotBreakARun() {
        assertThat(decode("SSQ.CCCsCCC", 2).content()).containsExactly(new Run(104, 111));
    }

    @Test
    void theAnchorIsAlwaysInTheCue() {
        assertThat(decode("SS.CCC", 2).cue()).isEqualTo(new Run(102, 103));
        assertThat(decode("CCCCCC", 3).cue().contains(103)).isTrue();
    }

    @Test
    void theSurerOfTwoSourcesStays() {
        assertThat(decode("S.SSSQCCC", 5).source()).containsExactly(new Run(102, 105));
    }

    @Test
    void onlyCuesOfTheCoreCount() {
        Scores scores = new Scores(new float[]{3, 3, -3}, new long[]{0, 1},
                new float[][][]{roles("QSC"), roles("CQS")});
        assertThat(Decoder.decode(window(3, 1, 3), scores, (a, t) -> true)).extracting(Found::anchor)
                .containsExactly(101);
    }

    @Test
    void whatIsOutOfReachHasNoRole() {
        Scores scores = new Scores(new float[]{-3, -3, 3, -3}, new long[]{2}, new float[][][]{roles("CCQS")});
        Found found = Decoder.decode(window(4, 0, 4), scores, (a, t) -> t > 100).getFirst();
        assertThat(found.content()).containsExactly(new Run(101, 102));
    }

    @Test
    void ofTwoThatShareACueTheSurerStays() {
        Found sure = new Found(5, new Run(4, 7), List.of(), List.of(), 2);
        Found twin = new Found(6, new Run(6, 8), List.of(), List.of(), 1);
        Found other = new Found(9, new Run(9, 10), List.of(), List.of(), 0);
        assertThat(Decoder.withoutTwins(List.of(other, twin, sure))).containsExactly(sure, other);
    }

    @Test
    void lessSureRolesLowerTheOdds() {
        assertThat(decode("SSQccc", 2).odds()).isLessThan(decode("SSQCCC", 2).odds());
    }
}
