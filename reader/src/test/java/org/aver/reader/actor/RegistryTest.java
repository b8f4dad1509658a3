package org.aver.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aver.core.Actor;
import org.aver.reader.name.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {
    private static final Registry REGISTRY = Registry.builtIn();

    @Test
    void everyCountryHasTheSameBodies() {
        for (Countries.Country country : Countries.builtIn().all()) {
            for (String key : List.of("gov", "forces", "army", "police", "defence", "foreign", "interior", "health",
                    "presidency", "parliament")) {
                assertThat(REGISTRY.byId(country.code().toLowerCase(java.util.Locale.ROOT) + "." + key))
                        .as(country.code() + " " + key).isNotNull();
            }
        }
        assertThat(REGISTRY.size()).isGreaterThan(1500);
    }

    @Test
    void everyParentIsKnown() {
        for (String id : List.of("un.ocha", "fr.defence", "is.k", "usgs", "centcom", "qassam", "alqudsbr")) {
            assertThat(REGISTRY.byId(id)).isNotNull()
                    .satisfies(known -> assertThat(REGISTRY.byId(String.valueOf(known.parent()))).as(id).isNotNull());
        }
    }

    @ParameterizedTest
    @CsvSource({"French army,fr.army", "Armed Forces of Chad,td.forces", "UNHCR,un.hcr", "kenyan police,ke.police",
            "TUPAC AMARU REVOLUTIONARY MOVEMENT,mrta", "Médecins Sans Frontières,msf", "Doctors Without Borders,msf"})
    void findsWhatNamesStandFor(String name, String id) {
        assertThat(REGISTRY.of(List.of(name.split(" ")))).isNotNull()
                .satisfies(known -> assertThat(known.id()).isEqualTo(id));
    }

    @Test
    void aNameOfTwoBodiesStandsForNeither() {
        assertThat(REGISTRY.of(List.of("Congolese", "army"))).isNull();
        assertThat(REGISTRY.of(List.of("the", "army"))).isNull();
    }

    @Test
    void readsAFileOfTheUser() {
        Registry more = Registry.with("mine.tsv",
                List.of("# mine", "", "dorn.front\tarmed_group\tDorn Front\tDF|Front of Dorn\t-"));
        assertThat(more.of(List.of("Front", "of", "Dorn"))).isNotNull().satisfies(known -> {
            assertThat(known.name()).isEqualTo("Dorn Front");
            assertThat(known.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
        });
        assertThat(REGISTRY.of(List.of("Front", "of", "Dorn"))).isNull();
        assertThat(more.digest()).isNotEqualTo(REGISTRY.digest());
    }

    @Test
    void namesFileAndLineOfAFault() {
        assertThatThrownBy(() -> Registry.with("mine.tsv", List.of("# mine", "a\tb")))
                .hasMessageContaining("mine.tsv:2");
        assertThatThrownBy(() -> Registry.with("mine.tsv", List.of("a\tclub\tA\t-\t-")))
                .hasMessageContaining("mine.tsv:1").hasMessageContaining("club");
    }
}
