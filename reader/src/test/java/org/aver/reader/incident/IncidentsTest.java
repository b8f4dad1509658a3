package org.aver.reader.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Incident.Stage;
import org.aver.core.Incident.Strength;
import org.aver.core.Place;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;
import org.aver.core.json.ReadingJson;
import org.aver.reader.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents of invented reports, read by the whole reader. */
@SuppressWarnings("NullAway.Init") // opened once for all tests
class IncidentsTest {
    private static final String REPORT = """
            Airstrike on market in Kellhad kills at least 22, health office says

            KELLHAD, March 3 — An airstrike hit a crowded market in the town of Kellhad on Tuesday, killing at least 22 people \
            and wounding about 60, the town’s health office said.

            Two days earlier, on Sunday, a car bomb exploded near a checkpoint in Orrin, killing Ana Miro, 31, a nurse. \
            The Arrel Front claimed responsibility for the bombing.
            """;

    private static Reader reader;

    @BeforeAll
    static void open() {
        reader = Reader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Reading read(String text) {
        return reader.read(new Article(Article.idOf(text), null, Digest.sha256(text), null, null, null,
                new Published("2026-03-04T08:00:00+02:00"), "en", text, List.of(), List.of()));
    }

    private static List<String> types(String text) {
        return read(text).incidents().stream().map(Incident::type).toList();
    }

    private static String day(Reading reading, Incident incident) {
        return reading.times().stream().filter(t -> t.id().equals(incident.when())).map(TimeExpression::from)
                .map(Objects::toString).findFirst().orElse("");
    }

    /** Who is said to have done it, and how strongly: "Arrel Front accused". */
    private static List<String> blamed(Reading reading, Incident incident) {
        List<String> blamed = new ArrayList<>();
        for (Responsibility r : incident.responsibility()) {
            for (Actor actor : reading.actors()) {
                if (r.actors().contains(actor.id())) {
                    blamed.add(actor.name() + " " + r.strength().name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return blamed;
    }

    private static boolean isAt(Reading reading, Incident incident, String place) {
        return incident.where() != null
                && reading.article().text().startsWith(place, Text.of(reading.article().text())
                        .unit(Integer.parseInt(incident.where().substring(1))));
    }

    @Test
    void figuresSayWhereAndOnWhoseSide() {
        Reading reading = read("Three members of the Syrian army were killed near Homs on Monday, the mayor said.");
        Figure figure = reading.figures().getFirst();
        assertThat(figure.place()).isNotNull();
        assertThat(reading.places()).filteredOn(p -> p.id().equals(figure.place())).extracting(Place::name)
                .containsExactly("Homs");
        assertThat(reading.actors()).filteredOn(a -> a.id().equals(Objects.requireNonNull(figure.group()).side()))
                .extracting(Actor::entry).containsExactly("sy.army");
    }

    @Test
    void readsWhatHappenedWhenWhereAndToHowMany() {
        Reading reading = read(REPORT);
        assertThat(reading.incidents()).extracting(Incident::type).containsExactly("air_strike", "bombing");
        Incident strike = reading.incidents().getFirst();
        assertThat(strike.stage()).isEqualTo(Stage.HAPPENED);
        assertThat(day(reading, strike)).isEqualTo("2026-03-03");
        assertThat(isAt(reading, strike, "Kellhad")).isTrue();
        assertThat(reading.figures()).filteredOn(f -> strike.figures().contains(f.id())).hasSize(3);
        assertThat(strike.responsibility()).isEmpty();
        assertThat(strike.statements()).isNotEmpty();
        Incident bomb = reading.incidents().getLast();
        assertThat(day(reading, bomb)).isEqualTo("2026-03-01");
        assertThat(isAt(reading, bomb, "Orrin")).isTrue();
        assertThat(bomb.weapon()).isNotNull().satisfies(w -> assertThat(w.weaponClass()).isEqualTo("explosive"));
        assertThat(blamed(reading, bomb)).containsExactly("Arrel Front claimed_by_self");
        assertThat(ReadingJson.read(ReadingJson.write(reading)).incidents()).isEqualTo(reading.incidents());
    }

    @Test
    void namesVictimsAsTheTextDoes() {
        assertThat(read(REPORT).victims()).singleElement().satisfies(v -> {
            assertThat(v.name()).isEqualTo("Ana Miro");
            assertThat(v.age()).isEqualTo("31");
            assertThat(v.role()).isEqualTo("nurse");
            assertThat(v.outcome()).isEqualTo("killed");
        });
    }

    @Test
    void theDescribedAreVictimsWithoutAName() {
        Reading reading = read("Gunmen attacked the guards of a prison in Orrin on Monday.");
        assertThat(reading.victims()).singleElement().satisfies(v -> {
            assertThat(v.name()).isNull();
            assertThat(Text.of(reading.article().text()).slice(v.spans().getFirst())).isEqualTo("guards");
        });
    }

    @Test
    void aNameGivenLaterIsOfTheOneToldBefore() {
        Reading reading = read(
                """
                        A 15-year-old boy was shot dead in Orrin on Monday night.

                        The shooting happened about 9 p.m. on Mill Road, police said. The boy was taken to a hospital, where he died.

                        The coroner identified the victim as Ivo Sarn, 15, of Kellhad.
                        """);
        assertThat(reading.incidents()).singleElement()
                .satisfies(i -> assertThat(i.type()).isEqualTo("shooting"));
        assertThat(reading.victims()).singleElement().satisfies(v -> {
            assertThat(v.name()).isEqualTo("Ivo Sarn");
            assertThat(v.age()).isEqualTo("15");
            assertThat(v.outcome()).isEqualTo("killed");
            assertThat(v.spans()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void itHappenedSaysWhenAndWhere() {
        Reading reading = read("A bus driver was stabbed to death, police said. It happened on Sunday in Kellhad.");
        assertThat(reading.incidents()).singleElement().satisfies(i -> {
            assertThat(i.when()).isNotNull();
            assertThat(i.where()).isNotNull();
        });
    }

    @Test
    void oneWhoRunsIsNotDisplaced() {
        assertThat(read("The gunman fled the scene. Sarn fled on foot, police said.").incidents()).isEmpty();
        assertThat(read("Some 400 families fled Orrin on Sunday.").incidents()).singleElement()
                .satisfies(i -> assertThat(i.type()).isEqualTo("displacement"));
    }

    @Test
    void whoeverIsNamedAsASuspectIsNoVictim() {
        Reading reading = read(
                "A 40-year-old woman was shot dead in Orrin on Sunday. Police identified a suspect in the killing of the "
                        + "victim as Ivo Sarn, 33.");
        assertThat(reading.victims()).extracting(Victim::name).doesNotContain("Ivo Sarn");
    }

    @Test
    void keepsWhoClaimsWhoIsBlamedAndWhoDenies() {
        Reading reading = read(
                "Gunmen shot dead a judge, Ivo Sarn, outside his home in Cassel on Monday. Police blamed "
                        + "the Arrel Front for the killing. The Tessel Council denied any involvement.");
        assertThat(reading.incidents()).singleElement().satisfies(i -> {
            assertThat(i.type()).isEqualTo("shooting");
            assertThat(blamed(reading, i)).contains("Arrel Front accused", "Tessel Council denied");
        });
        assertThat(reading.victims()).extracting(Victim::name).containsExactly("Ivo Sarn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The Arrel Front threatened to attack a bridge in Orrin. | threatened",
            "The brigade planned to shell the town of Orrin. | planned",
            "Rebels tried to kidnap the mayor of Orrin on Monday. | attempted",
            "Rebels kidnapped the mayor of Orrin on Monday. | happened",
            "The army denied that its troops had shelled the town of Orrin on Monday. | denied"})
    void saysHowFarItCame(String text, String stage) {
        assertThat(read(text).incidents()).singleElement()
                .satisfies(i -> assertThat(i.stage().name().toLowerCase(Locale.ROOT)).isEqualTo(stage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fears of attacks remain.", "If rebels attack the town, nobody will help.",
            "An attack would be a disaster.", "He died of a heart attack, which worried the death squad of critics.",
            "The minister urged troops to avoid killing civilians.", "The shops stayed closed on Monday."})
    void whatIsOnlyFearedOrImaginedIsNone(String text) {
        assertThat(read(text).incidents()).filteredOn(i -> !i.type().equals("death")).isEmpty();
    }

    @Test
    void anotherOneOrAnotherDayStaysApart() {
        assertThat(types("A bomb exploded in Orrin on Monday. A second bomb exploded in Velmar on Tuesday."))
                .containsExactly("bombing", "bombing");
        assertThat(types("Shelling hit Orrin on 1 March. Shelling hit Orrin on 3 March.")).hasSize(2);
    }

    @Test
    void tellingItAgainIsNotAnother() {
        assertThat(types("Rebels attacked a convoy near Orrin on Monday. The attack killed two drivers. "
                + "The ambush took place at dawn.")).containsExactly("attack");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Four people died in Orrin on Monday, doctors said. | death",
            "At least 40 people died when an earthquake struck Dorn on Monday. | earthquake",
            "Floods killed six people in Velmar on Monday. | flood",
            "A bus crash killed nine people near Velmar on Monday. | transport_accident",
            "More than 3,000 people fled their homes in Dorn on Monday. | displacement",
            "Protesters clashed with police in Bellmere on Monday. | clash"})
    void nobodyNeedHaveDoneIt(String text, String type) {
        assertThat(types(text)).contains(type);
    }

    @Test
    void survivesCapitalsAndHardWrapping() {
        String text = """
                ORRIN, 4 MARCH 2026 -- GUERRILLAS OF THE ARREL LIBERATION
                FRONT KIDNAPPED TWO ENGINEERS ON THE ROAD NEAR BOGOTA ON 2
                MARCH, THE POLICE REPORTED TODAY.  THE ENGINEERS WERE TAKEN
                TO AN UNKNOWN PLACE.

                   MEANWHILE, A BOMB EXPLODED OUTSIDE A BANK IN LIMA LAST
                NIGHT AND WOUNDED THREE PEOPLE, BUT NOBODY WAS KILLED IN THE
                EXPLOSION.
                """;
        Reading reading = read(text);
        assertThat(reading.incidents()).extracting(Incident::type).containsExactly("abduction", "bombing");
        Incident first = reading.incidents().getFirst();
        assertThat(day(reading, first)).isEqualTo("2026-03-02");
        assertThat(isAt(reading, first, "BOGOTA")).isTrue();
        assertThat(first.responsibility()).extracting(Responsibility::strength).containsExactly(Strength.UNSTATED);
        assertThat(day(reading, reading.incidents().getLast())).isEqualTo("2026-03-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "🔥🔥 ", "שלום עולם. ", "Zoe\u0308 a\u0301 ", "مرحبا: "})
    void spansHoldWhateverStandsBefore(String before) {
        String text = before + "Rebels shelled the town of Orrin on Monday, killing four people.";
        Reading reading = read(text);
        assertThat(reading.incidents()).singleElement().satisfies(i -> {
            assertThat(Text.of(text).slice(i.span())).isEqualTo("shelled");
            assertThat(i.id()).isEqualTo("i" + i.span().start());
            assertThat(isAt(reading, i, "Orrin")).isTrue();
        });
    }

    @Test
    void partiesThatChangePlacesChangeNothingElse() {
        String text = "The %s attacked a convoy of the %s near Orrin on Monday, killing two drivers. "
                + "The %s blamed the %s for the attack.";
        Reading one = read(text.formatted("Arrel Front", "Dorn League", "Dorn League", "Arrel Front"));
        Reading other = read(text.formatted("Dorn League", "Arrel Front", "Arrel Front", "Dorn League"));
        assertThat(one.incidents()).hasSize(1);
        Incident first = one.incidents().getFirst();
        Incident second = other.incidents().getFirst();
        assertThat(second.type()).isEqualTo(first.type());
        assertThat(blamed(other, second)).isEqualTo(blamed(one, first).stream()
                .map(s -> s.replace("Arrel Front", "Dorn League")).toList());
    }

    @Test
    void aTextWithoutAnEndIsRead() {
        String text = "rebels attacked the town and killed a man in Orrin on Monday and ".repeat(1500);
        assertThat(read(text).incidents()).isNotEmpty();
    }
}
