package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aver.core.json.Json;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue without scripts: everything by links and forms. */
class ReviewTest {
    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"([^\"]+)\"");
    @TempDir Path folder;
    private Opened opened;
    private Visitor ada;
    private String article = "";

    @BeforeEach
    void open() {
        opened = new Opened(folder);
        article = opened.add(Opened.REPORT);
        ada = new Visitor(opened);
    }

    @AfterEach
    void close() {
        assertThat(opened.ledger().verify().problems()).isEmpty();
        opened.close();
    }

    private List<Decided> decided() {
        return opened.ledger().decisions();
    }

    private List<Decision> inForce() {
        return new History(decided()).inForce().stream().map(Decided::decision).toList();
    }

    @Test
    void oneAtATimeWithItsEvidence() throws IOException, InterruptedException {
        String page = ada.page("/review?kind=statement");
        assertThat(page).contains("class=\"m cue d0\"", "data-key=\"a\"", "data-key=\"x\"", "data-key=\"i\"",
                "data-key=\"n\"", "data-key=\"e\"", "data-key=\"m\"", "data-key=\"j\"", "data-key=\"?\"", "Your name",
                "Orvale");
        String first = Visitor.hidden(page, "at");
        HttpResponse<String> answer = ada.decide(page, "do", "accept", "by", "Ada Lund");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).contains("last=d", "at=" + article + ".")
                .doesNotContain("at=" + first + "&");
        assertThat(inForce()).singleElement().satisfies(d -> {
            assertThat(d.verdict()).isEqualTo(Verdict.CONFIRM);
            assertThat(d.by()).isEqualTo("Ada Lund");
            assertThat(d.reason()).isNotBlank();
        });
        String next = ada.page(Visitor.location(answer));
        assertThat(next).contains("Kept as d", "Deciding as <bdi>Ada Lund</bdi>", "data-key=\"u\"", "data-key=\"k\"")
                .doesNotContain("Your name");
        assertThat(ada.decide(next, "do", "reject", "reason", "she said so of another town").statusCode())
                .isEqualTo(303);
        assertThat(inForce().getLast().reason()).isEqualTo("she said so of another town");
    }

    @Test
    void nothingIsKeptWithoutAName() throws IOException, InterruptedException {
        HttpResponse<String> answer = ada.decide(ada.page("/review"), "do", "accept", "reason", "a \"reason\" <b>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say your name", "a &#34;reason&#34; &lt;b>");
        assertThat(decided()).isEmpty();
    }

    @Test
    void undoTakesTheLastOneBack() throws IOException, InterruptedException {
        String page = ada.page("/review");
        String at = Visitor.hidden(page, "at");
        String next = ada.page(Visitor.location(ada.decide(page, "do", "accept", "by", "Ada")));
        HttpResponse<String> undone = ada.post("/review/undo", "query", Visitor.hidden(next, "query"), "last", Visitor
                .hidden(next, "last"));
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(undone)).contains("at=" + at, "undone=d");
        assertThat(ada.page(Visitor.location(undone))).contains("undo", "· undone");
        assertThat(inForce()).allMatch(d -> d.verdict() == Verdict.UNDO);
        HttpResponse<String> again = ada.post("/review/undo", "query", "", "last", Visitor.hidden(next, "last"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("taken back already");
        assertThat(decided()).hasSize(2);
    }

    @Test
    void whoeverTakesBackWithoutAKnownNameIsAskedForIt() throws IOException, InterruptedException {
        String next = ada.page(Visitor.location(ada.decide(ada.page("/review"), "do", "accept", "by", "Ada")));
        String undo = "(?s).*action=\"/review/undo\"(.*?)</form>.*";
        assertThat(next.replaceFirst(undo, "$1")).doesNotContain("name=\"by\"");
        Visitor ben = new Visitor(opened);
        String last = Visitor.hidden(next, "last");
        assertThat(ben.page("/review?last=" + last).replaceFirst(undo, "$1")).contains("name=\"by\"", last);
        assertThat(ben.post("/review/undo", "query", "", "last", last, "by", "Ben").statusCode()).isEqualTo(303);
        assertThat(inForce()).extracting(Decision::by).containsExactly("Ben");
    }

    @Test
    void whatWasReadLeastSurelyCanComeFirst() throws IOException, InterruptedException {
        opened.add(Opened.REPORT.replace("Orvale", "Toresk").replace("boats", "tents"));
        List<String> rows = ada.page("/review.csv?order=score").lines().skip(1).toList();
        assertThat(rows).allMatch(l -> l.contains(",statement,")).hasSameSizeAs(ada.page(
                "/review.csv?kind=statement").lines().skip(1).toList());
        assertThat(rows.stream().map(l -> Double.parseDouble(l.split(",")[2])).toList()).isSorted();
        List<String> ids = rows.stream().map(l -> l.split(",")[0]).toList();
        String page = ada.page("/review?order=score");
        for (String id : ids.subList(0, 3)) {
            assertThat(Visitor.hidden(page, "at")).isEqualTo(id);
            page = ada.page(link(page, "next"));
        }
        assertThat(Visitor.hidden(ada.page(link(page, "prev")), "at")).isEqualTo(ids.get(2));
        ada.decide(ada.page("/review?order=score&at=" + ids.get(1)), "do", "accept", "by", "Ada");
        assertThat(ada.page("/review.csv?order=score").lines().skip(1)).hasSize(ids.size() - 1).noneMatch(l -> l
                .startsWith(ids.get(1) + ","));
        String first = ada.page("/review?order=score&at=" + ids.get(0));
        assertThat(Visitor.hidden(ada.page(link(first, "next")), "at")).isEqualTo(ids.get(2));
        assertThat(ada.page("/review.csv?order=score&state=done").lines().skip(1)).singleElement().asString()
                .startsWith(ids.get(1) + ",");
        String last = ada.page("/review?order=score&at=" + ids.getLast());
        assertThat(Visitor.hidden(ada.page(link(last, "next")), "at")).as("from the start again").isEqualTo(ids
                .getFirst());
        assertThat(ada.page("/review.csv?order=score&kind=figure").lines()).hasSize(1);
    }

    @Test
    void aChangedValueAsksWhyAndLosesNothing() throws IOException, InterruptedException {
        String figure = ada.page("/review.csv?kind=figure").lines().skip(1).findFirst().orElseThrow().split(",")[0];
        String form = ada.page("/review?at=" + figure + "&do=edit");
        assertThat(form).contains("name=\"field.low\" value=\"9\"");
        HttpResponse<String> unsaid = ada.decide(form, "do", "edit", "by", "Ada", "field.low", "11", "reason", " ");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Say why", "name=\"field.low\" value=\"11\"");
        HttpResponse<String> wrong = ada.decide(form, "do", "edit", "field.low", "many", "reason", "page 2");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Low is a number", "value=\"many\"", "value=\"page 2\"").doesNotContain("--");
        assertThat(ada.decide(form, "do", "edit", "field.low", "9", "reason", "page 2").body()).contains(
                "No value is another now");
        HttpResponse<String> kept = ada.decide(form, "do", "edit", "field.low", "11", "reason", "page 2");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(inForce()).singleElement().satisfies(d -> assertThat(d.human()).hasToString("{low=11}"));
        assertThat(ada.page("/review?at=" + figure)).contains("9 read, 11 set");
    }

    @Test
    void whatWasMissedIsAddedWithItsWords() throws IOException, InterruptedException {
        String at = Visitor.hidden(ada.page("/review"), "at");
        String form = ada.page("/review?at=" + at + "&do=add&what=figure");
        assertThat(form).contains("name=\"mark.span\"", "The road to the coast was closed");
        int from = Opened.REPORT.indexOf("400 people");
        HttpResponse<String> kept = ada.decide(form, "do", "add", "what", "figure", "by", "Ada", "mark.span", "people",
                "from.span", Integer.toString(from), "field.measure", "displaced", "field.low", "400", "reason",
                "they fled");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        Decision added = inForce().getFirst();
        assertThat(added.marks().getFirst().quote().span().start()).isEqualTo(from + 4);
        assertThat(added.human()).hasToString("{low=400, measure=\"displaced\"}");
        String id = article + "." + decided().getFirst().id();
        assertThat(ada.page("/review?at=" + id)).contains("displaced", "people");
        assertThat(ada.decide(form, "do", "add", "what", "figure", "mark.span", "no such words", "reason", "x").body())
                .contains("do not stand in the article", "value=\"no such words\"");
    }

    @Test
    void twoThingsAreOne() throws IOException, InterruptedException {
        List<String> figures = ada.page("/review.csv?kind=figure").lines().skip(1).map(l -> l.split(",")[0]).toList();
        String form = ada.page("/review?at=" + figures.get(0) + "&do=merge");
        assertThat(form).contains("value=\"" + figures.get(1) + "\"");
        assertThat(ada.decide(form, "do", "merge", "by", "Ada", "with", figures.get(1), "reason", "the same people")
                .statusCode()).isEqualTo(303);
        assertThat(inForce().getFirst().others()).singleElement().satisfies(o -> assertThat(o).endsWith(figures.get(1)
                .substring(12)));
    }

    @Test
    void theSecondOfTwoIsToldAndNothingIsLost() throws IOException, InterruptedException {
        Visitor ben = new Visitor(opened);
        String first = ada.page("/review");
        String second = ben.page("/review");
        assertThat(Visitor.hidden(second, "at")).isEqualTo(Visitor.hidden(first, "at"));
        ada.decide(first, "do", "accept", "by", "Ada");
        HttpResponse<String> told = ben.decide(second, "do", "reject", "by", "Ben", "reason", "page 3 says otherwise");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("somebody else decided", "confirm</b> by <bdi>Ada</bdi>",
                "page 3 says otherwise");
        assertThat(decided()).hasSize(1);
        assertThat(ben.decide(told.body(), "do", "reject", "reason", "page 3 says otherwise").statusCode()).isEqualTo(
                303);
        assertThat(decided()).extracting(d -> d.decision().by()).containsExactly("Ada", "Ben");
    }

    @Test
    void manyAreShownThenAcceptedAndOneUndoTakesThemBack() throws IOException, InterruptedException {
        String preview = ada.page("/review/bulk?kind=statement");
        var fields = new ArrayList<>(List.of("query", "kind=statement", "by", "Ada"));
        var item = ITEM.matcher(preview);
        while (item.find()) {
            fields.addAll(List.of("item", item.group(1)));
        }
        int many = (fields.size() - 4) / 2;
        assertThat(many).isGreaterThan(2);
        assertThat(decided()).isEmpty();
        HttpResponse<String> accepted = ada.post("/review/bulk", fields.toArray(String[]::new));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(303);
        assertThat(inForce()).hasSize(many);
        String after = ada.page(Visitor.location(accepted));
        assertThat(after).contains(many + " decisions are kept");
        HttpResponse<String> again = ada.post("/review/bulk", fields.toArray(String[]::new));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("somebody else decided meanwhile");
        HttpResponse<String> undone = ada.post("/review/undo", "query", "", "last", Visitor.hidden(after, "last"));
        assertThat(undone.statusCode()).as(Visitor.hidden(after, "last") + " " + Visitor.location(accepted))
                .isEqualTo(303);
        assertThat(inForce()).hasSize(many).allMatch(d -> d.verdict() == Verdict.UNDO);
        assertThat(ada.page("/review.csv?kind=statement").lines()).hasSize(many + 1);
    }

    @Test
    void keysCanBeSwitchedOffForGood() throws IOException, InterruptedException {
        assertThat(ada.page("/review")).contains("data-keys=\"on\"");
        ada.post("/review/keys", "keys", "off", "query", "kind=figure");
        assertThat(ada.page("/review")).contains("data-keys=\"off\"", "Switch keys on");
    }

    @Test
    void nextAndBackWalkTheQueue() throws IOException, InterruptedException {
        List<String> ids = ada.page("/review.csv").lines().skip(1).map(l -> l.split(",")[0]).toList();
        String page = ada.page("/review");
        for (String id : ids.subList(0, 3)) {
            assertThat(Visitor.hidden(page, "at")).isEqualTo(id);
            page = ada.page(link(page, "next"));
        }
        assertThat(Visitor.hidden(ada.page(link(page, "prev")), "at")).isEqualTo(ids.get(2));
    }

    private static String link(String page, String rel) {
        var link = Pattern.compile("rel=\"" + rel + "\"[^>]* href=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void limitsStandInTheAddressAndTheQueueIsData() throws IOException, InterruptedException {
        assertThat(ada.page("/review.csv?kind=figure").lines().skip(1)).isNotEmpty()
                .allMatch(l -> l.contains(",figure,"));
        assertThat(ada.page("/review?outlet=Nobody")).contains("Nothing waits within these limits");
        assertThat(ada.page("/review.csv?least=0.9").lines().count())
                .isLessThanOrEqualTo(ada.page("/review.csv").lines()
                        .count());
        var json = Json.mapper().readTree(ada.page("/review.json"));
        assertThat(json.get("item").get("id").asString()).startsWith(article);
        assertThat(ada.get("/review?at=ffffffffffff.s1").statusCode()).isEqualTo(404);
        assertThat(ada.get("/review?at=" + article + ".s999999").statusCode()).isEqualTo(404);
    }

    @Test
    void markupInNamesAndReasonsStaysText() throws IOException, InterruptedException {
        String hostile = "<img src=x onerror=alert(1)>\"'=1+1";
        String page = ada.page("/review");
        String at = Visitor.hidden(page, "at");
        ada.decide(page, "do", "reject", "by", hostile, "reason", hostile);
        for (String path : List.of("/review?at=" + at, "/review", "/changes", "/changes?by=%3Cimg%20src=x%3E",
                "/review?kind=%3Cimg%3E&q=%3Cimg%20src=x%3E&do=%3Cimg%3E&last=%3Cimg%3E", "/review/bulk", "/exports")) {
            assertThat(ada.page(path)).as(path).doesNotContain("<img");
        }
        assertThat(ada.page("/changes.csv?by=%3Dx")).doesNotContain("\n=");
    }

    @Test
    void formsWithoutTheirTokenAreRefused() throws IOException, InterruptedException {
        String at = Visitor.hidden(ada.page("/review"), "at");
        for (String path : List.of("/review", "/review/undo", "/review/bulk", "/review/keys", "/exports", "/sign-in",
                "/sign-out")) {
            HttpResponse<String> answer = ada.send(path, "0".repeat(48), "at", at, "do", "accept", "by", "Ada", "item",
                    at
                            + " ");
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(decided()).isEmpty();
    }
}
