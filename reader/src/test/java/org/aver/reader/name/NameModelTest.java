package org.aver.reader.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NameModelTest {
    @Test
    void whatIsWrittenIsReadBack() {
        byte[] rows = new byte[NameModel.ROWS * Tags.COUNT];
        rows[5 * Tags.COUNT + 3] = -128;
        rows[rows.length - 1] = 127;
        byte[] steps = new byte[Tags.COUNT * Tags.COUNT];
        steps[Tags.COUNT + 2] = 9;
        NameModel model = NameModel.read(new NameModel(rows, steps).write());
        int[] scores = new int[Tags.COUNT];
        model.addTo(scores, 5 + NameModel.ROWS);
        model.addTo(scores, -1);
        assertThat(scores[3]).isEqualTo(-128);
        assertThat(scores[Tags.COUNT - 1]).isEqualTo(127);
        assertThat(model.transition(1, 2)).isEqualTo(9);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NameModel.read(new byte[]{1, 2, 3, 4}))
                .withMessageContaining("not a model of names");
    }
}
