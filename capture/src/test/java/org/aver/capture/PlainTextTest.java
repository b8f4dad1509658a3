package org.aver.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aver.capture.Collected.zones;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.aver.core.Article;
import org.aver.core.Zone.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void titleBylinePublishedLineAndDateline() {
        Article article = Collected.of("a.txt",
                "\r\nBridge falls in Orvelle\r\n\r\nAna Prill, Norland News\r\nUpdated: 2017-09-15 17:52\r\n\r\nORVELLE- Two people died.\r\rPolice said so.\r\n")
                .only();
        assertThat(article.text()).isEqualTo("Bridge falls in Orvelle\n\nAna Prill, Norland News\n"
                + "Updated: 2017-09-15 17:52\n\nORVELLE- Two people died.\n\nPolice said so.");
        assertThat(article.title()).isEqualTo("Bridge falls in Orvelle");
        assertThat(article.byline()).isEqualTo("Ana Prill, Norland News");
        assertThat(String.valueOf(article.published())).isEqualTo("2017-09-15T17:52");
        assertThat(zones(article, Kind.DATELINE)).containsExactly("Updated: 2017-09-15 17:52", "ORVELLE-");
        assertThat(zones(article, Kind.BODY)).containsExactly("Two people died.\n\nPolice said so.");
        assertThat(article.address()).isEqualTo("a.txt");
        assertThat(article.id()).isEqualTo(Article.idOf(article.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPS", "BSP", "PBS", "PSB", "SBP", "SPB"})
    void headLinesInAnyOrder(String order) {
        String head = order.replace("B", "By Ana d’Orvel\n").replace("P", "Published: 3 March 2026\n").replace("S",
                "Publisher: Norland “Post” 😀\n");
        Article article = Collected.of("a.txt", "Bridge falls\n\n" + head + "\nORVELLE - Two people died.").only();
        assertThat(article.title()).isEqualTo("Bridge falls");
        assertThat(article.byline()).isEqualTo("Ana d’Orvel");
        assertThat(article.publisher()).isEqualTo("Norland “Post” 😀");
        assertThat(String.valueOf(article.published())).isEqualTo("2026-03-03");
        assertThat(zones(article, Kind.BODY)).containsExactly("Two people died.");
        assertThat(zones(article, Kind.DATELINE)).containsExactly("Published: 3 March 2026", "ORVELLE -");
        byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
        var given = new Given(null, "The Coast", null, null);
        assertThat(Collected.of("a.txt", bytes, null, given).only().publisher()).isEqualTo("The Coast");
    }

    @Test
    void anUnknownHeadLineCostsNoOther() {
        Article article = Collected.of("a.txt", "Bridge falls\n\nFrom where the river bends\nPublisher: Norland Post\n"
                + "2026-03-03\nAna Prill, Norland News\n\nTwo people died.").only();
        assertThat(article.publisher()).isEqualTo("Norland Post");
        assertThat(article.byline()).isEqualTo("Ana Prill, Norland News");
        assertThat(String.valueOf(article.published())).isEqualTo("2026-03-03");
        assertThat(zones(article, Kind.BODY)).containsExactly("From where the river bends", "Two people died.");
    }

    @Test
    void aLongCaptionAndAClockAboveTheReport() {
        String caption = "FILE - In this March 2, 2026 file photo, the bridge of Orvelle stands. "
                + "Two people died when it fell on Tuesday, police said. ".repeat(4)
                + "(Norland Photo/Ana Prill, File)";
        Article article = Collected.of("a.txt", "Bridge falls\n\nUpdated at 7:15 a.m. on Friday\n" + caption
                + "\nORVELLE — Two people died.\nUpdated 12 times.").only();
        assertThat(article.published()).isNull();
        assertThat(zones(article, Kind.CAPTION)).containsExactly(caption);
        assertThat(zones(article, Kind.DATELINE)).containsExactly("Updated at 7:15 a.m. on Friday", "ORVELLE —");
        assertThat(zones(article, Kind.BODY)).containsExactly("Two people died.\nUpdated 12 times.");
    }

    @Test
    void onlyLabelledLinesAreHeadBelowASentence() {
        Article article = Collected.of("a.txt", "Bridge falls\n\nThe mayor had warned of it.\nBy Ana Prill\n"
                + "Published: 3 March 2026\n\nTwo people died.\n2 March 2026\nBy Monday\nBy Jon Orvel").only();
        assertThat(article.byline()).isEqualTo("Ana Prill");
        assertThat(String.valueOf(article.published())).isEqualTo("2026-03-03");
        assertThat(zones(article, Kind.BODY)).containsExactly("The mayor had warned of it.",
                "Two people died.\n2 March 2026\nBy Monday\nBy Jon Orvel");
    }

    @Test
    void aGivenTitleIsSetBeforeTheText() {
        var given = new Given("Bridge falls", null, "yesterday", null);
        byte[] body = "Two people died in Orvelle.\nPolice said so.".getBytes(StandardCharsets.UTF_8);
        Article article = Collected.of("a.txt", body, null, given).only();
        assertThat(article.text()).isEqualTo("Bridge falls\n\nTwo people died in Orvelle.\nPolice said so.");
        assertThat(article.published()).isNull();
        assertThat(article.warnings())
                .containsExactly("The given publication time \"yesterday\" is no ISO date or date-time.");
        byte[] whole = "Bridge falls\nTwo people died.".getBytes(StandardCharsets.UTF_8);
        assertThat(Collected.of("a.txt", whole, null, given).only().text())
                .isEqualTo("Bridge falls\n\nTwo people died.");
    }

    @Test
    void aFirstSentenceIsNoTitle() {
        assertThat(Collected.of("a.txt", "Two people died.\n\nPolice said so.").only().title()).isNull();
        assertThat(Collected.of("a.txt", "The army said on Monday that\nthree people died.").only().title()).isNull();
        assertThat(Collected.of("a.txt", "Only one line").only().title()).isNull();
    }

    @Test
    void encodings() {
        String russian = "Не менее четырёх человек погибли при обстреле порта во вторник, сообщила больница в городе.";
        String arabic = "قال المستشفى ان اربعة اشخاص قتلوا يوم الثلاثاء في قصف الميناء كما اصيب تسعة عشر بجروح.";
        assertThat(text(russian, "UTF-16").text()).isEqualTo(russian);
        assertThat(text(russian, "windows-1251").text()).isEqualTo(russian);
        assertThat(text(russian, "windows-1251").warnings())
                .containsExactly("The text is not UTF-8 and names no character set; read as windows-1251.");
        assertThat(text(arabic, "windows-1256").text()).isEqualTo(arabic);
        assertThat(text("Two people died – “here”.", "UTF-16LE").text()).isEqualTo("Two people died – “here”.");
        byte[] cut = "Two people died in the café, on the quay, and “there”".getBytes(StandardCharsets.UTF_8);
        Article article = Collected.of("a", java.util.Arrays.copyOf(cut, cut.length - 1), null, Given.NOTHING).only();
        assertThat(article.text()).endsWith("“there\uFFFD");
        assertThat(article.warnings()).hasSize(1).first().asString().contains("UTF-8");
    }

    private static Article text(String text, String charset) {
        return Collected.of("a.txt", text.getBytes(Charset.forName(charset)), null, Given.NOTHING).only();
    }

    @Test
    void filesThatAreNoText() {
        assertThat(Collected.of("a.txt", "").failures).containsExactly("a.txt is empty");
        assertThat(Collected.of("a.txt", " \n\n ").failures).containsExactly("a.txt holds no text that could be read");
        assertThat(Collected.of("a.txt", "%PDF-1.7\n1 0 obj").failures)
                .containsExactly("a.txt is a PDF, not text, HTML or JSON Lines");
        assertThat(Collected.of("-", new byte[]{1, 2, 0, 0, 3, 4, 0, 0, 9, 5}, null, Given.NOTHING).failures)
                .containsExactly("standard input is binary data, not text, HTML or JSON Lines");
        assertThat(Collected.of("a.txt", "a😀".repeat(1_000_001)).failures)
                .containsExactly("a.txt holds a text of 2000002 code points; the most is 2000000");
    }

    @Test
    void aStreamThatBreaksIsNamed() throws IOException {
        var collected = new Collected();
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        Captures.read("a.txt", closed, null, Given.NOTHING, collected);
        assertThat(collected.failures).containsExactly("a.txt cannot be read: Stream closed");
    }

    @Test
    void whatTheTextHoldsStays() {
        String text = "Two people died\u202E in\u001B[31m Orvelle, e\u0301, and the rest of it is as it was.";
        assertThat(Collected.of("a.txt", text).only().text()).isEqualTo(text);
        Article nul = Collected.of("a.txt", "Two people\0 died in Orvelle on the quay.").only();
        assertThat(nul.text()).isEqualTo("Two people\uFFFD died in Orvelle on the quay.");
        assertThat(nul.warnings()).containsExactly("1 NUL is read as U+FFFD.");
    }

    @Test
    void oneLongLine() {
        String line = "Al-Qasr 12 - the, port and (so on) ".repeat(57_000);
        assertThat(zones(Collected.of("a.txt", line).only(), Kind.BODY)).containsExactly(line.strip());
        String dashes = "- ".repeat(900_000) + "a";
        assertThat(Collected.of("a.txt", dashes).only().text()).isEqualTo(dashes);
        String gap = "A" + " ".repeat(1_000_000) + "B";
        assertThat(Collected.of("a.txt", gap).only().text()).isEqualTo(gap);
    }

    @Test
    void formats() {
        assertThat(Format.detect("a.HTM", new byte[0])).isEqualTo(Format.HTML);
        assertThat(Format.detect("a.b/c", "  <!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Format.HTML);
        assertThat(Format.detect(null, "{\"text\"".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.JSONL);
        assertThat(Format.detect("-", "<< said nobody".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.TEXT);
        assertThat(Format.detect("-", "<html>".getBytes(StandardCharsets.UTF_16))).isEqualTo(Format.HTML);
        assertThat(Format.parse("HTML")).contains(Format.HTML);
        assertThat(Format.parse("pdf")).isEmpty();
    }
}
