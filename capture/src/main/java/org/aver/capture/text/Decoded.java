package org.aver.capture.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes read as characters: byte order mark first, then the character set that the document names, then strict UTF-8, then
 * a guess.
 *
 * @param warnings whatever was not as the document said, one sentence each
 */
public record Decoded(String text, List<String> warnings) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur");

    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** @param declared the character set that the document names, or null where it names none */
    public static Decoded of(byte[] bytes, @Nullable String declared) {
        var warnings = new ArrayList<String>();
        Optional<Charset> mark = mark(bytes);
        Charset named = mark.isPresent() || declared == null ? null : named(declared, warnings);
        Charset charset = mark.orElseGet(() -> choose(bytes, named, warnings));
        String text = new String(bytes, charset);
        if (mark.isPresent() && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (strict(bytes, charset) < bytes.length) {
            warnings.add("Byte " + strict(bytes, charset) + " is not " + charset.name()
                    + "; such bytes are read as U+FFFD.");
        }
        return new Decoded(text, warnings);
    }

    private static Optional<Charset> mark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static @Nullable Charset named(String declared, List<String> warnings) {
        try {
            String name = declared.strip().toLowerCase(Locale.ROOT);
            // as browsers do: pages that say Latin-1 or ASCII are written in windows-1252
            if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
                return WESTERN;
            }
            // the declaration was readable as ASCII, so it is not what it says
            return name.startsWith("utf-16") || name.startsWith("utf-32")
                    ? StandardCharsets.UTF_8
                    : Charset.forName(name);
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            warnings.add("The page names an unknown character set, " + declared.strip() + ".");
            return null;
        }
    }

    private static Charset choose(byte[] bytes, @Nullable Charset named, List<String> warnings) {
        Optional<Charset> wide = unmarkedUtf16(bytes);
        if (wide.isPresent()) {
            warnings.add("The text has no byte order mark; read as " + wide.get().name() + ".");
            return wide.get();
        }
        boolean utf8 = looksUtf8(bytes);
        if (utf8 && (named == null || named.equals(StandardCharsets.UTF_8) || isAscii(bytes))) {
            return StandardCharsets.UTF_8;
        }
        if (named != null && !utf8 && strict(bytes, named) == bytes.length) {
            return named;
        }
        Charset guess = utf8 ? StandardCharsets.UTF_8 : guess(bytes);
        warnings.add(named == null
                ? "The text is not UTF-8 and names no character set; read as " + guess.name() + "."
                : "The page says that it is " + named.name() + " but its bytes are not; read as " + guess.name() + ".");
        return guess;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether well-formed UTF-8 sequences far outnumber bytes that are none (a cut or a stray byte is no other set). */
    private static boolean looksUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length;) {
            int length = sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            if (length == 0 && cutAtEnd(bytes, i)) {
                break;
            }
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return bad == 0 || good > 20 * bad;
    }

    private static boolean cutAtEnd(byte[] bytes, int at) {
        return at >= bytes.length - 3 && bytes[at] < (byte) 0xF8 && bytes[at] >= (byte) 0xC2 && at > 0;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4096);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd > length * 0.35 && even < length * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > length * 0.35 && odd < length * 0.02 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset guess = name != null && Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
        // the detector knows no Arabic set: believe one where the words are Arabic and by its guess are none
        return Language.detect(start(bytes, guess)).isEmpty()
                && Language.detect(start(bytes, ARABIC)).filter(ARABIC_SCRIPT::contains).isPresent() ? ARABIC : guess;
    }

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, 1 << 14), charset);
    }

    /** The first byte that the character set cannot read, or the length. */
    private static int strict(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return bytes.length;
            }
            if (result.isError()) {
                return in.position();
            }
            out.clear();
        }
    }

    /** Strict UTF-8, or empty. The quick way for the usual case. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
