package org.aver.capture;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.aver.capture.html.Markup;
import org.aver.capture.html.Page;
import org.aver.capture.text.Decoded;
import org.aver.capture.text.Signature;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs into articles. In an article's text every code point belongs to at most one zone; what belongs to none is the
 * blanks, line ends and a bar or colon between zones. Stateless and thread-safe.
 */
public final class Captures {
    /** Whole files beyond this many bytes are refused: no report of two million code points needs more. */
    private static final int MOST_BYTES = 64 << 20;
    private static final int FIRST_BYTES = 8192;

    private Captures() {
    }

    /**
     * Reads one input to its end; does not close it. Failures of one line or file go to {@link Sink#failed}, the rest goes on.
     *
     * @param name   the file name as the user gave it, {@code -} for standard input
     * @param format null to detect it
     */
    public static void read(String name, InputStream bytes, @Nullable Format format, Given given, Sink sink) {
        requireNonNull(name, "name is null");
        requireNonNull(given, "given is null");
        String shown = name.equals("-") ? "standard input" : name;
        var in = new BufferedInputStream(bytes, 1 << 16);
        try {
            byte[] first = first(in);
            if (first.length == 0) {
                throw new CaptureException(shown + " is empty");
            }
            Optional<String> other = Signature.of(first);
            if (other.isPresent()) {
                throw new CaptureException(shown + " is " + other.get() + ", not text, HTML or JSON Lines");
            }
            Format read = format == null ? Format.detect(name, first) : format;
            if (read == Format.JSONL) {
                new JsonLines(name, shown, given, sink).read(in);
            } else {
                Captured captured = whole(name, shown, in, read, given);
                sink.article(captured);
            }
        } catch (IOException e) {
            sink.failed(new CaptureException(shown + " cannot be read: " + e.getMessage(), e));
        } catch (CaptureException e) {
            sink.failed(e);
        }
    }

    private static byte[] first(BufferedInputStream in) throws IOException {
        in.mark(FIRST_BYTES);
        byte[] first = in.readNBytes(FIRST_BYTES);
        in.reset();
        return first;
    }

    private static Captured whole(String name, String shown, InputStream in, Format format, Given given)
            throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new CaptureException(shown + " is larger than " + (MOST_BYTES >> 20) + " MiB");
        }
        Capture capture = Capture.of(name, format.mediaType(), bytes);
        Decoded decoded = Decoded.of(bytes, format == Format.HTML ? Markup.charset(bytes) : null);
        Draft draft = format == Format.HTML
                ? Draft.ofPage(Page.read(decoded.text()))
                : Draft.ofText(decoded.text(), given.title());
        Article article = draft.warned(decoded.warnings()).article(null, name, capture.sha256(), given, shown);
        return new Captured(new Capture(article.address(), capture.mediaType(), capture.sha256(), bytes), article);
    }
}
