package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The shell killed four.|KILLED|4",
            "19 people were killed in Kaldara.|KILLED|19",
            "The blast left 12 dead.|KILLED|12", "Three brothers died.|KILLED|3", "A soldier was killed.|KILLED|1",
            "The death of a soldier shocked Miro.|KILLED|1", "The storm claimed 12 lives.|KILLED|12",
            "A family of five was killed.|KILLED|5", "Two men were shot dead.|KILLED|2",
            "Officers found a man in his seventies dead.|KILLED|1",
            "A man was shot and killed in Tarn.|KILLED|1", "A woman was shot in Tarn and later died.|KILLED|1",
            "Both men were killed.|KILLED|2", "Ana Miro, 31, was killed.|KILLED|1", "A man was shot.|INJURED|1",
            "At least eight others were seriously wounded.|INJURED|8", "Two people were taken to hospital.|INJURED|2",
            "The blast sent six people to hospital.|INJURED|6", "A boy suffered a gunshot wound.|INJURED|1",
            "A girl is in critical condition.|INJURED|1", "50 were wounded or missing.|WOUNDED_OR_MISSING|50",
            "Thirty people were killed or wounded.|CASUALTIES|30", "Six sailors are missing.|MISSING|6",
            "1,000 families fled.|DISPLACED|1000", "The flood forced 2,500 people out of their homes.|DISPLACED|2500",
            "Number of displaced: 452|DISPLACED|452", "The flood led to the evacuation of 300 residents.|DISPLACED|300",
            "At least 60 homes were destroyed.|DESTROYED|60", "The wind damaged 70 schools.|DAMAGED|70",
            "Police arrested nine men.|DETAINED|9", "The group abducted 40 girls.|ABDUCTED|40",
            "Twelve prisoners were released.|RELEASED|12", "They fired 12 rockets at Tarn.|FIRED|12",
            "A third body was found.|BODIES_FOUND|1", "Two bodies were found.|BODIES_FOUND|2",
            "The bodies of two adults were found.|BODIES_FOUND|2",
            "The body of a man was found shot to death.|KILLED|1",
            "49 fighters were killed and wounded.|CASUALTIES|49", "They killed or wounded 300 troops.|CASUALTIES|300",
            "The army neutralised 50 militants.|NEUTRALISED|50", "A crash trapped five people.|AFFECTED|5",
            "Some 800 people were forced into shelters.|SHELTERING|800", "Killed were two engineers.|KILLED|2",
            "Among the dead are four foreigners.|KILLED|4", "Six hundred people took refuge in schools.|SHELTERING|600",
            "The army lost five men.|KILLED|5", "Forty houses were swept away.|DESTROYED|40",
            "Forty shops were burnt.|DESTROYED|40", "More than 3,000 people had to evacuate.|DISPLACED|3000",
            "Another passenger was taken to hospital.|INJURED|1", "Eleven men were taken prisoner.|CAPTURED|11",
            "Ana Miro's body was found.|KILLED|1", "The gunman wounded a guard.|INJURED|1",
            "31 homicides were recorded.|KILLED|31", "Police look into a double homicide.|KILLED|2",
            "Police are at the scene of a triple shooting.|INJURED|3", "Man found dead in Kaldara park.|KILLED|1",
            "Police officer shot dead on Monday.|KILLED|1",
            "They named a man whose body was found in a ditch.|BODIES_FOUND|1",
            "The bodies of two men were found in what police call a murder-suicide.|KILLED|2",
            "The man, who has not been named, was pronounced dead.|KILLED|1",
            "The driver of a lorry was killed.|KILLED|1", "Ana Miro of Kaldara, Orvan, was killed.|KILLED|1",
            "They discovered that Ana Miro had been shot.|INJURED|1", "Ana Miro suffered minor injuries.|INJURED|1",
            "A man fatally shot his mother's friend.|KILLED|1", "Two men pistol-whipped the owner.|INJURED|1",
            "Ana Miro (28) died on Sunday.|KILLED|1", "The jets dropped eight bombs on Tarn.|FIRED|8",
            "The other two men, 27 and 32, were wounded.|INJURED|2", "Two US soldiers were killed.|KILLED|2",
            "At least 17 IS group fighters were killed.|KILLED|17", "They took 900 villagers hostage.|ABDUCTED|900",
            "At least 14 of the dead were rebels.|KILLED|14", "Five children were among the dead.|KILLED|5",
            "Over 750 people, mostly women and children, have so far been killed.|KILLED|750",
            "The toll from a blast on a crowded bus in the old town of Harkun has risen to 82.|KILLED|82",
            "A family of 10 people was killed.|KILLED|10", "The strike killed \"50 guards\".|KILLED|50",
            "We have buried 40 people.|KILLED|40",
            "Two nurses have died of their wounds.|KILLED|2", "They brought to 260 the number killed.|KILLED|260",
            "Twelve houses burned down.|DESTROYED|12", "Nine people are known to have died.|KILLED|9",
            "Two hunters lost their lives.|KILLED|2"})
    void saysWhatIsCounted(String text, Measure measure, int count) {
        Figure figure = Read.only(text);
        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.low() == null ? figure.high() : figure.low()).isEqualByComparingTo(String.valueOf(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The 14th division moved along Highway 5.",
            "Call 555-0199 about the 100 block of Elm Drive.",
            "Two-thirds of the village burned.", "They won 3-1 before 40,000 fans.", "He paid $40 million for 3 cars.",
            "The truce held for three days.", "The talks began at 7:45 p.m. on March 3.", "Shots were fired 12 times.",
            "They tried to kill two judges.", "The blast could have killed 50 people.", "Half of the town burned.",
            "A man told police that shots were fired.", "The 9mm pistol was found.", "In 2015 the war killed trade.",
            "About 40% were wounded.", "The hunters killed three deer.", "A male lion was killed.",
            "In the film, a pilot kills 40 passengers.", "The governor denied that 30 people had been killed.",
            "At least 15 people were feared dead.", "They had planned to kill 20 officials.",
            "If the dam breaks, 40,000 people may die.", "Officials plan to evacuate 30,000 people.",
            "About 60 percent of the 4,000 houses were destroyed.", "The robber struck the counter with a hammer.",
            "Police do not believe that three people were shot.", "The 2014 homicide was solved.",
            "He threatened to burn the house and kill her.", "The guard kept him from killing himself.",
            "He imprisoned the founder of the paper.", "They asked whether the child had been released.",
            "A celestial body was found by the telescope.", "No suspect information was released.",
            "According to his father, Ivo had been shot at.", "Merel's bloc lost a million voters.",
            "The first anniversary of the death of Ana Miro passed quietly.",
            "The suspect struck twice on Tuesday.", "The shots struck two Kaldara Police Department cars.",
            "Two men fled the scene on foot.", "A driver was hit with a fine of $500.", "He was 17, and she turned 45.",
            "Children under age 10 were hurt.", "The suspect was taken into custody and to a hospital."})
    void leavesOtherNumbersAlone(String text) {
        assertThat(Read.figures(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The paper told News Channel 11 its carrier, 44, was killed.",
            "Photo: Image 8 of 14 A girl was shot in Orrin on Sunday."})
    void aNumberInANameCountsNobody(String text) {
        assertThat(Read.figures(text)).allMatch(f -> f.low() != null && f.low().compareTo(BigDecimal.ONE) == 0);
    }

    @Test
    void readsEachCountOfASentence() {
        List<Figure> figures = Read.figures("The strike killed four and wounded 12, and 30 homes were destroyed.");
        assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.INJURED,
                Measure.DESTROYED);
    }

    @Test
    void countsOneWhoWasShotAndThenDiedOnce() {
        List<Figure> figures = Read.figures("A man was shot in Tarn on Sunday. He was pronounced dead at the scene.");
        assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED);
        List<Figure> two = Read.figures("A woman was shot in Tarn on Sunday. He was pronounced dead at the scene.");
        assertThat(two).extracting(Figure::measure).containsExactly(Measure.INJURED, Measure.KILLED);
    }

    @Test
    void readsThoseAmongOthers() {
        assertThat(Read.figures("Six children were among 39 people killed in Tarn.")).extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.KILLED);
        assertThat(Read.figures("It killed 40 rebels from the hills as well as 12 soldiers.")).extracting(Figure::low)
                .map(String::valueOf).containsExactly("40", "12");
        List<Figure> parts = Read.figures("At least 24 people - among them two women and a boy - were killed.");
        assertThat(parts).hasSize(4).first().extracting(Figure::low).hasToString("24");
    }

    @Test
    void addsUpThoseNamedOneByOne() {
        List<Figure> found = Read.figures("They found Ana Miro, 26, and her friend, Ivo Tarn, 28, dead.");
        assertThat(found).extracting(Figure::low).map(String::valueOf).containsExactly("2", "1", "1");
        List<Figure> listed = Read
                .figures("He was jailed for the deaths of Ana Miro, 47; Ivo Tarn, 43; and Eva Lo, 22.");
        assertThat(listed.stream().filter(f -> f.measure() == Measure.KILLED)).extracting(Figure::low)
                .map(String::valueOf).contains("3");
    }

    @Test
    void countsTheDeadOneAmongSeveralHurtAnew() {
        List<Figure> figures = Read.figures("A man was shot. Two guards were wounded in Tarn. He died in hospital.");
        assertThat(figures).extracting(Figure::measure).containsExactly(Measure.INJURED, Measure.INJURED,
                Measure.KILLED);
    }

    @Test
    void doesNotCountTheVictimTwice() {
        List<Figure> figures = Read.figures("A man was killed in Tarn. The victim was killed near a school.");
        assertThat(figures).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebels", "soldiers", "Orvans", "policemen"})
    void readsEveryPartyAlike(String party) {
        Figure figure = Read.only("At least 12 " + party + " were killed in Tarn.");
        assertThat(figure.measure()).isEqualTo(Measure.KILLED);
        assertThat(figure.low()).isEqualByComparingTo("12");
    }

    @Test
    void readsALineWithoutEnd() {
        String text = "the shell killed four and wounded 12 people since Monday and he was shot and ".repeat(25_000);
        assertThat(Read.figures(text)).hasSizeGreaterThanOrEqualTo(50_000);
        String ones = "one million two ".repeat(20_000);
        assertThat(Read.figures(ones)).isEmpty();
    }
}
