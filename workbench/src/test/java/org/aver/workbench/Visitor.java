package org.aver.workbench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own that runs no scripts: it keeps cookies, and sends forms with the token of their page. */
final class Visitor {
    private final Opened opened;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(Opened opened) {
        this.opened = opened;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(opened.address(path))).build(), HttpResponse.BodyHandlers
                .ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /** Sends a form; {@code fields} are names and values in turn, so that a name may come more than once. */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        if (cookie("aver").isEmpty()) {
            get("/sign-in");
        }
        return send(path, cookie("aver"), fields);
    }

    /** Sends a form with a token that need not be its page's. */
    HttpResponse<String> send(String path, String token, String... fields) throws IOException, InterruptedException {
        var body = new ArrayList<String>(List.of("token=" + token));
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return client.send(HttpRequest.newBuilder(URI.create(opened.address(path))).header("Content-Type",
                "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form of the review page as its page has it, with these fields filled in. */
    HttpResponse<String> decide(String page, String... fields) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        for (String name : List.of("query", "at", "seen", "last")) {
            all.add(name);
            all.add(hidden(page, name));
        }
        all.addAll(List.of(fields));
        return post("/review", all.toArray(String[]::new));
    }

    /** The value of a hidden field of a page. */
    static String hidden(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? field.group(1).replace("&amp;", "&").replace("&#34;", "\"") : "";
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode() + " "
                + answer.body()));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).map(
                HttpCookie::getValue).findFirst().orElse("");
    }

    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return post("/sign-in", "name", name, "password", password, "to", "/");
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
