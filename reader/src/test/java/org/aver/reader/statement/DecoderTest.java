package org.aver.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aver.reader.model.Window;
import org.aver.reader.statement.Found.Run;
import org.aver.reader.statement.StatementModel.Scores;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final float[][] STEPS = new float[Tag.COUNT][Tag.COUNT];

    private static Window window(int chunks, int coreFirst, int coreEnd) {
        return new Window(IntStream.rangeClosed(100, 100 + chunks).toArray(), 100 + coreFirst, 100 + coreEnd,
                new long[chunks + 2], new long[chunks + 2], new long[chunks], new long[chunks]);
    }

    /** One letter a chunk: "." outside, "Q" cue, "S" source, "C" content; lower case where the model is less sure. */
    private static float[][] tags(String roles) {
        float[][] scores = new float[roles.length()][Tag.COUNT];
        String upper = "." + roles.toUpperCase(Locale.ROOT) + ".";
        for (int c = 0; c < roles.length(); c++) {
            char role = upper.charAt(c + 1);
            int tag = Tag.of(".QSC".indexOf(role), upper.charAt(c) == role, upper.charAt(c + 2) == role);
            scores[c][tag] = Character.isLowerCase(roles.charAt(c)) ? 0.4f : 4;
        }
        return scores;
    }

    private static Found decode(String roles, int anchor) {
        return decode(tags(roles), anchor);
    }

    private static Found decode(float[][] tags, int anchor) {
        float[] scores = new float[tags.length];
        Arrays.fill(scores, -4);
        scores[anchor] = 3;
        return Decoder.decode(window(tags.length, 0, tags.length),
                new Scores(scores, new long[]{anchor}, new float[][][]{tags}, STEPS), (a, t) -> true).getFirst();
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
        float[][] tags = tags("SSQ.CCCCCCC");
        tags[7][Tag.of(Role.CONTENT, true, true)] = 0;
        tags[7][Tag.OUTSIDE] = 3;
        assertThat(decode(tags, 2).content()).containsExactly(new Run(104, 111));
    }

    @Test
    void theAnchorIsAlwaysInTheCue() {
        assertThat(decode("SS.CCC", 2).cue()).isEqualTo(new Run(102, 103));
        assertThat(decode("CCCCCC", 3).cue().contains(103)).isTrue();
    }

    @Test
    void aStatementHasOneSourceOneCueAndTwoContentsAtMost() {
        Found found = decode("S.SSSQ.CC.CCC.CCCC.Q", 5);
        assertThat(found.source()).containsExactly(new Run(102, 105));
        assertThat(found.cue()).isEqualTo(new Run(105, 106));
        assertThat(found.content()).hasSize(2);
    }

    @Test
    void aChunkIsTakenWhole() {
        Window window = new Window(new int[]{0, 3, 4, 9}, 0, 9, new long[5], new long[5], new long[3], new long[3]);
        Found found = Decoder.decode(window, new Scores(new float[]{-4, 3, -4}, new long[]{1},
                new float[][][]{tags("SQC")}, STEPS), (a, t) -> true).getFirst();
        assertThat(found.source()).containsExactly(new Run(0, 3));
        assertThat(found.content()).containsExactly(new Run(4, 9));
    }

    @Test
    void aLearnedStepCanTurnTheBalance() {
        float[][] steps = new float[Tag.COUNT][Tag.COUNT];
        steps[Tag.OUTSIDE][Tag.OUTSIDE] = 5;
        float[] scores = {3, -4, -4};
        Found found = Decoder.decode(window(3, 0, 3), new Scores(scores, new long[]{0},
                new float[][][]{tags("Q.C")}, steps), (a, t) -> true).getFirst();
        assertThat(found.content()).isEmpty();
    }

    @Test
    void probabilitiesOfAllSequencesSumToOne() {
        double[][] flat = {new double[Tag.COUNT], new double[Tag.COUNT]};
        int sequences = 0;
        for (int first = 0; first < Tag.COUNT; first++) {
            for (int second = 0; second < Tag.COUNT; second++) {
                sequences += Tag.follows(Tag.OUTSIDE, first) && Tag.follows(first, second)
                        && Tag.follows(second, Tag.OUTSIDE) ? 1 : 0;
            }
        }
        assertThat(Math.exp(-new Lattice(flat, Chain.steps(STEPS)).best().log())).isCloseTo(sequences, within(1e-9));
    }

    @Test
    void onlyCuesOfTheCoreCount() {
        Scores scores = new Scores(new float[]{3, 3, -3}, new long[]{0, 1},
                new float[][][]{tags("QSC"), tags("CQS")}, STEPS);
        assertThat(Decoder.decode(window(3, 1, 3), scores, (a, t) -> true)).extracting(Found::anchor)
                .containsExactly(101);
    }

    @Test
    void whatIsOutOfReachHasNoRole() {
        float[][] tags = tags("CCQS");
        tags[1][Tag.of(Role.CONTENT, false, false)] = 3;
        Scores scores = new Scores(new float[]{-3, -3, 3, -3}, new long[]{2}, new float[][][]{tags}, STEPS);
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
