package org.aver.ledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.aver.ledger.agreement.Alpha.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphaTest {
    /** Section D of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): four observers, twelve units, gaps. */
    private static final List<String> OBSERVERS = List.of("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    private static List<List<String>> units() {
        List<List<String>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            List<String> values = new ArrayList<>();
            for (String observer : OBSERVERS) {
                String value = observer.split(" ")[unit];
                if (!value.equals(".")) {
                    values.add(value);
                }
            }
            units.add(values);
        }
        return units;
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void thePublishedExampleComesOutAsPublished(Level level, double alpha) {
        assertThat(Alpha.of(units(), level).orElseThrow()).isCloseTo(alpha, within(0.0005));
    }

    /** Section A of the same: two observers, two values, no gaps. */
    @Test
    void twoObserversOfTenUnits() {
        String one = "0100000010";
        String two = "1110010000";
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(List.of(one.substring(i, i + 1), two.substring(i, i + 1)));
        }
        assertThat(Alpha.of(units, Level.NOMINAL).orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void agreementWithoutVariationIsNoAlpha() {
        assertThat(Alpha.of(List.of(List.of("a", "a"), List.of("a", "a")), Level.NOMINAL)).isEmpty();
        assertThat(Alpha.of(List.of(List.of("a")), Level.NOMINAL)).isEmpty();
        assertThat(Alpha.of(List.of(List.of("5", "5.0"), List.of("6", "6")), Level.INTERVAL).orElseThrow())
                .isEqualTo(1);
    }
}
