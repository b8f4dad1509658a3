package org.aver.capture.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.aver.capture.text.Words;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page's schema.org article, as its JSON-LD gives it; fields that are not there are null.
 *
 * @param broken whether a block of JSON-LD could not be read
 */
record JsonLd(@Nullable String headline, @Nullable String publisher, @Nullable String author,
        @Nullable String published, @Nullable String language, @Nullable String address, @Nullable String body,
        boolean broken) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final List<String> TYPES = Words.of("meta.txt").getOrDefault("types", List.of());
    private static final int MOST_NODES = 20_000;

    static JsonLd of(Document page) {
        var articles = new ArrayList<JsonNode>();
        var all = new ArrayList<JsonNode>();
        boolean broken = false;
        for (Element script : page.select("script[type^=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), articles, all);
            } catch (JacksonException e) {
                broken = true;
            }
        }
        Optional<JsonNode> best = articles.stream().min(Comparator.comparingInt(JsonLd::rank));
        JsonNode article = best.orElseGet(JSON::createObjectNode);
        return new JsonLd(string(article.get("headline")), name(resolve(article.get("publisher"), all)),
                names(article.get("author"), all), string(article.get("datePublished")),
                string(article.get("inLanguage")), address(article), string(article.get("articleBody")), broken);
    }

    private static void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> all) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.pollFirst();
            if (node.isObject()) {
                all.add(node);
                if (rank(node) < TYPES.size()) {
                    articles.add(node);
                }
            }
            node.forEach(child -> {
                if (child.isContainer()) {
                    open.addLast(child);
                }
            });
        }
    }

    /** The place of its type in the list of types, the list's length for other things. */
    private static int rank(JsonNode node) {
        int rank = TYPES.size();
        JsonNode type = node.get("@type");
        for (JsonNode one : type == null ? List.<JsonNode>of() : type.isArray() ? type.values() : List.of(type)) {
            int at = TYPES.indexOf(one.asString("").replaceFirst("^https?://schema.org/", ""));
            rank = at >= 0 ? Math.min(rank, at) : rank;
        }
        return rank;
    }

    private static @Nullable JsonNode resolve(@Nullable JsonNode node, List<JsonNode> all) {
        String id = node != null && node.isObject() && node.get("name") == null ? string(node.get("@id")) : null;
        if (id == null) {
            return node;
        }
        return all.stream().filter(other -> id.equals(string(other.get("@id"))) && other.get("name") != null)
                .findFirst()
                .orElse(node);
    }

    private static @Nullable String name(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isObject() ? string(one.get("name")) : string(one);
    }

    private static @Nullable String names(@Nullable JsonNode node, List<JsonNode> all) {
        if (node == null) {
            return null;
        }
        var names = new ArrayList<String>();
        for (JsonNode one : node.isArray() ? node.values() : List.of(node)) {
            String name = name(resolve(one, all));
            if (name != null && !names.contains(name) && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String address(JsonNode article) {
        String url = string(article.get("url"));
        JsonNode main = article.get("mainEntityOfPage");
        return url == null && main != null ? string(main.isObject() ? main.get("@id") : main) : url;
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        if (node != null && node.isArray() && !node.isEmpty()) {
            return string(node.get(0));
        }
        return node == null || !node.isString() || node.stringValue().isBlank() ? null : plain(node.stringValue());
    }

    /** Some pages escape their JSON as HTML; paragraphs are kept apart. */
    private static String plain(String value) {
        String text = value.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(value, false) : value;
        return text.strip();
    }
}
