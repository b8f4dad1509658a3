package org.aver.training.swap;

import static org.assertj.core.api.Assertions.assertThat;

import org.aver.core.Span;
import org.junit.jupiter.api.Test;

class LoadedWordsTest {
    private static final LoadedWords WORDS = LoadedWords.builtIn();

    @Test
    void loadedWordsBecomePlain() {
        assertThat(WORDS.rewrite("Terrorists martyred an infant in a REGIME-held town.", new Draw("x")).text())
                .isEqualTo("Fighters killed an infant in a GOVERNMENT-held town.");
    }

    @Test
    void plainWordsBecomeLoaded() {
        Rewritten made = WORDS.rewrite("The government said an ally was killed.", new Draw("x"));
        assertThat(made.text())
                .matches("The (regime|junta) said a (puppet|brother) was (martyred|slaughtered|liquidated)\\.");
        int said = made.text().indexOf("said");
        assertThat(made.alignment().toOld(new Span(said, said + 4))).isEqualTo(new Span(15, 19));
    }

    @Test
    void theSameNameDrawsTheSame() {
        String text = "Rebels, militants, fighters and gunmen attacked the government.";
        assertThat(WORDS.rewrite(text, new Draw("x")).text()).isEqualTo(WORDS.rewrite(text, new Draw("x")).text());
        assertThat(java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> WORDS.rewrite(text, new Draw("x" + i)).text()).distinct().count()).isGreaterThan(3);
    }
}
