package org.aver.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.reader.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
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
