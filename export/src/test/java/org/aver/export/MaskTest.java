package org.aver.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.export.item.Mask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    /** Persons are given as {@code name:role}; every mention is theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Bo Lind saw it. Mr Lind fled, and LIND wept.|Bo Lind|-|[person] saw it. Mr [person] fled, and [person] wept.",
            "Mayor Bo Lind saw it.|Bo Lind|mayor|Mayor Bo Lind saw it.",
            "Bo Lind, a spokesman for the port, saw it.|Bo Lind|spokesman for the port|Bo Lind, a spokesman for the port, saw it.",
            "Bo Lind, her brother, saw it.|Bo Lind|brother|[person], her brother, saw it.",
            "One survivor saw it. One was lost.|One survivor|-|One survivor saw it. One was lost.",
            "An opposition member saw it.|An opposition member|-|An opposition member saw it.",
            "Ana van Tresk saw it.|Ana van Tresk|-|[person] van [person] saw it.",
            "Осрин Вач видел. Вач ушёл.|Осрин Вач|-|[person] видел. [person] ушёл.",
            "Lindberg is no Lind, Lind-Moe is.|Lind|-|Lindberg is no [person], [person]-Moe is."})
    void namesOfPrivatePersonsAreHidden(String text, String name, @Nullable String role, String shown) {
        Article article = new Article("x", null, Digest.sha256(text), null, null, null, null, null, text, List.of(),
                List.of());
        Text words = Text.of(text);
        List<Span> mentions = new ArrayList<>(
                List.of(words.span(text.indexOf(name), text.indexOf(name) + name.length())));
        Reading reading = new Reading(article, "test-1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(
                new Actor("a0", name, Actor.Kind.PERSON, mentions, null, null, role)), List.of(), List.of(), List.of(),
                List.of(),
                List.of());
        assertThat(Mask.of(reading).text(text)).isEqualTo(shown);
    }
}
