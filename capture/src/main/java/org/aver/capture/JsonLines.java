package org.aver.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.capture.text.Decoded;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One report a line, as JSON; a line that is none is named and the rest goes on. */
final class JsonLines {
    private static final int LONGEST_LINE = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private final String name;
    private final String shown;
    private final Given given;
    private final Sink sink;

    JsonLines(String name, String shown, Given given, Sink sink) {
        this.name = name;
        this.shown = shown;
        this.given = given;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        var lines = new LineReader(in, LONGEST_LINE);
        boolean any = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.number() == 1) {
                line = unmarked(line);
            }
            if (lines.tooLong() || !isBlank(line)) {
                any = true;
                one(line, lines.number(), lines.tooLong());
            }
        }
        if (!any) {
            throw new CaptureException(shown + " holds no records");
        }
    }

    private void one(byte[] line, long number, boolean tooLong) {
        String where = shown + ":" + number;
        Captured captured;
        try {
            if (tooLong) {
                throw new CaptureException(where + ": the line is longer than " + (LONGEST_LINE >> 20) + " MiB");
            }
            captured = captured(line, where, number);
        } catch (CaptureException e) {
            sink.failed(e);
            return;
        }
        sink.article(captured);
    }

    private Captured captured(byte[] line, String where, long number) {
        var warnings = new ArrayList<String>();
        String json = Decoded.utf8(line).orElseGet(() -> {
            Decoded decoded = Decoded.of(line, null);
            warnings.addAll(decoded.warnings());
            return decoded.text();
        });
        JsonNode record = parse(json, where);
        String text = text(record, json, where);
        String id = id(record, where);
        Draft draft = Draft.ofRecord(field(record, "title", warnings), field(record, "publisher", warnings),
                field(record, "published", warnings), field(record, "language", warnings),
                field(record, "address", warnings), text, warnings);
        // where the line stood is a fact of the capture; an article must not change with its place in a file
        String place = draft.address() == null ? name + ":" + number : draft.address();
        Capture capture = Capture.of(place, Format.JSONL.mediaType(), line);
        Article article = draft.article(id, null, capture.sha256(), given, where);
        return new Captured(capture, article);
    }

    private static JsonNode parse(String json, String where) {
        JsonNode record;
        try {
            record = JSON.readTree(json);
        } catch (JacksonException e) {
            int at = Math.clamp(e.getLocation() == null ? 0 : e.getLocation().getCharOffset(), 0, json.length());
            throw new CaptureException(where + ":" + (json.codePointCount(0, at) + 1) + ": no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("cut off"), e);
        }
        if (!record.isObject()) {
            throw new CaptureException(where + ":1: no JSON object but " + kind(record));
        }
        return record;
    }

    private static String text(JsonNode record, String json, String where) {
        JsonNode text = record.get("text");
        if (text == null || !text.isString()) {
            String what = text == null ? "the record has no \"text\"" : "\"text\" is no string but " + kind(text);
            // a column is only of use where the key stands
            int at = text == null ? 0 : Math.max(0, json.indexOf("\"text\""));
            throw new CaptureException(where + ":" + (json.codePointCount(0, at) + 1) + ": " + what);
        }
        if (text.stringValue().isBlank()) {
            throw new CaptureException(where + ": \"text\" is empty");
        }
        return text.stringValue();
    }

    private static @Nullable String id(JsonNode record, String where) {
        JsonNode id = record.get("id");
        if (id == null || id.isNull()) {
            return null;
        }
        if (!id.isString() && !id.isNumber()) {
            throw new CaptureException(where + ": \"id\" is no string but " + kind(id));
        }
        return Draft.blank(id.isString() ? id.stringValue() : id.asString());
    }

    private static @Nullable String field(JsonNode record, String key, List<String> warnings) {
        JsonNode value = record.get(key);
        if (value != null && !value.isNull() && !value.isString()) {
            warnings.add("\"" + key + "\" is no string but " + kind(value) + "; it is not read.");
        }
        if (value == null || !value.isString()) {
            return null;
        }
        var mended = org.aver.capture.text.Mended.of(value.stringValue());
        mended.warnings().forEach(warning -> warnings.add("In \"" + key + "\", " + warning));
        return Draft.blank(mended.text());
    }

    private static String kind(JsonNode node) {
        String type = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return (type.startsWith("a") || type.startsWith("o") ? "an " : "a ") + type;
    }

    private byte[] unmarked(byte[] line) {
        if (line.length >= 2 && (line[0] == (byte) 0xFF && line[1] == (byte) 0xFE
                || line[0] == (byte) 0xFE && line[1] == (byte) 0xFF)) {
            throw new CaptureException(shown + " is UTF-16; JSON Lines are UTF-8");
        }
        boolean marked = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
