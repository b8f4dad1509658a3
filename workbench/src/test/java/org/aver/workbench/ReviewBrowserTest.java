package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deciding in a real Chromium. */
class ReviewBrowserTest {
    @TempDir Path folder;
    private @Nullable Chromium chromium;
    private Opened opened;

    @BeforeEach
    void open() {
        chromium = Chromium.start();
        opened = new Opened(folder);
        opened.add(Opened.REPORT);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
            opened.close();
        }
    }

    private Page page(int width) {
        return Objects.requireNonNull(chromium).page(false, width);
    }

    private List<Decision> decisions() {
        return opened.ledger().decisions().stream().map(Decided::decision).toList();
    }

    private List<Decision> inForce() {
        return new History(opened.ledger().decisions()).inForce().stream().map(Decided::decision).toList();
    }

    private static String at(Page page) {
        return Objects.requireNonNull(page.locator("#verbs [name=at]").getAttribute("value"));
    }

    private static void press(Page page, String key) {
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
    }

    /** The first minute of somebody new: a statement seen, a report pasted, one statement accepted and taken back. */
    @Test
    void theFirstMinute() {
        try (Page page = page(1280)) {
            page.navigate(opened.address("/"));
            page.locator(".reports a").first().click();
            page.waitForURL("**/articles/*");
            page.locator(".rail li").nth(1).locator(".what, .who").first().click();
            assertThat(page.locator("#text .on").count()).isPositive();
            page.locator("a.name").click();
            page.fill("#text", "Seven people drowned at Wend, the Harbour Agency said on Monday.");
            page.click("button[value=keep]");
            page.waitForURL("**/articles/*");
            page.locator(".rail li a[href^='/statements/']").first().click();
            page.waitForURL("**/statements/*");
            page.getByText("Review this statement").click();
            page.waitForURL("**/review?at=*");
            String statement = at(page);
            page.fill("#verbs [name=by]", "Ada Lund");
            page.click("button[value=accept]");
            page.waitForURL("**last=d*");
            assertThat(inForce()).singleElement().satisfies(d -> {
                assertThat(d.verdict()).isEqualTo(Verdict.CONFIRM);
                assertThat(statement).endsWith(String.valueOf(d.inner()));
            });
            page.click("button[data-key=u]");
            page.waitForURL("**undone=d*");
            assertThat(at(page)).isEqualTo(statement);
            assertThat(page.locator(".said").innerText()).contains("undone");
            assertThat(inForce()).extracting(Decision::verdict).containsExactly(Verdict.UNDO);
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (Page page = page(1280)) {
            page.navigate(opened.address("/review"));
            String first = at(page);
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.name === 'by'"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("Ada");
            page.keyboard().press("Tab");
            press(page, "a");
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.CONFIRM);
            String second = at(page);
            assertThat(second).isNotEqualTo(first);
            press(page, "x");
            press(page, "i");
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.CONFIRM, Verdict.REJECT,
                    Verdict.INSUFFICIENT);
            String fourth = at(page);
            press(page, "j");
            assertThat(at(page)).isNotEqualTo(fourth);
            press(page, "k");
            assertThat(at(page)).isEqualTo(fourth);
            press(page, "u");
            assertThat(decisions().getLast().verdict()).isEqualTo(Verdict.UNDO);
            page.keyboard().press("?");
            assertThat(page.locator(".help[open]").count()).isEqualTo(1);
            press(page, "e");
            page.keyboard().type("x"); // goes into the field, and is no command
            page.locator(".doing [name=reason]").focus();
            page.keyboard().type("jaxu");
            assertThat(decisions()).hasSize(4);
        }
    }

    @Test
    void keysThatAreSwitchedOffDoNothing() {
        try (Page page = page(1280)) {
            page.navigate(opened.address("/review"));
            page.locator(".help summary").click();
            page.getByText("Switch keys off").click();
            page.locator("[data-keys=off]").waitFor();
            String before = page.url();
            page.keyboard().press("j");
            page.keyboard().press("e");
            page.waitForTimeout(200);
            assertThat(page.url()).isEqualTo(before);
        }
    }

    @Test
    void selectedWordsAreTakenOver() {
        try (Page page = page(1280)) {
            page.navigate(opened.address("/review?at=" + at("/review") + "&whole=1"));
            page.evaluate(
                    """
                            () => {
                              const p = [...document.querySelectorAll('#evidence p')].find(p => p.textContent.includes('closed'));
                              const node = [...p.childNodes].find(n => n.textContent.includes('was closed'));
                              const text = node.nodeType === 3 ? node : node.firstChild;
                              const at = text.data.indexOf('was closed');
                              getSelection().setBaseAndExtent(text, at, text, at + 10);
                            }""");
            press(page, "n");
            assertThat(page.inputValue("[name='mark.content']")).isEqualTo("was closed");
            page.fill("[name='mark.cue']", "The road");
            page.fill("#form [name=by]", "Ada");
            page.fill("#form [name=reason]", "missed");
            page.click("#form button[value=add]");
            page.waitForURL("**last=d*");
            Decision added = decisions().getFirst();
            assertThat(added.marks()).anySatisfy(m -> {
                assertThat(m.role()).isEqualTo("content");
                assertThat(m.quote().span().start()).isEqualTo(Opened.REPORT.indexOf("was closed"));
            });
        }
    }

    private String at(String path) {
        try {
            return Visitor.hidden(new Visitor(opened).page(path), "at");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofTwoAtOnceTheSecondIsTold() {
        try (Page ada = page(1280); Page ben = page(1280)) {
            ada.navigate(opened.address("/review"));
            ben.navigate(opened.address("/review"));
            assertThat(at(ben)).isEqualTo(at(ada));
            ada.fill("#verbs [name=by]", "Ada");
            ada.click("button[value=accept]");
            ada.waitForURL("**last=d*");
            ben.fill("#verbs [name=by]", "Ben");
            ben.fill("#verbs [name=reason]", "page 3 says otherwise");
            ben.click("button[value=reject]");
            ben.locator("[role=alert]").waitFor();
            assertThat(ben.locator("[role=alert]").innerText()).contains("somebody else decided");
            assertThat(ben.locator(".said").innerText()).contains("Ada");
            assertThat(ben.inputValue("#verbs [name=reason]")).isEqualTo("page 3 says otherwise");
            assertThat(decisions()).hasSize(1);
            ben.click("button[value=reject]");
            ben.waitForURL("**last=d*");
            assertThat(decisions()).extracting(Decision::by).containsExactly("Ada", "Ben");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1280", "true, 1280", "false, 390", "true, 390"})
    void axeFindsNothing(boolean dark, int width) throws IOException, InterruptedException {
        Visitor ada = new Visitor(opened);
        String page = ada.page("/review");
        String first = Visitor.hidden(page, "at");
        ada.decide(page, "do", "accept", "by", "Ada");
        try (Page looked = Objects.requireNonNull(chromium).page(dark, width)) {
            for (String path : List.of("/review", "/review?at=" + first + "&last=d4", "/review?at=" + first
                    + "&do=edit&whole=1", "/review?at=" + first + "&do=merge", "/review?at=" + first + "&do=add",
                    "/review?outlet=Nobody", "/review/bulk", "/changes", "/exports", "/sign-in")) {
                looked.navigate(opened.address(path));
                Chromium.checkAxe(looked, path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void pagesLoadNothingFromElsewhereAndBreakNoRule(int width) {
        try (Page page = page(width)) {
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(m -> wrong.add(m.text()));
            page.onPageError(wrong::add);
            for (String path : List.of("/review", "/review?do=add", "/review/bulk", "/changes", "/exports")) {
                page.navigate(opened.address(path));
            }
            assertThat(wrong).isEmpty();
        }
    }
}
