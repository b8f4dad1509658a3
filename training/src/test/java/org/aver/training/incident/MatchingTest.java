package org.aver.training.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aver.core.json.Json;
import org.aver.training.incident.Matching.Slot;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final String KEY = """
            {"MESSAGE: TEMPLATE": "1", "INCIDENT: DATE": "- 12 NOV 89", "INCIDENT: LOCATION": "DORN: NORTH (REGION): ORRIN (TOWN)",
             "INCIDENT: TYPE": "BOMBING", "PERP: ORGANIZATION ID": "\\"ARREL FRONT\\" / \\"AF\\"",
             "PERP: ORGANIZATION CONFIDENCE": "CLAIMED OR ADMITTED: \\"ARREL FRONT\\" / \\"AF\\"", "HUM TGT: NAME": "\\"ANA MIRO\\"",
             "HUM TGT: DESCRIPTION": "\\"NURSE\\": \\"ANA MIRO\\" | \\"GUARDS\\"", "HUM TGT: NUMBER": "1: \\"ANA MIRO\\" | 3: \\"GUARDS\\"",
             "HUM TGT: EFFECT OF INCIDENT": "DEATH: \\"ANA MIRO\\" | INJURY: \\"GUARDS\\""}""";

    private static Template key() {
        return Template.of(Json.mapper().readTree(KEY));
    }

    @Test
    void readsAKey() {
        Template key = key();
        assertThat(key.types()).containsExactly("BOMBING");
        assertThat(key.dates()).containsExactly(new Days(null, LocalDate.of(1989, 11, 12)));
        assertThat(key.places()).containsExactly(List.of("dorn", "north", "orrin"));
        assertThat(key.victims()).hasSize(2);
        assertThat(key.victims().getLast().number()).isEqualTo("3");
        assertThat(key.victims().getLast().effects()).containsExactly("INJURY");
        assertThat(key.perpetrators()).singleElement()
                .satisfies(p -> assertThat(p.confidence()).containsExactly("CLAIMED OR ADMITTED"));
    }

    @Test
    void theKeyAgreesWithItselfInEverything() {
        Matching matching = new Matching(key(), key());
        for (Slot slot : Slot.values()) {
            assertThat(matching.of(slot).f()).as(slot.name()).isEqualTo(100);
        }
    }

    @Test
    void halfCreditForTheWiderTypePlaceAndDate() {
        Template given = new Template(false, List.of("ATTACK"),
                List.of(new Days(LocalDate.of(1989, 11, 10), LocalDate.of(1989, 11, 10))), List.of(List.of("north")),
                List.of(), List.of());
        Matching matching = new Matching(key(), given);
        assertThat(matching.of(Slot.TYPE).recall()).isEqualTo(50);
        assertThat(matching.of(Slot.PLACE).recall()).isEqualTo(50);
        assertThat(matching.of(Slot.DATE).recall()).isEqualTo(50);
        assertThat(matching.of(Slot.VICTIM).recall()).isZero();
        assertThat(matching.mayMatch()).isTrue();
    }

    @Test
    void whatOnlyOneHasIsMissingOrSpurious() {
        assertThat(new Matching(key(), null).of(Slot.VICTIM).possible()).isEqualTo(2);
        assertThat(new Matching(null, key()).of(Slot.VICTIM).actual()).isEqualTo(2);
        assertThat(new Matching(null, key()).mayMatch()).isFalse();
    }

    @Test
    void quotesKeepTheirBars() {
        assertThat(Slots.fills("\"A | B\" / \"C\" | ? \"D\"")).containsExactly("\"A | B\" / \"C\"", "? \"D\"");
        assertThat(Slots.isOptional("? \"D\"")).isTrue();
        assertThat(Slots.strings("\"\\\"9 MAY\\\"\" / \"B\"")).containsExactly("\"9 MAY\"", "B");
    }
}
