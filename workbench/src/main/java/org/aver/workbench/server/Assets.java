package org.aver.workbench.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.aver.core.Digest;
import org.jspecify.annotations.Nullable;

/** The few files that pages load. Each has a fixed name; nothing in a request ever names a file. */
public final class Assets {
    private static final String JS = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String OURS = "/org/aver/workbench/assets/";

    private record Asset(byte[] bytes, byte[] zipped, String type, String tag) {
    }

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    public Assets() {
        put("aver.css", OURS + "aver.css", CSS);
        put("page.js", OURS + "page.js", JS);
        put("article.js", OURS + "article.js", JS);
        put("review.js", OURS + "review.js", JS);
        put("map.js", OURS + "map.js", JS);
        put("outlines.json", OURS + "outlines.json", "application/geo+json");
        put("icon.svg", OURS + "icon.svg", "image/svg+xml");
        put("htmx.js", HTMX, JS);
        put("leaflet.js", LEAFLET + "leaflet.js", JS);
        put("leaflet.css", LEAFLET + "leaflet.css", CSS);
    }

    private void put(String name, String resource, String type) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            byte[] bytes = in.readAllBytes();
            var zipped = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(zipped)) {
                gzip.write(bytes);
            }
            assets.put(name, new Asset(bytes, zipped.toByteArray(), type, "\"" + Digest.sha256(bytes).substring(0, 16)
                    + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file, which changes with its bytes. */
    public String path(String name) {
        Asset asset = Objects.requireNonNull(assets.get(name), name);
        return "/assets/" + name + "?" + asset.tag().substring(1, 9);
    }

    /** Answers with the file of that name; false where there is none. */
    public boolean answer(Context ctx, String name) {
        @Nullable
        Asset asset = assets.get(name);
        if (asset == null) {
            return false;
        }
        ctx.header("Cache-Control", ctx.queryString() == null ? "no-cache" : "max-age=31536000, immutable")
                .header("ETag", asset.tag()).header("Vary", "Accept-Encoding");
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return true;
        }
        boolean zip = Objects.requireNonNullElse(ctx.header("Accept-Encoding"), "").contains("gzip");
        ctx.disableCompression().contentType(asset.type());
        if (zip) {
            ctx.header("Content-Encoding", "gzip");
        }
        ctx.result(zip ? asset.zipped() : asset.bytes());
        return true;
    }
}
