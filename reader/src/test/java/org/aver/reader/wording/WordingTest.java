package org.aver.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Basis;
import org.aver.core.Statement.Channel;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.core.Statement.Mode;
import org.aver.core.Statement.Polarity;
import org.aver.core.Statement.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"said,STATE,NEUTRAL,ASSERTED", "has denied,DENY,NEUTRAL,ASSERTED",
            "claimed responsibility for,CLAIM_RESPONSIBILITY,NEUTRAL,ASSERTED", "claims,STATE,DOUBTING,ASSERTED",
            "were accusing,ACCUSE,NEUTRAL,ASSERTED", "admitted,ADMIT,ENDORSING,ASSERTED",
            "declined to comment on,DECLINE,NEUTRAL,UNKNOWN", "did not immediately respond to,DECLINE,NEUTRAL,UNKNOWN",
            "vowed,PROMISE,NEUTRAL,ASSERTED", "threatening,THREATEN,NEUTRAL,ASSERTED", "ordered,ORDER,NEUTRAL,ASSERTED",
            "called on,ASK,NEUTRAL,ASSERTED", "wondered,ASK,NEUTRAL,UNKNOWN", "expects,PREDICT,NEUTRAL,PROBABLE",
            "thought,BELIEVE,NEUTRAL,PROBABLE", "suspects,BELIEVE,NEUTRAL,POSSIBLE", "told,STATE,NEUTRAL,ASSERTED",
            "revealed,STATE,ENDORSING,ASSERTED", "did not rule out,STATE,NEUTRAL,POSSIBLE",
            "withdrew,STATE,NEUTRAL,UNKNOWN",
            "didn’t say,DECLINE,NEUTRAL,UNKNOWN", "allegedly vowed,PROMISE,DOUBTING,ASSERTED",
            "called the minister and said,STATE,NEUTRAL,ASSERTED", "mumbled,STATE,NEUTRAL,ASSERTED"})
    void cuesTellActToneAndCommitment(String cue, Act act, CueTone tone, Commitment commitment) {
        Statement s = Said.statement("<s>The council</s> <c>" + cue + "</c> <x>the repair of the bridge</x>.");
        assertThat(s.act()).isEqualTo(act);
        assertThat(s.cueTone()).isEqualTo(tone);
        assertThat(s.commitment()).isEqualTo(commitment);
    }

    /** Whoever speaks, and whatever loaded word the outlet has for them, the same words do the same. */
    @ParameterizedTest
    @ValueSource(strings = {"<c>said</c> <x>its forces had not shelled the town</x>",
            "<c>said</c> <x>it was behind the bombing of the bridge</x>", "<c>vowed</c> <x>to strike the capital</x>",
            "<c>claimed</c> <x>that nobody was hurt</x>", "<c>warned</c> <x>that the dam could burst</x>",
            "<c>said</c> <x>ten %s were killed</x>", "<c>accused</c> <x>the %s of firing on a clinic</x>",
            "<c>said</c> <x>the %s would be shot if they came</x>",
            "<c>denied</c> <x>that its men had killed the %s</x>"})
    void noPartyIsReadOtherThanAnother(String said) {
        List<String> parties = List.of("The government", "The regime", "The rebels", "The terrorists", "The fighters",
                "The occupiers", "The army", "Karovia", "Selmar’s junta", "The martyrs’ brigade", "The jihadists");
        List<String> dead = List.of("soldiers", "terrorists", "martyrs", "civilians", "settlers", "infidels");
        assertThat(parties.stream().flatMap(party -> dead.stream()
                .map(d -> Said.statement("<s>" + party + "</s> " + said.formatted(d).formatted(d) + "."))
                .map(s -> s.act() + " " + s.commitment() + " " + s.polarity() + " " + s.cueTone()))).hasSize(66)
                .containsOnly(Said.statement("<s>The party</s> " + said.formatted("men") + ".").act() + " "
                        + Said.statement("<s>The party</s> " + said.formatted("men") + ".").commitment() + " "
                        + Said.statement("<s>The party</s> " + said.formatted("men") + ".").polarity() + " "
                        + Said.statement("<s>The party</s> " + said.formatted("men") + ".").cueTone());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"its forces were behind it|POSITIVE", "it did not carry out strikes|NEGATIVE",
            "no one was hurt|NEGATIVE", "they don’t know|NEGATIVE", "they didnt know|NEGATIVE",
            "the town had fallen, which nobody expected|POSITIVE", "not only the mill burned|POSITIVE",
            "no fewer than 30 men were aboard|POSITIVE", "the men, who had no radio, were found|POSITIVE",
            "the men, who had a radio, were not found|NEGATIVE", "While nobody was hurt, the mill was lost|POSITIVE",
            "hostages lay there with no sign of injury|POSITIVE", "unit No. 5 had left|POSITIVE",
            "talks will go on until the hostages, who have not been seen, are free|POSITIVE"})
    void negationInTheMainClauseIsNegative(String content, Polarity polarity) {
        assertThat(Said.statement("<s>She</s> <c>said</c> <x>" + content + "</x>.").polarity()).isEqualTo(polarity);
    }

    @Test
    void aNegatedCueOrSourceNegatesTheContent() {
        assertThat(Said.statement("<s>The images</s> <c>do not show</c> <x>any soldiers</x>.").polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(Said.statement("<s>No group</s> <c>has claimed responsibility for</c> <x>the blast</x>.").polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(Said.statement("<s>He</s> <c>did not say</c> <x>who fired</x>.").polarity())
                .isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"said|that it did not carry out strikes|DENY",
            "said|its forces had not shelled the town|DENY", "said|it did not rain|STATE",
            "said|nobody was hurt|STATE", "said|it carried out the attack|CLAIM_RESPONSIBILITY",
            "said|the rebels carried out the attack|STATE", "said|looters would be shot|THREATEN",
            "said|the storm would strike the coast|STATE", "said|“it will burn on entering the air”|STATE",
            "said|“we will burn their camp”|THREATEN", "warned|that any attack would be met with force|THREATEN",
            "warned|that the dam would burst|PREDICT", "promised|revenge for the dead|THREATEN",
            "promised|a new school|PROMISE", "told|people to leave|STATE", "told|to leave the house|ORDER"})
    void contentsMayTellTheAct(String cue, String content, Act act) {
        assertThat(Said.statement("<s>The army</s> <c>" + cue + "</c> <x>" + content + "</x>.").act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it may rise|POSSIBLE", "it would probably rise|PROBABLE",
            "it rose in May|ASSERTED", "it rose|ASSERTED", "it could not rise|ASSERTED",
            "he did not know who fired|UNKNOWN",
            "it was unclear who fired|UNKNOWN", "she believed it rose|PROBABLE", "it suspected a trap|POSSIBLE",
            "the ship appeared to lean|PROBABLE", "the minister appeared in court|ASSERTED",
            "parts such as the engines could fall|POSSIBLE"})
    void modalsAndKnowingLowerTheCommitment(String content, Commitment commitment) {
        assertThat(Said.statement("<s>The council</s> <c>said</c> <x>" + content + "</x>.").commitment())
                .isEqualTo(commitment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the health ministry|ORGANISATION", "residents of the town|CROWD", "he|PERSON",
            "Mira Tolland, the mayor|PERSON", "the mayor, Mira Tolland,|PERSON", "army spokesman Ilan Dray|PERSON",
            "a military source|DESCRIBED", "the ministry’s spokesman|DESCRIBED", "a woman in Orrin, Ann Lee|PERSON",
            "two officials who spoke on condition of anonymity|ANONYMOUS", "an unnamed aide|ANONYMOUS",
            "a guard who asked not to be named|ANONYMOUS", "a report by the council|DOCUMENT",
            "video from the scene|IMAGE", "this photo captured from the ridge|IMAGE", "state television|OUTLET",
            "the Tessel news agency|OUTLET", "Harrow Radio|OUTLET", "the UN refugee agency|ORGANISATION",
            "the ministry of health|ORGANISATION", "All Valley Airways (AVA)|ORGANISATION", "UNHCR|ORGANISATION",
            "the Harrow Line|ORGANISATION", "RiverWatch|ORGANISATION", "Tolland|PERSON", "two or three fans|CROWD",
            "those who fled|CROWD", "a fisherman|DESCRIBED", "Ottawa|ORGANISATION", "the White Helmets|ORGANISATION"})
    void sourcesHaveAKind(String source, SourceKind kind) {
        Statement s = Said.statement("<x>It was over</x>, <s>" + source + "</s> <c>said</c>.");
        assertThat(s.source()).isNotNull().satisfies(found -> assertThat(found.kind()).isEqualTo(kind));
    }

    @Test
    void aNameAloneIsWhatThePassageShows() {
        assertThat(kind("Mira Orrin left. <s>Orrin</s> <c>said</c> <x>the war was over</x>."))
                .isEqualTo(SourceKind.PERSON);
        assertThat(kind("Guns fell silent in Orrin. <s>Orrin</s> <c>said</c> <x>the war was over</x>."))
                .isEqualTo(SourceKind.ORGANISATION);
        assertThat(kind("<s>Orrin</s> <c>said</c> <x>its war was over</x>.")).isEqualTo(SourceKind.ORGANISATION);
    }

    private static SourceKind kind(String marked) {
        Statement s = Said.statement(marked);
        return s.source() == null || s.source().kind() == null ? SourceKind.CROWD : s.source().kind();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<s>A man who saw the crash</s> <c>said</c> <x>it was fast</x>|WITNESSED",
            "<x>“I heard two shots,”</x> <s>he</s> <c>said</c>|WITNESSED",
            "<s>He</s> <c>said</c> <x>he heard about it on the radio</x>|UNSTATED",
            "<s>She</s> <c>said</c> <x>she was sad to see it burn</x>|UNSTATED",
            "<s>Doctors treating the wounded</s> <c>said</c> <x>it was gas</x>|TREATED",
            "<s>He</s> <c>said</c> <x>we treat each day as our last</x>|UNSTATED",
            "<s>The union</s> <c>said</c> <x>it had counted 18 bodies</x>|OWN_COUNT",
            "<s>The group, which has a network of activists there,</s> <c>said</c> <x>ten died</x>|NETWORK",
            "<s>The group</s>, <c>citing geolocated footage, said</c> <x>it came from the north</x>|OPEN_SOURCES",
            "<s>The office</s> <c>said</c> <x>its sensors recorded a tremor</x>|INSTRUMENT",
            "<s>The office</s> <c>said</c> <x>the road was closed</x>|UNSTATED"})
    void sourcesMaySayHowTheyKnow(String marked, Basis basis) {
        Statement s = Said.statement(marked + ".");
        assertThat(s.source()).isNotNull().satisfies(found -> assertThat(found.basis()).isEqualTo(basis));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c>told</c> the Tessel news agency|UNSTATED|the Tessel news agency",
            "<c>told</c> Tessel by phone|PHONE|Tessel", "<c>told</c> state television|BROADCAST|state television",
            "<c>said</c> in a statement|STATEMENT|a statement",
            "<c>said in a televised address</c>|BROADCAST|a televised address",
            "<c>said</c> in an interview with Delta Radio|INTERVIEW|Delta Radio",
            "<c>wrote</c> on Telegram|POST|Telegram",
            "<c>tweeted</c>|POST|tweeted", "<c>wrote</c> in a letter to the court|DOCUMENT|a letter",
            "<c>said</c> in a statement posted on Facebook|POST|Facebook",
            "<c>told</c> a news conference|STATEMENT|a news conference"})
    void statementsComeThroughSomebody(String how, Channel channel, String span) {
        String marked = "<s>The mayor</s> " + how + " <x>that the bridge had gone</x>.";
        Statement s = Said.statement(marked);
        assertThat(s.source()).isNotNull().satisfies(found -> assertThat(found.via()).singleElement().satisfies(via -> {
            assertThat(via.channel()).isEqualTo(channel);
            assertThat(via.span()).isNotNull().satisfies(v -> assertThat(Said.slice(marked, v)).isEqualTo(span));
        }));
    }

    @Test
    void anOutletThatQuotesCarriesTheStatement() {
        String marked = "State TV <c>quoted</c> <s>the minister</s> <c>as saying</c> <x>the siege was over</x>.";
        Statement s = Said.statement(marked);
        assertThat(s.source()).isNotNull().satisfies(found -> assertThat(found.via()).singleElement().satisfies(via -> {
            assertThat(via.channel()).isEqualTo(Channel.BROADCAST);
            assertThat(via.span()).isNotNull().satisfies(v -> assertThat(Said.slice(marked, v)).isEqualTo("State TV"));
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c>told</c> reporters <x>that it was over</x>|reporters",
            "<c>informed</c> the town council on Monday <x>that it was over</x>|the town council",
            "<c>said</c> in a letter to the court <x>that it was over</x>|the court",
            "<c>told</c> Tessel <x>that it was over</x>|", "were <c>told</c> by phone <x>that it was over</x>|",
            "<c>said</c> <x>he told the police it was over</x>|"})
    void theOneToldIsTheAddresseeUnlessItCarriesOn(String how, String addressee) {
        String marked = "<s>The mayor</s> " + how + ".";
        Statement s = Said.statement(marked);
        assertThat(s.addressee() == null ? null : Said.slice(marked, s.addressee().first())).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c>said</c> <x>it would leave if the truce held</x>|if the truce held",
            "<c>said</c> <x>that, unless fuel came, the wards would go dark</x>|unless fuel came",
            "<c>said</c> <x>aid would flow provided that both sides agreed</x>|provided that both sides agreed",
            "<c>said</c> <x>it would sign as long as the border was open</x>|as long as the border was open",
            "<c>asked</c> <x>if the truce held</x>|", "<c>said</c> <x>it looked as if it had been cut</x>|",
            "<c>said</c> <x>it would go even if it snowed</x>|", "<c>said</c> <x>he wondered if it snowed</x>|"})
    void contentsMayDependOnACondition(String said, String condition) {
        String marked = "<s>The army</s> " + said + ".";
        Statement s = Said.statement(marked);
        assertThat(s.condition() == null ? null : Said.slice(marked, s.condition())).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"“We waited two days.”|DIRECT", "they waited two days|INDIRECT",
            "they waited “two long days”|MIXED", "\"We waited\"|DIRECT"})
    void modeComesFromTheQuotationMarks(String content, Mode mode) {
        assertThat(Said.statement("<x>" + content + "</x> <s>she</s> <c>said</c>.").mode()).isEqualTo(mode);
    }

    @Test
    void nobodyNamedIsHearsay() {
        Statement s = Said.statement("<x>The bridge</x> <c>reportedly</c> <x>fell</x>.");
        assertThat(s.hearsay()).isTrue();
        assertThat(s.source()).isNull();
    }

    @Test
    void astralAndCombiningCharactersShiftNothing() {
        String marked = "\uD83D\uDEA8 <s>Ame\u0301lie Orrin</s> <c>told</c> reporters <x>it would end if the truce held</x>.";
        Statement s = Said.statement(marked);
        assertThat(s.addressee()).isNotNull()
                .satisfies(a -> assertThat(Said.slice(marked, a.first())).isEqualTo("reporters"));
        assertThat(s.condition()).isNotNull()
                .satisfies(c -> assertThat(Said.slice(marked, c)).isEqualTo("if the truce held"));
    }
}
