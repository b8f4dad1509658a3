package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456789Z");

    @TempDir Path folder;
    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.aver"), InstantSource.fixed(NOON));
    }

    @AfterEach
    void verifyAndClose() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    @Test
    void whatWasAddedComesBackAsItWas() {
        Batch b = Batch.of(1, 12);
        assertThat(b.addTo(ledger)).isEqualTo(new Added(b.article().key(), true, true, null));
        Kept kept = ledger.show(b.article().key()).orElseThrow();
        assertThat(kept.article()).isEqualTo(b.article());
        assertThat(ReadingJson.write(kept.reading())).isEqualTo(ReadingJson.write(b.reading()));
        assertThat(kept.keptAt()).isEqualTo(Instant.parse("2026-03-04T12:00:00.123Z"));
        assertThat(kept.readers()).containsExactly(Batch.READER);
        assertThat(ledger.original(b.article().key())).isEqualTo(b.capture().bytes());
        assertThat(ledger.list()).containsExactly(new Summary(b.article().key(), b.article().id(), b.article().title(),
                "Example Wire", b.article().published(), 6, 6, kept.keptAt(), false));
    }

    @Test
    void severalAreAddedTogetherOrNotAtAll() {
        List<Report> reports = java.util.stream.IntStream.rangeClosed(1, 3).mapToObj(i -> Batch.of(i, 6))
                .map(b -> new Report(b
                        .capture(), b.article(), b.reading()))
                .toList();
        assertThat(ledger.addAll(reports)).extracting(Added::newArticle).containsExactly(true, true, true);
        assertThat(ledger.addAll(reports)).extracting(Added::newArticle).containsExactly(false, false, false);
        Batch one = Batch.of(4, 6);
        Batch other = Batch.of(5, 6);
        assertThatThrownBy(
                () -> ledger.addAll(List.of(new Report(one.capture(), one.article(), one.reading()), new Report(one
                        .capture(), one.article(), other.reading()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.list()).hasSize(3);
    }

    @Test
    void addingTwiceAddsNothing() {
        Batch b = Batch.of(1, 6);
        b.addTo(ledger);
        String head = ledger.head();
        assertThat(b.addTo(ledger)).isEqualTo(new Added(b.article().key(), false, false, null));
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.verify()).isEqualTo(new Verification(3, 1, List.of()));
    }

    @Test
    void theSameAddsMakeTheSameChain() {
        try (Ledger other = Ledger.open(folder.resolve("b.aver"), InstantSource.fixed(NOON))) {
            for (Ledger l : List.of(ledger, other)) {
                Batch.of(1, 6).addTo(l);
                Batch.of(2, 6).addTo(l);
            }
            assertThat(other.head()).isEqualTo(ledger.head());
        }
    }

    @Test
    void anotherReaderAddsAReadingOnly() {
        Batch b = Batch.of(1, 6);
        String key = b.addTo(ledger).articleKey();
        assertThat(ledger.contains(key, "test-2")).isFalse();
        assertThat(b.readBy("test-2").addTo(ledger)).isEqualTo(new Added(key, false, true, null));
        assertThat(b.readBy("test-2").addTo(ledger)).isEqualTo(new Added(key, false, false, null));
        assertThat(ledger.contains(key, "test-1")).isTrue();
        assertThat(ledger.contains(key, "test-2")).isTrue();
        assertThat(ledger.show(key).orElseThrow().readers()).containsExactly("test-1", "test-2");
        assertThat(ledger.show(key).orElseThrow().reading().reader()).isEqualTo("test-2");
        assertThat(ledger.list()).hasSize(1);
        assertThat(ledger.verify().entries()).isEqualTo(4);
    }

    @Test
    void whatIsNewSinceAnEntryIsNamedOnce() {
        String first = Batch.of(1, 6).addTo(ledger).articleKey();
        String second = Batch.of(2, 6).addTo(ledger).articleKey();
        assertThat(ledger.touched(0)).containsExactly(new Touched(first, false), new Touched(second, false));
        long then = ledger.last();
        assertThat(ledger.touched(then)).isEmpty();
        Batch.of(2, 6).readBy("test-2").addTo(ledger);
        String third = Batch.of(3, 6).addTo(ledger).articleKey();
        ledger.seal(first, "Cleo", "names a witness");
        assertThat(ledger.touched(then)).containsExactly(new Touched(second, false), new Touched(third, false),
                new Touched(first, true));
        assertThat(ledger.touched(ledger.last())).isEmpty();
    }

    @Test
    void theSameAddressWithAnotherTextOrTitleIsARevision() {
        Batch first = Batch.plain("https://news.example/a", "Flood at Káló", "Wire", "Two hurt.");
        Batch second = Batch.plain("https://news.example/a", "Flood at Káló", "Wire", "Three hurt.");
        Batch third = Batch.plain("https://news.example/a", "Flood at Káló, updated", "Wire", "Three hurt.");
        assertThat(first.addTo(ledger).revises()).isNull();
        assertThat(second.addTo(ledger).revises()).isEqualTo(first.article().key());
        assertThat(third.addTo(ledger).revises()).isEqualTo(second.article().key());
        assertThat(first.addTo(ledger).newArticle()).isFalse();
        Kept kept = ledger.show(second.article().key()).orElseThrow();
        assertThat(kept.revises()).isEqualTo(first.article().key());
        assertThat(kept.revisedBy()).isEqualTo(third.article().key());
    }

    @Test
    void theSameTextOfAnotherPublisherIsAnotherArticleWithBytesKeptOnce() {
        Batch one = Batch.plain(null, null, "Wire", "Two hurt at Toresk.");
        Batch two = Batch.plain(null, null, "Daily", "Two hurt at Toresk.");
        one.addTo(ledger);
        assertThat(two.addTo(ledger)).isEqualTo(new Added(two.article().key(), true, true, null));
        assertThat(ledger.verify().entries()).isEqualTo(5); // one capture, two articles, two readings
        assertThatThrownBy(() -> ledger.show(one.article().id())).isInstanceOf(LedgerException.class)
                .hasMessageContainingAll("a.aver", "several", one.article().key(), two.article().key());
    }

    @Test
    void anArticleIsFoundByAnyOfItsNames() {
        Batch b = Batch.of(7, 6);
        String key = b.addTo(ledger).articleKey();
        String statement = b.reading().statements().getFirst().id();
        String figure = b.reading().figures().getFirst().id();
        for (String id : List.of(key, key.substring(0, 6), key.substring(0, 12), b.article().id(),
                key.substring(0, 12) + "." + statement, key.substring(0, 12) + "." + figure)) {
            assertThat(ledger.show(id)).as(id).map(Kept::key).contains(key);
        }
        for (String id : List.of(key.substring(0, 5), "000000", key + "0", key.substring(0, 12) + ".s1", "", "%",
                key.substring(0, 12) + "." + statement + "'")) {
            assertThat(ledger.show(id)).as(id).isEmpty();
        }
    }

    @Test
    void aStatementOnlyAnOlderReadingHasShowsThatReading() {
        Batch b = Batch.of(7, 6);
        b.addTo(ledger);
        Batch bare = Batch.plain("https://news.example/7", b.article().title(), "Example Wire", b.article().text());
        assertThat(bare.readBy("test-0").addTo(ledger).newReading()).isTrue();
        String id = b.article().key().substring(0, 12) + "." + b.reading().statements().getFirst().id();
        assertThat(ledger.show(id).orElseThrow().reading().reader()).isEqualTo("test-1");
        assertThat(ledger.show(b.article().key()).orElseThrow().reading().reader()).isEqualTo("test-0");
    }

    @Test
    void anAmbiguousPrefixListsItsCandidates() {
        // two keys of 24 equal bits are found by trying: about 5,000 articles have a pair
        java.util.Map<String, Batch> seen = new java.util.HashMap<>();
        for (int i = 0;; i++) {
            Batch b = Batch.plain("https://news.example/" + i, null, "Wire", "x");
            Batch twin = seen.put(b.article().key().substring(0, 6), b);
            if (twin != null) {
                b.addTo(ledger);
                twin.addTo(ledger);
                assertThatThrownBy(() -> ledger.show(b.article().key().substring(0, 6)))
                        .isInstanceOf(LedgerException.class).hasMessageContainingAll(b.article().key(),
                                twin.article().key());
                assertThat(ledger.show(b.article().key())).isPresent();
                return;
            }
        }
    }

    @Test
    void aReadingOfAnotherArticleIsRefused() {
        Batch one = Batch.of(1, 2);
        Batch two = Batch.of(2, 2);
        assertThatThrownBy(() -> ledger.add(one.capture(), one.article(), two.reading()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(two.article().key());
        Capture false1 = new Capture(null, "text/plain", "00", new byte[]{1});
        assertThatThrownBy(() -> ledger.add(false1, one.article(), one.reading()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("SHA-256");
        assertThatThrownBy(() -> ledger.original("nothing")).isInstanceOf(LedgerException.class)
                .hasMessageContaining("a.aver");
        assertThat(ledger.list()).isEmpty();
    }

    @Test
    void anyTextIsKept() {
        for (String text : List.of("", "\uD83D\uDE00 \u202Eabc", "nul\u0000l", "lone \uD83D surrogate",
                "\uFDD0\uFDD1")) {
            Batch b = Batch.plain(null, text.isEmpty() ? null : "T " + text, "Wire", text);
            b.addTo(ledger);
            Article kept = ledger.show(b.article().key()).orElseThrow().article();
            assertThat(kept.text()).isEqualTo(text.replace("\uD83D ", "? ")); // UTF-8 has no lone surrogate
        }
    }
}
