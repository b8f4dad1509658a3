package org.aver.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aver.capture.Collected.zones;

import java.nio.charset.StandardCharsets;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Zone.Kind;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void oneReportALine() {
        String line = "{\"id\":\"r1\",\"text\":\"A \\u2013 b.\\r\\n\",\"title\":\"T\",\"published\":\"2026-03-03T23:50:00+02:00\","
                + "\"publisher\":\"P\",\"address\":\"https://a.example\",\"language\":\"en_GB\",\"other\":[{\"x\":1}]}";
        Collected collected = Collected.of("x.jsonl", line + "\r\n\n{\"id\":17,\"text\":\"Second.\"}");
        Article first = collected.captured.get(0).article();
        assertThat(first.text()).isEqualTo("A – b.\r\n");
        assertThat(first.id()).isEqualTo("r1");
        assertThat(first.title()).isEqualTo("T");
        assertThat(String.valueOf(first.published())).isEqualTo("2026-03-03T23:50:00+02:00");
        assertThat(first.address()).isEqualTo("https://a.example");
        assertThat(first.language()).isEqualTo("en-GB");
        assertThat(first.warnings()).isEmpty();
        assertThat(first.sha256()).isEqualTo(Digest.sha256(line));
        assertThat(collected.captured.get(0).capture().bytes()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        Article second = collected.captured.get(1).article();
        assertThat(second.id()).isEqualTo("17");
        assertThat(second.address()).isNull();
        assertThat(collected.failures).isEmpty();
    }

    @Test
    void badLinesAreNamedAndTheRestGoesOn() {
        Collected collected = Collected.of("x.jsonl", """
                {"text": "one"}
                {"text": "tw
                {"title": "no text"}
                {"text": 5}
                [1]
                {"id": true, "text": "x"}
                {"text": ""}
                {"text": "a"} {"text": "b"}
                {"text": "last"}""");
        assertThat(collected.captured).extracting(c -> c.article().text()).containsExactly("one", "last");
        assertThat(collected.failures).hasSize(7).allMatch(failure -> failure.startsWith("x.jsonl:"));
        assertThat(collected.failures.get(0)).startsWith("x.jsonl:2:").contains("no JSON");
        assertThat(collected.failures.get(1)).isEqualTo("x.jsonl:3:1: the record has no \"text\"");
        assertThat(collected.failures.get(2)).isEqualTo("x.jsonl:4:2: \"text\" is no string but a number");
        assertThat(collected.failures.get(4)).isEqualTo("x.jsonl:6: \"id\" is no string but a boolean");
    }

    @Test
    void otherFieldsThatAreNoStringsAreWarnedOf() {
        Article article = Collected.of("x.jsonl",
                "{\"text\":\"a\",\"publisher\":[1],\"title\":{},\"published\":\"March 3, 2026\",\"language\":\"English!\"}")
                .only();
        assertThat(article.publisher()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.language()).isNull();
        assertThat(article.warnings()).containsExactly("\"title\" is no string but an object; it is not read.",
                "\"publisher\" is no string but an array; it is not read.",
                "The publication time \"March 3, 2026\" is no ISO date or date-time.",
                "The language \"English!\" is no BCP 47 tag.");
    }

    @Test
    void surrogatesAndNulsBecomeReplacementCharacters() {
        Article article = Collected.of("x.jsonl", "{\"text\":\"a\\ud800b\\u0000c\\ud83d\\ude00\\u202e\\u001b[31m\"}")
                .only();
        assertThat(article.text()).isEqualTo("a\uFFFDb\uFFFDc😀\u202e\u001b[31m");
        assertThat(article.warnings()).containsExactly("1 NUL is read as U+FFFD.",
                "1 lone surrogate is read as U+FFFD.");
    }

    @Test
    void zonesOfARecordsText() {
        String text = "Bridge falls in Orvelle\\nBy Ana Prill\\nORVELLE, Norland (AP) _ Two people died 😀.\\nPolice said so.\\n(Reporting by Ana Prill)";
        Article article = Collected.of("x.jsonl", "{\"title\":\"Bridge falls in Orvelle\",\"text\":\"" + text + "\"}")
                .only();
        assertThat(zones(article, Kind.TITLE)).containsExactly("Bridge falls in Orvelle");
        assertThat(zones(article, Kind.BYLINE)).containsExactly("By Ana Prill", "(Reporting by Ana Prill)");
        assertThat(zones(article, Kind.DATELINE)).containsExactly("ORVELLE, Norland (AP) _");
        assertThat(zones(article, Kind.BODY)).containsExactly("Two people died 😀.\nPolice said so.");
        assertThat(article.byline()).isEqualTo("Ana Prill");
    }

    @Test
    void aTitleThatOnlyBeginsTheSentenceIsMetadata() {
        Article article = Collected.of("x.jsonl",
                "{\"title\":\"Bridge falls in Orvelle\",\"text\":\"Bridge falls in Orvelle, killing two.\"}").only();
        assertThat(article.title()).isEqualTo("Bridge falls in Orvelle");
        assertThat(zones(article, Kind.TITLE)).isEmpty();
    }

    @Test
    void aLineBeyondTheCapFailsAndTheRestGoesOn() {
        String big = "{\"text\":\"" + "a".repeat(17 << 20) + "\"}\n{\"text\":\"b\"}\n";
        Collected collected = Collected.of("x.jsonl", big);
        assertThat(collected.failures).containsExactly("x.jsonl:1: the line is longer than 16 MiB");
        assertThat(collected.captured.get(0).capture().address()).isEqualTo("x.jsonl:2");
    }

    @Test
    void filesThatAreNoJsonLines() {
        assertThat(Collected.of("x.jsonl", "\n \n").failures).containsExactly("x.jsonl holds no records");
        assertThat(Collected.of("x.jsonl", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16), null,
                Given.NOTHING).failures).containsExactly("x.jsonl is UTF-16; JSON Lines are UTF-8");
        assertThat(Collected.of("-", "{\"text\":").failures.get(0)).startsWith("standard input:1:");
        assertThat(Collected.of("x.jsonl", "\uFEFF{\"text\":\"a\"}").only().text()).isEqualTo("a");
    }
}
