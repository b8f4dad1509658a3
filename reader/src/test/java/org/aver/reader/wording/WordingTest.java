package org.aver.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.core.Statement.Mode;
import org.aver.core.Statement.Polarity;
import org.aver.core.Statement.SourceKind;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstRulesTest {
    private final FirstRules rules = new FirstRules();

    private static List<Token> tokens(String text) {
        return Passage.of(text).tokens();
    }

    @ParameterizedTest
    @CsvSource({"said,STATE,NEUTRAL,ASSERTED", "has denied,DENY,NEUTRAL,ASSERTED",
            "claimed responsibility for,CLAIM_RESPONSIBILITY,NEUTRAL,ASSERTED",
            "claims,STATE,DOUBTING,ASSERTED", "were accusing,ACCUSE,NEUTRAL,ASSERTED",
            "admitted,ADMIT,ENDORSING,ASSERTED",
            "declined to comment,DECLINE,NEUTRAL,UNKNOWN", "did not respond to,DECLINE,NEUTRAL,UNKNOWN",
            "vowed,PROMISE,NEUTRAL,ASSERTED",
            "threatening,THREATEN,NEUTRAL,ASSERTED", "ordered,ORDER,NEUTRAL,ASSERTED", "called on,ASK,NEUTRAL,ASSERTED",
            "is expected,PREDICT,NEUTRAL,PROBABLE", "thought,BELIEVE,NEUTRAL,PROBABLE",
            "believes,BELIEVE,NEUTRAL,PROBABLE",
            "according to,STATE,NEUTRAL,ASSERTED", "revealed,STATE,ENDORSING,ASSERTED", "told,STATE,NEUTRAL,ASSERTED"})
    void cuesTellActToneAndCommitment(String cue, Act act, CueTone tone, Commitment commitment) {
        CueSense.Sense sense = rules.sense(tokens(cue));
        assertThat(sense.act()).isEqualTo(act);
        assertThat(sense.tone()).isEqualTo(tone);
        assertThat(sense.commitment()).isEqualTo(commitment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"its forces were behind it|POSITIVE", "it did not carry out strikes|NEGATIVE",
            "no one was hurt|NEGATIVE", "they don’t know|NEGATIVE",
            "the town had fallen, which nobody expected|POSITIVE",
            "talks will go on until the hostages, who have not been seen, are free|POSITIVE"})
    void negationInTheMainClauseIsNegative(String content, Polarity polarity) {
        assertThat(rules.polarity(tokens(content))).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"STATE|that it did not carry out strikes|DENY",
            "STATE|its forces had not shelled the town|DENY",
            "STATE|it did not rain|STATE", "STATE|nobody was hurt|STATE", "DENY|its forces were behind it|DENY",
            "STATE|it carried out strikes|STATE"})
    void aDeedOfOnesOwnNotDoneIsDenied(Act ofCue, String content, Act act) {
        assertThat(rules.act(ofCue, tokens(content))).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it may rise|POSSIBLE", "it would probably rise|PROBABLE",
            "it rose in May|ASSERTED",
            "it rose|ASSERTED"})
    void modalsLowerTheCommitment(String content, Commitment commitment) {
        assertThat(rules.commitment(Commitment.ASSERTED, tokens(content))).isEqualTo(commitment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the health ministry|ORGANISATION", "residents of the town|CROWD", "he|PERSON",
            "Mira Tolland, the mayor|PERSON", "a military source|DESCRIBED",
            "two officials who spoke on condition of anonymity|ANONYMOUS",
            "a report by the council|DOCUMENT", "video from the scene|IMAGE", "state television|OUTLET",
            "the ministry of health's spokesman|ORGANISATION"})
    void sourcesHaveAKind(String source, SourceKind kind) {
        assertThat(rules.kind(tokens(source))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"“We waited two days.”|DIRECT", "they waited two days|INDIRECT",
            "they waited “two long days”|MIXED", "\"We waited\"|DIRECT"})
    void modeComesFromTheQuotationMarks(String content, Mode mode) {
        Passage passage = Passage.of(content);
        assertThat(FirstRules.mode(passage, new Edges(passage), List.of(new Span(0, passage.text().length()))))
                .isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"“We waited,” she said.|1|3|“We waited,”",
            "He said , that it was over .|2|8|that it was over",
            "She called it “a trap” on Monday.|4|6|“a trap”",
            "“It is over. We won.” he said|0|8|“It is over. We won.”"})
    void contentsHaveCleanEdges(String text, int first, int end, String content) {
        Passage passage = Passage.of(text);
        assertThat(new Edges(passage).content(List.of(new Found.Run(first, end)))).singleElement()
                .satisfies(s -> assertThat(passage.slice(s)).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Two officials in Selmar, who|Two officials in Selmar",
            "those who waited|those who waited",
            "who|who", "the mayor,|the mayor"})
    void sourcesHaveCleanEdges(String words, String source) {
        Passage passage = Passage.of(words);
        assertThat(passage.slice(new Edges(passage).source(new Found.Run(0, passage.tokens().size()))))
                .isEqualTo(source);
    }
}
