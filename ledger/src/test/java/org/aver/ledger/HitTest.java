package org.aver.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitTest {
    @TempDir Path folder;
    Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        keep("a", "Bridge at Káló closed",
                "Bridge at Káló closed\nThe north-south road was cut.\nA doctor said 12 were hurt.");
        keep("b", "Quiet near Toresk", "Nobody AND nothing moved.\nThe west road stays open; it wasn’t mined.");
        keep("c", null,
                "\uD83D\uDE80\uD83D\uDE80 Rockets \uD83D\uDE00 fell.\n\uD83D\uDE80 Two rockets fell on \uD835\uDC00lpha road.");
        keep("d", "عاجل", "قال الطبيب إن الجسر مغلق.\nوقال شاهد إن الطريق مفتوح.");
        keep("e", "सड़क बंद", "कीव की सड़क बंद है.");
    }

    @AfterEach
    void close() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    private void keep(String name, @Nullable String title, String text) {
        Batch.plain("https://news.example/" + name, title, "Wire " + name, text).addTo(ledger);
    }

    @Test
    void highlightsCountCodePointsOfThePassage() {
        Hit hit = ledger.find(new Query("rockets road", 5, false)).getFirst();
        assertThat(hit.passage()).isEqualTo("\uD83D\uDE80 Two rockets fell on \uD835\uDC00lpha road.");
        assertThat(hit.span()).isEqualTo(new Span(19, 19 + Text.of(hit.passage()).length()));
        assertThat(hit.highlights()).containsExactly(new Span(6, 13), new Span(28, 32));
        assertThat(words(hit)).containsExactly("rockets", "road");
    }

    @Test
    void highlightsOfRightToLeftTextStandInReadingOrder() {
        Hit hit = ledger.find(new Query("\"الجسر مغلق\" قال", 5, false)).getFirst();
        assertThat(hit.passage()).isEqualTo("قال الطبيب إن الجسر مغلق.");
        assertThat(words(hit)).containsExactly("قال", "الجسر مغلق");
    }

    @Test
    void wordsOfDifferentSentencesShowTheSentenceWithMost() {
        Hit hit = ledger.find(new Query("bridge doctor hurt", 5, false)).getFirst();
        assertThat(hit.passage()).isEqualTo("A doctor said 12 were hurt.");
        assertThat(words(hit)).containsExactly("doctor", "hurt");
    }

    @Test
    void aTitleOutsideTheTextIsItsOwnPassage() {
        Hit hit = ledger.find(new Query("toresk", 5, false)).getFirst();
        assertThat(hit.passage()).isEqualTo("Quiet near Toresk");
        assertThat(hit.span()).isNull();
        assertThat(words(hit)).containsExactly("Toresk");
    }

    @Test
    void aHitSaysWhoSaidIt() {
        Batch b = Batch.of(3, 8);
        String key = b.addTo(ledger).articleKey();
        var statement = b.reading().statements().getFirst();
        Text text = Text.of(b.article().text());
        String source = text.slice(requireNonNull(statement.source()).spans().getFirst());
        Hit hit = ledger.find(new Query("\"" + source + "\" hurt", 5, false)).getFirst();
        assertThat(hit.articleKey()).isEqualTo(key);
        assertThat(hit.statements()).containsExactly(new Hit.Said(key.substring(0, 12) + "." + statement.id(), source,
                "said", text.slice(requireNonNull(statement.content()).first())));
        assertThat(hit.passage()).isEqualTo(text.slice(requireNonNull(hit.span())));
    }

    @Test
    void marksInTheTextDoNotMoveHighlights() {
        String all = java.util.stream.IntStream.range(0xFDD0, 0xFDEF).mapToObj(Character::toString)
                .collect(Collectors.joining());
        keep("f", "x", "odd " + all + " zebra here");
        keep("g", "y", "nul \u0000 quagga here");
        assertThat(words(ledger.find(new Query("zebra", 5, false)).getFirst())).containsExactly("zebra");
        assertThat(ledger.find(new Query("quagga", 5, false))).hasSize(1);
    }

    @Test
    void aNewReadingChangesThePassageNotTheHits() {
        Batch b = Batch.of(4, 4);
        b.addTo(ledger);
        b.readBy("test-2").addTo(ledger);
        assertThat(ledger.find(new Query("report 4", 5, false))).hasSize(1);
    }

    private static List<String> words(Hit hit) {
        Text passage = Text.of(hit.passage());
        return hit.highlights().stream().map(passage::slice).toList();
    }
}
