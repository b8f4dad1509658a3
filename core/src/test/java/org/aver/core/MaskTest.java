package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    /** What was read in a text, as far as the mask asks for it. */
    private static final class Read {
        private final Text text;
        private final List<Actor> actors = new ArrayList<>();
        private final List<Victim> victims = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Zone> zones = new ArrayList<>();

        Read(String text) {
            this.text = Text.of(text);
        }

        private Span at(String words) {
            int from = text.chars().indexOf(words);
            assertThat(from).as(words).isNotNegative();
            return text.span(from, from + words.length());
        }

        Read actor(Actor.Kind kind, @Nullable String role, String name, String... mentions) {
            List<Span> spans = new ArrayList<>(List.of(at(name)));
            List.of(mentions).forEach(m -> spans.add(at(m)));
            actors.add(new Actor("a" + spans.getFirst().start(), name, kind, spans, null, null, role));
            return this;
        }

        Read person(String name, String... mentions) {
            return actor(Actor.Kind.PERSON, null, name, mentions);
        }

        Read official(String role, String name, String... mentions) {
            return actor(Actor.Kind.PERSON, role, name, mentions);
        }

        Read victim(String name, @Nullable String age) {
            victims.add(new Victim("v" + at(name).start(), name, age, null, null, null, "killed", List.of(at(name)),
                    null, "i0"));
            return this;
        }

        Read place(String name, @Nullable Long geonames) {
            places.add(new Place("p" + at(name).start(), at(name), name, geonames, null, null, null, null,
                    Place.Precision.TOWN, Place.Use.LITERAL, null, null, null, List.of()));
            return this;
        }

        Read dateline(String words) {
            zones.add(new Zone(at(words), Zone.Kind.DATELINE));
            return this;
        }

        Mask mask() {
            Article article = new Article("x", null, Digest.sha256(text.chars()), null, null, null, null, null,
                    text.chars(), zones, List.of());
            return Mask.of(new Reading(article, "test-1", List.of(), List.of(), List.of(), List.of(), places, actors,
                    List.of(), victims, List.of(), List.of(), List.of()));
        }

        String hidden() {
            return mask().hide(text.chars()).replace(Mask.SIGN, "#").replace(Mask.AGE_SIGN, "##");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Bo Lind saw it. Mr Lind fled, and LIND wept.|Bo Lind|-|# saw it. Mr # fled, and # wept.",
            "BO LIND saw it; Lind’s car burned.|BO LIND|-|# saw it; #’s car burned.",
            "Mayor Bo Lind saw it.|Bo Lind|mayor|Mayor Bo Lind saw it.",
            "Mayor Bo Lind saw it.|Mayor Bo Lind|-|Mayor Bo Lind saw it.",
            "Bo Lind, a spokesman for the port, saw it.|Bo Lind|spokesman for the port|Bo Lind, a spokesman for the port, saw it.",
            "Bo Lind, her brother, saw it.|Bo Lind|brother|#, her brother, saw it.",
            "Bo Lind, the mayor's son, saw it.|Bo Lind|the mayor's son|#, the mayor's son, saw it.",
            "Bo King saw it. King fled from the king.|Bo King|-|# saw it. # fled from the king.",
            "One survivor saw it. One was lost.|One survivor|-|One survivor saw it. One was lost.",
            "An opposition member saw it.|An opposition member|-|An opposition member saw it.",
            "Ana van Tresk saw it.|Ana van Tresk|-|# saw it.",
            "Bo J. Lind-Moe saw it, Moe said.|Bo J. Lind-Moe|-|# saw it, # said.",
            "The Lind family fled. The road was cut.|The Lind family|-|The # family fled. The road was cut.",
            "Осрин Вач видел. Вач ушёл.|Осрин Вач|-|# видел. # ушёл.",
            "Lindberg is no Lind, Lind-Moe is. A lind is a tree.|Lind|-|Lindberg is no #, #-Moe is. A lind is a tree.",
            "Bo Lind, 41, and the man (41) left at 41.|Bo Lind|-|#, and the man (41) left at 41.",
            "Bo Lind, 41 rounds later, left. Lind (41) said so.|Bo Lind|-|#, 41 rounds later, left. # said so."})
    void privatePersonsAreHiddenAndOfficeHoldersShown(String text, String name, @Nullable String role, String shown) {
        assertThat(new Read(text).actor(Actor.Kind.PERSON, role, name).hidden()).isEqualTo(shown);
    }

    @Test
    void victimsAndTheirAgesAreHiddenWhateverElseBearsTheName() {
        assertThat(new Read("Ana de Miro, 31, was a nurse of 31 years; Miro lived in Mirov. Ana\nMiro’s brother, 9,"
                + " was told. She was aged 31. The town of Miro mourned at Miro Bridge.").victim("Ana de Miro", "31")
                .place("Miro", 7L).hidden()).isEqualTo("#, was a nurse of ## years; # lived in Mirov. #’s brother, 9,"
                        + " was told. She was aged ##. The town of # mourned at # Bridge.");
        assertThat(new Read("Minister Ana Miro was shot.").official("minister", "Minister Ana Miro")
                .victim("Minister Ana Miro", null).hidden()).isEqualTo("Minister # was shot.");
        assertThat(new Read("Palestra residents wept for a girl.").victim("girl", null).hidden())
                .isEqualTo("Palestra residents wept for a girl.");
    }

    @Test
    void whatNamesNobodyStays() {
        assertThat(new Read("Bo de Lind told of plans de novo, and Bob.").victim("Bo de Lind", null).hidden())
                .isEqualTo("# told of plans de novo, and Bob.");
        assertThat(new Read("Ana Miro").hidden()).isEqualTo("Ana Miro");
        assertThat(Mask.NONE.hide("Ana Miro, 31,")).isEqualTo("Ana Miro, 31,");
    }

    @Test
    void bodiesThatBearAPersonsNameKeepIt() {
        Read read = new Read("The Lind Foundation helped. Bo Lind and Lind fled to the Lind Foundation.")
                .actor(Actor.Kind.AID, null, "Lind Foundation").person("Bo Lind");
        assertThat(read.hidden()).isEqualTo("The Lind Foundation helped. # and # fled to the Lind Foundation.");
        assertThat(new Read("The Bo Lind Fund helped Bo Lind.").actor(Actor.Kind.AID, null, "Bo Lind Fund")
                .person("Bo Lind").hidden()).as("a whole private name").isEqualTo("The # Fund helped #.");
    }

    @ParameterizedTest
    @CsvSource({"Kellhad Hospital", "Tessel Police", "Ministry of Public Health", "Hurricane Ida", "Vel Amar Province"})
    void bodiesAndStormsTakenForPersonsAreShown(String name) {
        String text = name + " was closed to all.";
        assertThat(new Read(text).person(name).hidden()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Department of Works Warden Jon Lind, Department of #", "Bo Lind of Kellhad Hospital, #",
            "Grace Church, #", "the Police Bo Lind, the #"})
    void personsWithABodyInTheirNameAreHidden(String name, String shown) {
        assertThat(new Read(name + " was there.").person(name).hidden()).isEqualTo(shown + " was there.");
    }

    @Test
    void townsTakenForPersonsAreShown() {
        assertThat(new Read("Toresk fell. Troops left Toresk.").person("Toresk").place("Toresk", 5L).hidden())
                .isEqualTo("Toresk fell. Troops left Toresk.");
        assertThat(new Read("Orlo fell. In Orlo all was quiet.").person("Orlo").place("Orlo", null).hidden())
                .isEqualTo("Orlo fell. In Orlo all was quiet.");
        assertThat(new Read("Sanne Orlo fell. Orlo wept.").person("Sanne Orlo").place("Orlo", null).hidden())
                .as("no gazetteer knows it, and a person is called so").isEqualTo("# fell. # wept.");
    }

    @Test
    void anOfficeHolderMetWithoutTheOfficeIsShown() {
        Read read = new Read("President Ana Dell spoke. Ana Maria Dell left. Mia Dell, her niece, wept.")
                .official("President", "Ana Dell").person("Ana Maria Dell").person("Mia Dell");
        assertThat(read.hidden()).isEqualTo("President Ana Dell spoke. Ana Maria Dell left. #, her niece, wept.");
        Read one = new Read("Mayor Ana Dell and Bo Dell left. Dell spoke.").official("mayor", "Ana Dell")
                .person("Bo Dell");
        assertThat(one.hidden()).as("whose name it is, is in doubt").isEqualTo("Mayor Ana Dell and # left. # spoke.");
    }

    @Test
    void aPersonInAnOfficesDescriptionIsHidden() {
        Read read = new Read("A spokesman for Bo Lind said so. Bo Lind left.").person("Bo Lind")
                .actor(Actor.Kind.PERSON, null, "A spokesman for Bo Lind");
        assertThat(read.hidden()).isEqualTo("A spokesman for # said so. # left.");
        Read envoy = new Read("Tarvenia’s ambassador to the council, Ana Dell, left with Ana Miro.")
                .person("Tarvenia’s ambassador to the council, Ana Dell").person("Ana Miro");
        assertThat(envoy.hidden()).isEqualTo("Tarvenia’s ambassador to the council, Ana Dell, left with #.");
    }

    @Test
    void whatIsHiddenStandsInCodePoints() {
        Mask mask = new Read("Ana Miro").victim("Ana Miro", "31").mask();
        assertThat(mask.hidden("🌊 Ana Miro, 31, aged 31, and Miro")).containsExactly(
                new Mask.Hidden(new Span(2, 14), Mask.SIGN), new Mask.Hidden(new Span(21, 23), Mask.AGE_SIGN),
                new Mask.Hidden(new Span(29, 33), Mask.SIGN));
        assertThat(mask.orNull(null)).isNull();
        assertThat(mask.orNull("Miro")).isEqualTo(Mask.SIGN);
    }

    @Test
    void theTownOfADatelineIsNobody() {
        assertThat(new Read("Bomb at Ostrane barracks. OSTRANE, March 10 (Tessel) - It was loud, Bo Lind said.")
                .dateline("OSTRANE, March 10 (Tessel)").person("Ostrane").person("Bo Lind").hidden())
                .isEqualTo("Bomb at Ostrane barracks. OSTRANE, March 10 (Tessel) - It was loud, # said.");
    }
}
