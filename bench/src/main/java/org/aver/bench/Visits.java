package org.aver.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Asks a server for pages as a browser does, and weighs them. */
final class Visits implements AutoCloseable {
    private static final Pattern LOADED = Pattern.compile("(?:src|rel=\"(?:stylesheet|icon)\" href|data-outlines"
            + "|data-places)=\"(/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Map<String, Weight> assets = new HashMap<>();

    /** @param server its address, with a slash at the end */
    Visits(String server) {
        this.server = server;
    }

    /** Bytes on the way, and as they are after unpacking. */
    record Weight(long packed, long unpacked) {
        static final Weight NOTHING = new Weight(0, 0);

        Weight plus(Weight other) {
            return new Weight(packed + other.packed, unpacked + other.unpacked);
        }
    }

    /** The bytes of an answer as they come. */
    HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(server + path.substring(1)))
                .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer;
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(unpacked(answer(path)), StandardCharsets.UTF_8);
    }

    /** Of a page and all that it loads in an empty browser. */
    Weight weight(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(path);
        byte[] body = unpacked(answer);
        Weight weight = new Weight(answer.body().length, body.length);
        Set<String> loaded = new LinkedHashSet<>();
        for (Matcher m = LOADED.matcher(new String(body, StandardCharsets.UTF_8)); m.find();) {
            loaded.add(m.group(1).replace("&amp;", "&"));
        }
        for (String asset : loaded) {
            weight = weight.plus(asset(asset));
        }
        return weight;
    }

    private Weight asset(String path) throws IOException, InterruptedException {
        Weight known = assets.get(path);
        if (known == null) {
            HttpResponse<byte[]> answer = answer(path);
            known = new Weight(answer.body().length, unpacked(answer).length);
            if (path.startsWith("/assets/")) {
                assets.put(path, known);
            }
        }
        return known;
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return answer.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
