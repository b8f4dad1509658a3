package org.aver.reader.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Group;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
    @ParameterizedTest
    @CsvSource({"civilians,CIVILIAN,", "soldiers,COMBATANT,", "prisoners,CAPTIVE,", "people,UNSTATED,",
            "militants,UNSTATED,militants", "terrorists,UNSTATED,terrorists", "rebels,UNSTATED,rebels",
            "martyrs,UNSTATED,martyrs", "villagers,UNSTATED,"})
    void setsAStatusOnlyWhereTheWordSaysIt(String noun, GroupStatus status, String called) {
        Group group = requireNonNull(Read.only("The strike killed 12 " + noun + ".").group());
        assertThat(group.status()).isEqualTo(status);
        assertThat(group.asCalled()).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({"A 22-year-old man,male,22", "An elderly woman,female,", "Two boys,male,child", "Five children,,child"})
    void readsSexAndAge(String people, String sex, String age) {
        Group group = requireNonNull(Read.only(people + " died in Tarn.").group());
        assertThat(group.sex()).isEqualTo(sex);
        assertThat(group.age()).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"three journalists,journalists", "a police officer,officer", "two women passengers,passengers",
            "three brothers,", "12 people,"})
    void readsTheRole(String people, String role) {
        assertThat(requireNonNull(Read.only("The shell killed " + people + ".").group()).role()).isEqualTo(role);
    }

    @Test
    void readsTheAgeBesideOnePerson() {
        List<Figure> figures = Read.figures("A boy, 9, was killed and his sister, 6, was wounded.");
        assertThat(figures).extracting(f -> requireNonNull(f.group()).age()).containsExactly("9", "6");
    }

    @Test
    void takesTheUnitFromTheLabel() {
        assertThat(Read.only("Homes destroyed: 146").unit()).isEqualTo(Unit.DWELLING);
        assertThat(Read.only("The number of displaced families is 349.").unit()).isEqualTo(Unit.FAMILY);
        assertThat(Read.figures("It damaged 80 houses and destroyed 20 others.")).extracting(Figure::unit)
                .containsExactly(Unit.DWELLING, Unit.DWELLING);
    }

    @ParameterizedTest
    @CsvSource({"people,PERSON", "families,FAMILY", "households,HOUSEHOLD"})
    void namesTheUnit(String noun, Unit unit) {
        assertThat(Read.only("The flood displaced 12 " + noun + ".").unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"homes,DWELLING", "schools,BUILDING", "tanks,VEHICLE", "hectares,OTHER"})
    void namesTheUnitOfThings(String noun, Unit unit) {
        assertThat(Read.only("The flood destroyed 12 " + noun + ".").unit()).isEqualTo(unit);
    }

    @Test
    void givesABareNumberNoGroup() {
        Figure figure = Read.only("The strike killed four.");
        assertThat(figure.group()).isNull();
        assertThat(figure.unit()).isEqualTo(Unit.PERSON);
    }
}
