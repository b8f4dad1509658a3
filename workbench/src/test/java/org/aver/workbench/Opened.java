package org.aver.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.ledger.Ledger;
import org.aver.reader.Reader;
import org.aver.workbench.article.Folding;

/** A workbench over a ledger of its own, and a browser's part of the talk with it. */
final class Opened implements AutoCloseable {
    /** One report with all that pages show: sources of several kinds, figures of several bounds, dates, a nested statement. */
    static final String REPORT = """
            Flood at Orvale kills at least nine, rescue agency says

            ORVALE, Tarvenia, May 4 (Bell) - At least nine people were killed when the river rose in the town of Orvale on Monday, the National Rescue \
            Agency said. Between 20 and 30 people were injured, the Ministry of Health said in a statement.

            Mayor Edda Ruhl said the town had asked for boats. "We were told that help would come," she said.

            Milo Tarn, a baker, said his brother told him the bridge fell in Paris. About 400 people fled, officials said.

            The road to the coast was closed on Tuesday.""";
    private static final String BOUNDARY = "----aver-test";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
    static final Reader READER = Reader.open();

    private final Ledger ledger;
    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();

    Opened(Path folder) {
        this(folder, Folding.OFF);
    }

    Opened(Path folder, Folding folding) {
        ledger = Ledger.open(folder.resolve("test.db"));
        workbench = Workbench.start(ledger, "test.db", READER, 0, folding);
    }

    /** Waits until all that is kept is taken up and in its story; on a busy machine pages show a part of it before. */
    void settle() throws IOException, InterruptedException {
        int kept = ledger.list().size();
        while (page("/stories").contains("being counted") || !workbench.state().isGrouped() || workbench.state()
                .kept() < kept) {
            Thread.sleep(50);
        }
    }

    String address(String path) {
        return workbench.address() + path.substring(1);
    }

    int port() {
        return workbench.port();
    }

    Ledger ledger() {
        return ledger;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers
                .ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /** Sends the form of the start page as a browser does; a file's content stands under "file:NAME". */
    HttpResponse<String> post(Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> home = get("/");
        String cookie = home.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Matcher token = TOKEN.matcher(home.body());
        if (!token.find()) {
            throw new AssertionError("the form has no token");
        }
        return post(fields, cookie, token.group(1));
    }

    HttpResponse<String> post(Map<String, String> fields, String cookie, String token) throws IOException,
            InterruptedException {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"token\"", token);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String name = field.getKey();
            part(body, name.startsWith("file:")
                    ? "name=\"file\"; filename=\"" + name.substring(5) + "\""
                    : "name=\"" + name + "\"", field.getValue());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(URI.create(address("/read")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, String value) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a pasted report; the path of its page. */
    String keep(String text, String publisher) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(Map.of("text", text, "publisher", publisher, "published", "2026-05-05", "do",
                "keep"));
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    @Override
    public void close() {
        workbench.close();
        ledger.close();
    }
}
