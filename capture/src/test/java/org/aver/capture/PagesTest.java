package org.aver.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aver.capture.Collected.page;
import static org.aver.capture.Collected.zones;

import java.nio.charset.StandardCharsets;
import org.aver.core.Article;
import org.aver.core.Zone.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved pages of many builds. All tell of the shelling of an invented port. */
class PagesTest {
    private static final String FIRST = "Shelling struck the river port of Marlova before dawn on Tuesday, killing at least four people, the regional hospital said.";
    private static final String SECOND = "\"We counted four bodies and nineteen wounded,\" said Dr. Ilena Torv, the head of the emergency ward, by telephone.";
    private static final String THIRD = "The defence ministry denied that its forces had fired, and said that the port, which handles grain, was under the control of the harbour police.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    @ParameterizedTest
    @CsvSource({"comments.html", "related-lists.html", "share-bars.html", "no-metadata.html", "opengraph-only.html",
            "table-layout.html", "jsonld-graph.html"})
    void bodyIsTheReportAndNothingElse(String file) {
        assertThat(zones(page(file), Kind.BODY)).containsExactly(BODY);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "wordpress.html|Four killed as shelling hits Marlova port|Harbour Gazette|Dana Okrim|2026-03-03T06:40:00+02:00|en-GB",
            "jsonld-graph.html|Four killed in Marlova, hospital says|Tidewatch Media|Sena Abril, Tomas Ruell|2026-03-03T08:15:00-05:00|en-US",
            "opengraph-only.html|Port of Marlova shelled|Strait Monitor|Lior Menta|2026-03-03|en",
            "table-layout.html|Marlova port shelled, four dead|-|Oren Halik|2026-03-03T10:15+02:00|en",
            "no-metadata.html|Four killed as shelling hits Marlova|-|-|2026-03-03|en",
            "itemprop.html|Four killed in Marlova|-|Dana Okrim|2026-03-03T10:15:00+02:00|en",
            "jsonld-body.html|Four killed in Marlova|Quayside|Dana Okrim|2026-03-03|en",
            "live-blog.html|Marlova shelling: live updates|-|-|2026-03-03T07:10:00Z|en",
            "share-bars.html|Four killed in Marlova|-|-|-|en"}, delimiter = '|')
    void whatThePageSaysOfItself(String file, String title, String publisher, String byline, String published,
            String language) {
        Article article = page(file);
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.publisher()).isEqualTo(publisher);
        assertThat(article.byline()).isEqualTo(byline);
        assertThat(article.published() == null ? null : article.published().value()).isEqualTo(published);
        assertThat(article.language()).isEqualTo(language);
        assertThat(article.warnings()).isEmpty();
        assertThat(article.text()).startsWith(title + "\n\n");
        assertThat(zones(article, Kind.TITLE)).containsExactly(title);
    }

    @Test
    void everyPartOfAPageHasItsZone() {
        Article article = page("wordpress.html");
        assertThat(article.address()).isEqualTo("https://harbour-gazette.example/2026/03/marlova");
        assertThat(zones(article, Kind.BYLINE)).containsExactly("By Dana Okrim");
        assertThat(zones(article, Kind.CAPTION))
                .containsExactly("Smoke over the grain silos of Marlova. Photograph: P. Anselm");
        assertThat(zones(article, Kind.DATELINE)).containsExactly("MARLOVA, March 3 (Coastal Press) —");
        assertThat(zones(article, Kind.RELATED))
                .containsExactly("Read also: Harbour police given new boats after winter of thefts");
        assertThat(zones(article, Kind.BODY)).containsExactly(FIRST + "\n\n" + SECOND, THIRD);
        assertThat(zones(page("jsonld-graph.html"), Kind.STANDFIRST))
                .containsExactly("The ministry denies that its guns fired");
    }

    @Test
    void embeddedPostsStayApart() {
        Article article = page("live-blog.html");
        assertThat(zones(article, Kind.EMBEDDED)).containsExactly(
                "Our guns were silent last night. Those who say otherwise lie.\n— Defence Ministry (@mod_example) March 3, 2026");
        assertThat(article.text()).contains(FIRST).contains(SECOND).contains(THIRD);
    }

    @Test
    void aCutPageGivesWhatIsThere() {
        Article article = page("truncated.html");
        assertThat(zones(article, Kind.BODY)).containsExactly(FIRST + "\n\n" + SECOND + "\n\nThe defence ministry den");
        assertThat(article.warnings()).containsExactly("The page is cut off.");
    }

    @Test
    void aRightToLeftPage() {
        Article article = page("arabic-rtl.html");
        assertThat(article.title()).isEqualTo("مقتل أربعة في قصف ميناء مارلوفا");
        assertThat(zones(article, Kind.DATELINE)).containsExactly("مارلوفا (وكالة الساحل) -");
        assertThat(article.text()).doesNotContain("الحبوب").endsWith("النار على الميناء.");
    }

    @Test
    void characterSets() {
        assertThat(page("koi8.html").text()).contains("Не менее четырёх человек").isEqualTo(
                page("mislabelled-1251.html").text());
        assertThat(page("koi8.html").warnings()).isEmpty();
        assertThat(page("mislabelled-1251.html").warnings())
                .containsExactly("The page says that it is UTF-8 but its bytes are not; read as windows-1251.");
        assertThat(page("koi8.html").language()).isEqualTo("ru");
        assertThat(zones(page("koi8.html"), Kind.DATELINE)).containsExactly("МАРЛОВА, 3 марта (Береговая служба) -");
        assertThat(page("windows-1256.html").text()).contains("قال المستشفى");
        assertThat(page("windows-1256.html").language()).isEqualTo("ar");
        assertThat(page("windows-1252.html").text()).contains("“We counted four bodies,”").contains("café");
    }

    @Test
    void aHundredThousandLevels() {
        String page = "<html lang=en><body><h1>Deep</h1>" + "<div><span>".repeat(50_000) + "<p>" + FIRST + "</p>";
        Article article = Collected.of("deep.html", page).only();
        assertThat(article.text()).contains(FIRST);
        String json = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + FIRST + "</p>";
        assertThat(Collected.of("deep.html", json).only().warnings())
                .containsExactly("The page's JSON-LD could not be read.");
    }

    @Test
    void pagesWithoutAReport() {
        assertThat(Collected.of("a.html", "<html><body><nav>Home</nav></body></html>").failures)
                .containsExactly("a.html holds no text that could be read");
        assertThat(Collected.of("a.html", "<p>One line.").only().text()).isEqualTo("One line.");
    }

    @Test
    void aGivenTitleTakesThePlaceOfThePages() {
        byte[] page = ("<html lang=en><h1>Four killed in Marlova</h1><p>" + FIRST + "</p>")
                .getBytes(StandardCharsets.UTF_8);
        var given = new Given("A given title 😀", "Given Press", "2026-03-04T01:00:00+02:00", "en-NZ");
        Article article = Collected.of("a.html", page, null, given).only();
        assertThat(article.text()).isEqualTo("A given title 😀\n\n" + FIRST);
        assertThat(zones(article, Kind.BODY)).containsExactly(FIRST);
        assertThat(article.publisher()).isEqualTo("Given Press");
        assertThat(article.language()).isEqualTo("en-NZ");
        assertThat(String.valueOf(article.published())).isEqualTo("2026-03-04T01:00:00+02:00");
    }

    @Test
    void ambiguousDatesStayUnknown() {
        Article article = Collected
                .of("a.html", "<h1>Four killed in Marlova</h1><p>Published: 03/04/2026</p><p>" + FIRST)
                .only();
        assertThat(article.published()).isNull();
        assertThat(article.warnings()).containsExactly("The date \"03/04/2026\" can be read in two ways.");
    }
}
