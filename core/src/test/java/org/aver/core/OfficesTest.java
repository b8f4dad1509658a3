package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    private static boolean isPublic(String name, Actor.Kind kind, @Nullable String role) {
        return Offices.isPublic(new Actor("a0", name, kind, List.of(new Span(0, 1)), null, null, role));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"Ana Dell, minister", "Ana Dell, the mayor of Vell", "Mayor Ana Dell, -",
            "the king, -", "the King, -", "Karovia’s King, -", "King Olav, -", "a spokesman for the port, -",
            "Karovian President, -", "Grand Mufti Ana Dell, -", "Archbishop Ana Dell, -", "Prince Olav, -"})
    void officeHoldersArePublic(String name, @Nullable String role) {
        assertThat(isPublic(name, Actor.Kind.PERSON, role)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"Ana Dell, -", "Ana Dell, farmer", "Ana Dell, the mayor's wife",
            "the minister’s driver, -", "Martin King, -", "MARTIN KING, -", "King, -", "Mr King, -", "Camille Head, -",
            "Ana Dell, a neighbour of the judge", "one survivor, -"})
    void allOthersArePrivate(String name, @Nullable String role) {
        assertThat(isPublic(name, Actor.Kind.PERSON, role)).isFalse();
    }

    @Test
    void bodiesArePublicAndCrowdsAreNot() {
        assertThat(isPublic("Northern Guard", Actor.Kind.ARMED_GROUP, null)).isTrue();
        assertThat(isPublic("Kellhad Hospital", Actor.Kind.HOSPITAL, null)).isTrue();
        assertThat(isPublic("residents", Actor.Kind.CROWD, null)).isFalse();
    }
}
