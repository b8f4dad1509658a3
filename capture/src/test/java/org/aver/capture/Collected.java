package org.aver.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aver.core.Article;
import org.aver.core.Text;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** What came out of one input. */
final class Collected implements Sink {
    final List<Captured> captured = new ArrayList<>();
    final List<String> failures = new ArrayList<>();

    static Collected of(String name, byte[] bytes, @Nullable Format format, Given given) {
        var collected = new Collected();
        Captures.read(name, new ByteArrayInputStream(bytes), format, given, collected);
        collected.captured.forEach(c -> checkZones(c.article()));
        return collected;
    }

    static Collected of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), null, Given.NOTHING);
    }

    static Article page(String file) {
        try (InputStream in = Objects.requireNonNull(Collected.class.getResourceAsStream("pages/" + file), file)) {
            return of(file, in.readAllBytes(), null, Given.NOTHING).only();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article only() {
        if (captured.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError(captured.size() + " articles, failures " + failures);
        }
        return captured.get(0).article();
    }

    /** The words of every zone of that kind. */
    static List<String> zones(Article article, Zone.Kind kind) {
        Text text = Text.of(article.text());
        return article.zones().stream().filter(zone -> zone.kind() == kind).map(zone -> text.slice(zone.span()))
                .toList();
    }

    /** Every code point is in at most one zone, and what is in none is blank. */
    private static void checkZones(Article article) {
        Text text = Text.of(article.text());
        int at = 0;
        for (Zone zone : article.zones()) {
            if (zone.span().start() < at || zone.span().end() > text.length() || zone.span().length() == 0) {
                throw new AssertionError("zones overlap or leave the text: " + article.zones());
            }
            checkBlank(text, at, zone.span().start());
            at = zone.span().end();
        }
        checkBlank(text, at, text.length());
    }

    private static void checkBlank(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.at(i)) && "|:".indexOf(text.at(i)) < 0) {
                throw new AssertionError("code point " + i + " is in no zone: " + text);
            }
        }
    }

    @Override
    public void article(Captured one) {
        captured.add(one);
    }

    @Override
    public void failed(CaptureException failure) {
        failures.add(String.valueOf(failure.getMessage()));
    }
}
