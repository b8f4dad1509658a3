package org.aver.capture.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title that a page prints over its report, without the outlet's name. */
final class Headline {
    private static final Pattern SUFFIX = Pattern.compile("\\s(?:[|·•»–—]|-|::)\\s");

    private Headline() {
    }

    static @Nullable String of(Document page, Metadata metadata) {
        // a heading that the page's other titles repeat is the report's; others may be the outlet's name
        for (Element heading : page.select("h1, [itemprop=headline]")) {
            String text = heading.text().strip();
            for (String title : metadata.titles()) {
                if (text.length() >= 4 && (fold(title).startsWith(fold(text)) || fold(text).startsWith(fold(title)))) {
                    return text;
                }
            }
        }
        if (metadata.headline() != null) {
            return metadata.headline();
        }
        String printed = page.select("h1").size() == 1 ? page.select("h1").text().strip() : "";
        if (printed.length() >= 15) {
            return printed;
        }
        for (String title : metadata.titles()) {
            String bare = bare(title, metadata.publisher());
            if (!bare.isEmpty()) {
                return bare;
            }
        }
        Element second = page.selectFirst("h2");
        return printed.isEmpty() ? second == null || second.text().isBlank() ? null : second.text().strip() : printed;
    }

    private static String fold(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }

    /** Without " | Coastal News" at the end; the longer side is the title. */
    private static String bare(String title, @Nullable String publisher) {
        String rest = title.strip();
        if (publisher != null && rest.endsWith(publisher) && rest.length() > publisher.length() + 8) {
            return rest.substring(0, rest.length() - publisher.length()).replaceFirst("[\\s|·•»–—:-]+$", "");
        }
        String[] parts = SUFFIX.split(rest);
        String last = parts[parts.length - 1];
        boolean hasName = parts.length > 1 && last.length() <= 40 && last.split("\\s+").length <= 4
                && last.length() * 2 < rest.length();
        return hasName ? rest.substring(0, rest.length() - last.length()).replaceFirst("[\\s|·•»–—:-]+$", "") : rest;
    }
}
