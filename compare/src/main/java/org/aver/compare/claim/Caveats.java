package org.aver.compare.claim;

import java.util.List;
import java.util.Locale;

/** The sentences in which an article says that it could not check what it reports. */
public final class Caveats {
    private static final List<String> PHRASES = Lexicon.entries("caveat");

    private Caveats() {
    }

    /** Those sentences, in reading order. */
    public static List<String> of(Page page) {
        return page.reading().sentences().stream().map(page::words)
                .filter(s -> PHRASES.stream().anyMatch(s.toLowerCase(Locale.ROOT)::contains)).toList();
    }
}
