package org.aver.capture.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.capture.text.Words;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head and its marked elements say of the report: JSON-LD first, then meta elements, then marks in the text. */
record Metadata(@Nullable String headline, List<String> titles, @Nullable String publisher, @Nullable String author,
        @Nullable String published, @Nullable String language, @Nullable String address, @Nullable String body,
        List<String> warnings) {
    private static final Map<String, List<String>> FIELDS = Words.of("meta.txt");

    Metadata {
        titles = List.copyOf(titles);
        warnings = List.copyOf(warnings);
    }

    static Metadata of(Document page) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.select("meta[content]")) {
            String key = element.hasAttr("property") ? element.attr("property") : element.attr("name");
            key = key.isEmpty() ? element.attr("itemprop") : key;
            key = key.isEmpty() ? element.attr("http-equiv") : key;
            String value = element.attr("content").strip();
            if (!key.isEmpty() && !value.isEmpty()) {
                meta.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
            }
        }
        JsonLd ld = JsonLd.of(page);
        var titles = new ArrayList<String>();
        for (String title : new String[]{ld.headline(), field(meta, "title"), page.title()}) {
            if (title != null && !title.isBlank()) {
                titles.add(title.strip());
            }
        }
        return new Metadata(ld.headline(), titles, or(ld.publisher(), handle(field(meta, "publisher"))),
                or(ld.author(), name(field(meta, "author"))),
                or(ld.published(), or(field(meta, "published"), marked(page))), language(page, ld, meta),
                address(page, ld, meta), ld.body(),
                ld.broken() ? List.of("The page's JSON-LD could not be read.") : List.of());
    }

    private static @Nullable String field(Map<String, String> meta, String field) {
        return FIELDS.getOrDefault(field, List.of()).stream().map(meta::get).filter(v -> v != null).findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Document page, JsonLd ld, Map<String, String> meta) {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return lang.isBlank() ? or(ld.language(), field(meta, "language")) : lang.strip();
    }

    private static @Nullable String address(Document page, JsonLd ld, Map<String, String> meta) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        for (String url : new String[]{canonical == null ? null : canonical.attr("href"), field(meta, "address"),
                ld.address()}) {
            if (url != null && (url.strip().startsWith("http://") || url.strip().startsWith("https://"))) {
                return url.strip();
            }
        }
        return null;
    }

    /** The first time element or itemprop that is marked as the publication's, else the article's first time element. */
    private static @Nullable String marked(Document page) {
        for (String query : List.of("[itemprop=datePublished]", "time[pubdate]", "time.published", "time.entry-date",
                "article time[datetime]", "main time[datetime]", "header time[datetime]", "time[datetime]")) {
            Element element = page.selectFirst(query);
            if (element != null) {
                String value = element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("content") ? element.attr("content") : element.text();
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable String author) {
        return author == null || author.contains("://") ? null : author.replaceFirst("(?i)^by\\s+", "").strip();
    }

    private static @Nullable String handle(@Nullable String publisher) {
        return publisher == null || publisher.startsWith("@") || publisher.contains("://") ? null : publisher;
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
