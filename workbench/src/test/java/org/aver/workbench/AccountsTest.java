package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Password;
import org.aver.ledger.account.Role;
import org.aver.ledger.decision.Decided;
import org.aver.workbench.article.Folding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbench that is open to other machines: who may come in, and what each may do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private static final String PASSWORD = "a long enough word";
    private static final String HASH = Password.hash(PASSWORD.toCharArray());
    private Opened opened;
    private String article = "";

    @BeforeAll
    void open(@TempDir Path folder) {
        opened = new Opened(folder, new Settings("0.0.0.0", 0, List.of("desk.example.org"), 2, Folding.OFF), ledger -> {
            for (Role role : Role.values()) {
                ledger.open(new Account(role.label(), role, HASH));
            }
            ledger.open(new Account("second", Role.REVIEWER, HASH));
        });
        article = opened.add(Opened.REPORT);
    }

    @AfterAll
    void close() {
        assertThat(opened.ledger().verify().problems()).isEmpty();
        opened.close();
    }

    private Visitor as(String name) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(opened);
        assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static String lower(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void withoutAccountsNoOtherMachineComesIn(@TempDir Path empty) {
        assertThatThrownBy(() -> new Opened(empty, new Settings("0.0.0.0", 0, List.of(), 1, Folding.OFF), ledger -> {
        })).hasMessageContaining("aver account add");
        assertThatThrownBy(
                () -> new Opened(empty.resolve(".").normalize(), new Settings("0.0.0.0", 0, List.of(), 1, Folding.OFF),
                        ledger -> {
                            ledger.open(new Account("ada", Role.KEEPER, HASH));
                            ledger.change(new Account("ada", Role.KEEPER, null));
                        }))
                .hasMessageContaining("aver account add");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=river", "/sources", "/figures", "/map", "/timeline", "/coverage",
            "/method", "/review", "/review/bulk", "/changes", "/exports", "/exports/csv-statements", "/nope"})
    void pagesAskForSigningIn(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(opened).get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).startsWith("/sign-in?to=%2F");
        assertThat(answer.body()).doesNotContain("Orvale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.json", "/search.csv", "/sources.json", "/figures.csv", "/map.geojson", "/new.json",
            "/review.json", "/review.csv", "/changes.json", "/changes.csv", "/exports.json",
            "/exports/csv-statements.csv",
            "/method.json"})
    void dataIsRefused(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(opened).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Orvale");
    }

    @Test
    void articlesAndStatementsAreRefusedToo() throws IOException, InterruptedException {
        for (String path : List.of("/articles/" + article, "/statements/" + article + ".s1")) {
            assertThat(new Visitor(opened).get(path).statusCode()).isEqualTo(303);
            assertThat(new Visitor(opened).get(path + ".json").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/read", "/review", "/review/undo", "/review/bulk", "/review/keys", "/exports", "/nope"})
    void formsAreRefusedWithoutASession(String path) throws IOException, InterruptedException {
        String head = opened.ledger().head();
        assertThat(
                new Visitor(opened).post(path, "text", "Two died, police said.", "by", "keeper", "do", "accept", "at",
                        article + ".s1").statusCode())
                .isEqualTo(401);
        assertThat(opened.ledger().head()).isEqualTo(head);
    }

    @Test
    void whatTheSignInPageNeedsIsOpen() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(opened);
        assertThat(visitor.page("/sign-in?to=%2Fsearch")).contains("name=\"to\" value=\"/search\"",
                "type=\"password\"");
        assertThat(visitor.get("/assets/aver.css").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionIsACookieThatScriptsAndOtherSitesNeverSee() throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(opened).signIn("reader", PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(c -> assertThat(c).startsWith("aver-session=")
                .contains("HttpOnly", "SameSite=Strict"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
            "evil"})
    void signingInLeadsNowhereElse(String to) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(opened).post("/sign-in", "name", "reader", "password", PASSWORD, "to",
                to);
        assertThat(Visitor.location(answer)).isIn("/", opened.address("/"));
    }

    @Test
    void wrongPasswordsAreToldAlikeAndSoonMustWait() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(opened);
        String unknown = visitor.signIn("nobody here", PASSWORD).body();
        HttpResponse<String> wrong = visitor.signIn("coder", "another long word");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("Name and password do not fit.", "value=\"coder\"").doesNotContain(
                "another long word");
        assertThat(unknown).contains("Name and password do not fit.");
        for (int i = 0; i < 5; i++) {
            visitor.signIn("nobody else", "x");
        }
        assertThat(visitor.signIn("nobody else", PASSWORD).body()).contains("Too many tries");
        assertThat(visitor.signIn("coder", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void leavingEndsTheSession() throws IOException, InterruptedException {
        Visitor visitor = as("reader");
        String token = visitor.cookie("aver-session");
        assertThat(visitor.page("/search")).contains("Sign out", "<bdi>reader</bdi>");
        visitor.post("/sign-out");
        assertThat(visitor.get("/search").statusCode()).isEqualTo(303);
        assertThat(visitor.cookie("aver-session")).isNotEqualTo(token);
    }

    @Test
    void aChangedOrClosedAccountIsSignedOut() throws IOException, InterruptedException {
        opened.ledger().open(new Account("leaving", Role.KEEPER, HASH));
        Visitor visitor = as("leaving");
        opened.ledger().change(new Account("leaving", Role.READER, HASH));
        assertThat(visitor.get("/search").statusCode()).isEqualTo(303);
        visitor = as("leaving");
        opened.ledger().change(new Account("leaving", Role.READER, null));
        assertThat(visitor.get("/search").statusCode()).isEqualTo(303);
        assertThat(visitor.signIn("leaving", PASSWORD).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReads(Role role) throws IOException, InterruptedException {
        Visitor visitor = as(lower(role));
        for (String path : List.of("/", "/search", "/review", "/changes", "/exports", "/exports/csv-statements.csv",
                "/articles/" + article)) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(visitor.page("/changes").contains("<td>account</td>")).isEqualTo(role == Role.KEEPER);
    }

    @ParameterizedTest
    @CsvSource({"/read, CODER", "/review/bulk, REVIEWER", "/review/undo, CODER", "/exports, KEEPER", "/nope, KEEPER"})
    void everyFormAsksForARole(String path, Role least) throws IOException, InterruptedException {
        for (Role role : Role.values()) {
            int status = as(lower(role)).post(path).statusCode();
            assertThat(status == 403).as(role + " " + path + ": " + status).isEqualTo(!role.isAtLeast(least));
        }
    }

    @ParameterizedTest
    @CsvSource({"accept, REVIEWER", "reject, REVIEWER", "insufficient, REVIEWER", "merge, REVIEWER", "edit, CODER",
            "add, CODER"})
    void everyVerbAsksForARole(String verb, Role least) throws IOException, InterruptedException {
        String head = opened.ledger().head();
        for (Role role : Role.values()) {
            Visitor visitor = as(lower(role));
            String page = visitor.page("/review?state=all");
            boolean may = role.isAtLeast(least);
            assertThat(page.contains("value=\"" + verb + "\"") || page.contains("do=" + verb)).isEqualTo(may);
            // a state that nobody saw: whoever may is told so, and nothing is kept
            int status = visitor.post("/review", "at", Visitor.hidden(page, "at"), "seen", "d999999", "do", verb)
                    .statusCode();
            assertThat(status == 403).as(role + " " + verb + ": " + status).isEqualTo(!may);
        }
        assertThat(opened.ledger().head()).isEqualTo(head);
    }

    @Test
    void decisionsAreSignedWithTheAccountAndTwoMustAgree() throws IOException, InterruptedException {
        Visitor first = as("reviewer");
        Visitor second = as("second");
        String page = first.page("/review?kind=figure");
        String id = Visitor.hidden(page, "at");
        first.decide(page, "do", "accept", "by", "keeper");
        Decided decided = opened.ledger().decisions().getLast();
        assertThat(decided.decision().by()).isEqualTo("reviewer");
        assertThat(first.page("/review.csv?kind=figure")).doesNotContain(id);
        assertThat(second.page("/review.csv?kind=figure&state=second")).contains(id);
        assertThat(second.page("/review.csv?kind=figure&state=done")).doesNotContain(id);
        second.decide(second.page("/review?at=" + id), "do", "accept");
        assertThat(second.page("/review.csv?kind=figure&state=done")).contains(id);
        assertThat(second.page("/review.csv?kind=figure")).doesNotContain(id);
        Visitor coder = as("coder");
        assertThat(coder.post("/review/undo", "last", decided.id()).statusCode()).isEqualTo(403);
        assertThat(second.post("/review/undo", "last", decided.id(), "query", "").statusCode()).isEqualTo(303);
        assertThat(opened.ledger().decisions().getLast().decision().by()).isEqualTo("second");
    }

    @Test
    void onlyAKeeperHandsOnWhatIsMasked() throws IOException, InterruptedException {
        Visitor keeper = as("keeper");
        assertThat(keeper.page("/exports/csv-statements.csv")).doesNotContain("Milo Tarn");
        assertThat(keeper.post("/exports", "file", "csv-statements.csv", "reason", " ", "query", "").statusCode())
                .isEqualTo(
                        422);
        HttpResponse<String> shown = keeper.post("/exports", "file", "csv-statements.csv", "reason", "for the court",
                "query", "");
        assertThat(shown.body()).contains("Milo Tarn");
        assertThat(opened.ledger().decisions().getLast().decision()).satisfies(d -> {
            assertThat(d.verdict().label()).isEqualTo("unmask");
            assertThat(d.by()).isEqualTo("keeper");
        });
    }
}
