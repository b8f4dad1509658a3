package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may try: reports that hold markup, other sites' forms and names, too much at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    private static final String XSS = "</textarea></script>\\\"'><img src=x onerror=alert(1)><script>alert(1)</script>";
    private Opened opened;

    @BeforeAll
    void open(@TempDir Path folder) {
        opened = new Opened(folder);
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void markupInEveryFieldStaysText() throws IOException, InterruptedException {
        String line = "{\"id\": \"" + XSS + "\", \"title\": \"" + XSS + "\", \"publisher\": \"=cmd " + XSS
                + "\", \"address\": \"javascript:alert(1)" + XSS
                + "\", \"published\": \"2026-05-05\", \"language\": \"en\", \"text\": \"" + XSS
                + "\\n\\nThe Ministry of Works said at least 9 people were killed in Paris on Monday.\\n\\nCaptain "
                + "Bell " + XSS + " of the Harbour Agency said two people died in the port " + XSS + ".\"}";
        HttpResponse<String> answer = opened.post(Map.of("file:" + "<img src=x onerror=alert(1)>.jsonl", line + "\n7\n",
                "do", "keep"));
        var pages = new ArrayList<>(List.of(answer.body()));
        var summary = opened.ledger().list().getFirst();
        String key = summary.key().substring(0, 12);
        var reading = opened.ledger().show(summary.key()).orElseThrow().reading();
        for (String path : List.of("/", "/articles/" + key, "/articles/" + key + "?voice=1&s=%3Cscript%3E",
                "/search?q=killed", "/search", "/sources", "/figures", "/map", "/timeline", "/coverage",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E&from=%3Cimg%20src=x%3E&outlet=%3Cimg%20src=x%3E")) {
            pages.add(opened.page(path));
        }
        reading.statements().forEach(s -> {
            try {
                pages.add(opened.page("/statements/" + key + "." + s.id()));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(reading.statements()).isNotEmpty();
        assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain("<img", "<script>alert",
                "href=\"javascript"));
        assertThat(pages.getFirst()).contains("1 of 2 read");
        assertThat(opened.page("/coverage.csv")).contains("'=cmd").doesNotContain("\n=cmd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost", "127.0.0.1:1"})
    void otherNamesAreRefused(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void itsOwnNamesAreNot() throws IOException {
        for (String name : List.of("127.0.0.1", "LOCALHOST")) {
            assertThat(raw("GET / HTTP/1.1\r\nHost: " + name + ":" + opened.port() + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), opened.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void formsOfOtherSitesAreRefused() throws IOException, InterruptedException {
        int before = opened.ledger().list().size();
        Map<String, String> form = Map.of("text", "Two died, police said.", "do", "keep");
        assertThat(opened.post(form, "aver=" + "0".repeat(48), "1".repeat(48)).statusCode()).isEqualTo(403);
        assertThat(opened.post(form, "other=1", "1".repeat(48)).statusCode()).isEqualTo(403);
        assertThat(raw("POST /read HTTP/1.1\r\nHost: 127.0.0.1:" + opened.port()
                + "\r\nOrigin: http://evil.example\r\nCookie: aver=1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(opened.ledger().list()).hasSize(before);
    }

    @Test
    void theCookieIsForThisSiteAlone() throws IOException, InterruptedException {
        assertThat(opened.get("/").headers().firstValue("Set-Cookie").orElse("")).contains("SameSite=Strict",
                "HttpOnly");
    }

    @Test
    void tooMuchIsRefusedAndKeepsServing() throws IOException, InterruptedException {
        HttpResponse<String> answer = opened.post(Map.of("text", "x".repeat(13 << 20), "do", "show"));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("more than 12 MB");
        assertThat(opened.get("/").statusCode()).isEqualTo(200);
    }
}
