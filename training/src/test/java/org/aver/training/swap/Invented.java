package org.aver.training.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.reader.DataFile;

/** The invented reports beside the tests, about the two invented parties Karovia and Tarvenia. */
final class Invented {
    static final Parties PARTIES = Parties.of(DataFile.rows(Invented.class, "invented-parties.tsv"));
    private static final Party KAROVIA = PARTIES.named("Karovia");
    private static final Party TARVENIA = PARTIES.named("Tarvenia");

    private Invented() {
    }

    static List<Article> reports() {
        String all = new String(DataFile.bytes(Invented.class, "reports.txt"), java.nio.charset.StandardCharsets.UTF_8);
        List<Article> reports = new ArrayList<>();
        for (String part : all.split("(?m)^== ")) {
            if (!part.startsWith("#")) {
                int line = part.indexOf('\n');
                reports.add(article(part.substring(0, line), part.substring(line + 1).strip()));
            }
        }
        return reports;
    }

    static Article article(String id, String text) {
        return new Article(id, null, Digest.sha256(text), null, null, null, new Published("2026-03-11"), "en", text,
                List.of(), List.of());
    }

    /** An invented text with parties in the place of its two. */
    static String about(Party karovia, Party tarvenia, String text) {
        return new PartySwap(PARTIES, Map.of(KAROVIA, karovia, TARVENIA, tarvenia)).rewrite(text).text();
    }
}
