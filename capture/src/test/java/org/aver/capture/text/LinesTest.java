package org.aver.capture.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String GOES_ON = " Two people died when the bridge fell into the river on Monday, police said.";

    @ParameterizedTest
    @ValueSource(strings = {"ORVELLE-", "ORVELLE --", "ORVELLE, March 3 (Agency) —", "ORVELLE, Norland (AP) _",
            "PORT ORVELLE, Norland Strip (AFP) -", "Orvelle, Norland —", "Orvelle –", "(CNN)", "(Coast) -", "ORVELLE:",
            "ORVELLE/PORT MAR (Coast) -", "ST. ORVELLE, Nor. —", "Saint-Orvelle (AFP) -", "Orvelle COAST -",
            "ORVELLE, 3 mars (AFP) -", "Orvelle (dpa) -", "ОРВЕЛЬ, 3 марта (Берег) —", "Pont d’Orvelle, 3 mars —",
            "أورفيل (الساحل) -",
            "Al-Orvelle, Norland (Coast) –", "DAR ES ORVELLE, Norland (AP) _", "UNITED ORVELLE, Aug 30 (Coast) -"})
    void datelines(String dateline) {
        assertThat(Dateline.end(dateline + GOES_ON, 0, (dateline + GOES_ON).length())).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO-Russia talks", "Analysis -", "EXCLUSIVE:", "The minister - a former general - said",
            "He said so -", "US-backed fighters", "(Adds details) -", "Orvell – the port – was hit",
            "(Image: Ana Prill)", "At least 40 people - many of them children - died", "WATCH: ", "Getty -"})
    void noDatelines(String start) {
        assertThat(Dateline.end(start + GOES_ON, 0, (start + GOES_ON).length())).isEqualTo(-1);
        assertThat(Dateline.end("NATO: Two ships of NATO sailed.", 0, 31)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Published: 3 March 2026|2026-03-03",
            "March 3, 2026 10:15 GMT+2|2026-03-03T10:15+02:00",
            "Tue, 03 Mar 2026 10:15:09 +0530|2026-03-03T10:15:09+05:30",
            "Updated: 2017-09-15 17:52|2017-09-15T17:52", "3 mars 2026 à 10h15|2026-03-03T10:15",
            "Veröffentlicht am 3. März 2026|2026-03-03", "25/04/2026|2026-04-25", "04/25/2026|2026-04-25",
            "3 de marzo de 2026|2026-03-03", "٣ مارس ٢٠٢٦|2026-03-03", "3 كانون الثاني 2026|2026-01-03",
            "2026年3月3日|2026-03-03", "11:03 PM ET Fri, 29 Dec 2017|2017-12-29T23:03",
            "2026-03-03T10:15Z|2026-03-03T10:15Z",
            "12:05 a.m. UTC, 3 March 2026|2026-03-03T00:05Z"})
    void printedDates(String line, String iso) {
        assertThat(PrintedDate.find(line).map(PrintedDate::value).map(String::valueOf)).contains(iso);
    }

    @Test
    void datesThatAreNone() {
        assertThat(PrintedDate.find("03/04/2026").orElseThrow().value()).isNull();
        assertThat(PrintedDate.find("31 February 2026")).isEmpty();
        assertThat(PrintedDate.find("in 2026 the 3 bridges")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Ana Prill|Ana Prill",
            "by Ana Prill and Jon O’Marr|Ana Prill and Jon O’Marr",
            "Par Ana Prill|Ana Prill", "بقلم: آنا بريل|آنا بريل", "Ana Prill, Norland News|Ana Prill, Norland News",
            "Ana Prill, prill.example|Ana Prill, prill.example",
            "By Zoé Tarrin, La Feuille d’Orvelle|Zoé Tarrin, La Feuille d’Orvelle", "By d'Orvelle|d'Orvelle",
            "By Piet van der Orvel and Marie de l’Ornne|Piet van der Orvel and Marie de l’Ornne",
            "By al-Harun Abu Prill|al-Harun Abu Prill", "By Samir bin Orvel el‑Prill|Samir bin Orvel el‑Prill",
            "Von Ada zu Orvel|Ada zu Orvel", "By van Orvel|van Orvel", "By our correspondent|our correspondent",
            "By Staff writers, Norland News|Staff writers, Norland News",
            "Jan van Orvel, Norland News|Jan van Orvel, Norland News"})
    void bylines(String line, String names) {
        assertThat(Byline.of(line)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the river two people died", "By Monday, five people had died.", "Orvelle, Norland",
            "Police said so.", "By now it was late", "By and by", "By a river", "By van", "By the d’orvelle"})
    void noBylines(String line) {
        assertThat(Byline.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Publisher: The Norland Post|The Norland Post",
            "PUBLISHER : “Orvelle 24”|“Orvelle 24”", "Издатель: Берег|Берег", "الناشر: الساحل|الساحل",
            "Éditeur : Le Pont d’Orvelle|Le Pont d’Orvelle"})
    void publishers(String line, String name) {
        assertThat(PublisherLine.of(line)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publisher The Norland Post", "Publisher:", "Publisher: - ", "The publisher: Norland Post",
            "Publishers: two closed"})
    void noPublishers(String line) {
        assertThat(PublisherLine.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|Two people were killed when the bridge fell into the river, and police said it was old.",
            "fr|Deux personnes ont été tuées dans la chute du pont sur la rivière, selon la police de la ville.",
            "es|Dos personas murieron en la caída del puente sobre el río, según la policía de la ciudad.",
            "pt|Duas pessoas morreram na queda da ponte sobre o rio, segundo a polícia da cidade que não deu mais dados.",
            "de|Zwei Menschen starben, als die Brücke in den Fluss stürzte, sagte die Polizei, und das ist nicht alles.",
            "it|Due persone sono morte nel crollo del ponte sul fiume, secondo la polizia della città, che non ha detto di più.",
            "tr|Köprünün nehre çökmesi sonucu iki kişi öldü ve polis bunun için bir açıklama yaptı, dedi.",
            "id|Dua orang tewas ketika jembatan itu runtuh ke sungai, dan polisi tidak akan memberikan keterangan dari kota.",
            "uk|Двоє людей загинули, коли міст упав у річку, повідомила поліція, і це не все, що вона сказала про міст.",
            "ru|Два человека погибли, когда мост упал в реку, сообщила полиция, и это не всё, что она сказала о мосте.",
            "fa|دو نفر در فروریختن پل در رودخانه کشته شدند و پلیس این را به رسانه ها گفته است که از شهر بود.",
            "ar|قتل شخصان عندما سقط الجسر في النهر، وقال الشرطي إن ذلك كان بعد المطر الذي هطل على المدينة.",
            "he|שני אנשים נהרגו כאשר הגשר קרס אל תוך הנהר, כך מסרה המשטרה.", "ja|橋が川に崩れ落ち、二人が死亡したと警察が発表した。",
            "zh|警方称桥梁坍塌落入河中造成两人死亡。", "ko|다리가 강으로 무너져 두 명이 숨졌다고 경찰이 밝혔다."})
    void languages(String tag, String text) {
        assertThat(Language.detect(text)).contains(tag);
    }

    @Test
    void languagesUnsure() {
        assertThat(Language.detect("Marlova 12")).isEmpty();
        assertThat(Language.detect("")).isEmpty();
        assertThat(Language.tag("zh_Hans-CN")).contains("zh-Hans-CN");
        assertThat(Language.tag("english")).isEmpty();
    }
}
