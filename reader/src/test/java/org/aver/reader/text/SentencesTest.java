package org.aver.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Where "|" stands, and only there, a sentence ends. */
    @ParameterizedTest
    @ValueSource(strings = {"Four people died.| The army denied it.",
            "“Nobody came,” she said.| “We waited.”| Then it ended.",
            "He met Gen. Arlo Venn in the U.S. Senate.| Talks failed.", "They left the U.S.| The rest stayed.",
            "It grew by 2.5 percent.| Prices fell.", "Mr. J. R. Corran spoke at 7 p.m. on Monday.",
            "He said: “Stop!” and left.", "“Why?” asked the mayor.| Nobody knew.", "They waited… and waited.",
            "They waited…| Nothing came.", "He was hurt (badly.)| She was not.",
            "The toll rose to 19 from 15 (some say 20).| It may rise.", "He said “it is over.”| She agreed.",
            "Shares of Orrin Inc. fell.| Orrin Inc.| The firm said so.", "It cost $3.5m.| 40 homes burned.",
            "Is it true?| Yes!| It is.", "No. 4 was hit.", "‘We go,’ he said.| ‘Now.’", "Items: a, b, etc. were lost."})
    void splits(String marked) {
        String text = marked.replace("|", "");
        Passage passage = Passage.of(text);
        List<String> sentences = passage.sentences().stream().map(s -> passage.slice(s.span())).toList();
        assertThat(String.join("|", sentences)).isEqualTo(marked.replace("| ", "|"));
    }

    @Test
    void lineEndsEndSentences() {
        Passage passage = Passage.of("A headline\n\nBELLMERE (Tessel) — Four died.\nOne more line");
        assertThat(passage.sentences()).hasSize(3).allMatch(Sentence::endsParagraph);
    }

    @Test
    void sentencesHoldEveryToken() {
        Passage passage = Passage.of("One. Two! \u201CThree?\u201D Four... five. \uD83D\uDD25 Six.");
        int next = 0;
        for (Sentence sentence : passage.sentences()) {
            assertThat(sentence.first()).isEqualTo(next);
            assertThat(passage.sentenceOf(sentence.end() - 1)).isEqualTo(passage.sentences().indexOf(sentence));
            next = sentence.end();
        }
        assertThat(next).isEqualTo(passage.tokens().size());
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Passage.of("").sentences()).isEmpty();
        assertThat(Passage.of(" \n\t ").sentences()).isEmpty();
    }

    @Test
    void linesOfAWrappedTextGoOn() {
        String text = """
                ORRIN -- THE COUNCIL OF THE TOWN MET ON MONDAY AND DECIDED
                THAT THE MARKET WOULD STAY CLOSED FOR A WEEK.  TRADERS WHO
                HAD COME FROM THE HILLS WERE TOLD TO RETURN HOME BEFORE
                NIGHTFALL, A CLERK SAID.

                   THE MAYOR DID NOT SPEAK TO THE TRADERS, BUT HE PROMISED
                THAT THE GATES WOULD BE OPENED AGAIN ON SUNDAY MORNING.
                """;
        Passage passage = Passage.of(text);
        assertThat(passage.sentences()).hasSize(3);
        assertThat(passage.sentences()).extracting(Sentence::endsParagraph).containsExactly(false, true, true);
    }

    @Test
    void linesThatEachHoldASentenceDoNot() {
        String text = "The council met on Monday in the old hall.\n".repeat(8);
        assertThat(Passage.of(text).sentences()).hasSize(8).allMatch(Sentence::endsParagraph);
    }
}
