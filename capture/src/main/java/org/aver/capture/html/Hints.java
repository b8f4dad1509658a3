package org.aver.capture.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.capture.text.Words;
import org.jsoup.nodes.Element;

/** What an element's class names and id say it holds. */
final class Hints {
    static final List<String> CONTENT = hints("content");
    static final Set<String> DROPPED_TAGS = Set.of("script", "style", "noscript", "template", "svg", "canvas", "iframe",
            "object", "embed", "button", "input", "select", "textarea", "nav", "footer", "aside", "dialog", "menu",
            "head", "video", "audio", "map", "label", "picture", "math", "datalist");
    private static final Map<String, List<String>> BY_FIRST_WORD = new HashMap<>();
    private static final Map<String, String> KIND = new HashMap<>();
    static {
        Words.of("hints.txt").forEach((kind, hints) -> hints.forEach(hint -> {
            KIND.putIfAbsent(hint, kind);
            BY_FIRST_WORD.computeIfAbsent(hint.split("-")[0], k -> new ArrayList<>()).add(hint);
        }));
    }

    private Hints() {
    }

    private static List<String> hints(String kind) {
        return Words.of("hints.txt").getOrDefault(kind, List.of());
    }

    /** The kinds that the element's names hint at: "drop", "related", "caption", "content", ... */
    static Set<String> of(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-testid") + " "
                + element.attr("data-component");
        if (names.isBlank()) {
            return Set.of();
        }
        Set<String> kinds = new java.util.LinkedHashSet<>();
        for (String name : names.split("\\s+")) {
            match(words(name), kinds);
        }
        return kinds;
    }

    /** Whether the names hold that hint. */
    static boolean has(Element element, String hint) {
        for (String name : (element.className() + " " + element.id()).split("\\s+")) {
            if (words(name).contains("-" + hint + "-")) {
                return true;
            }
        }
        return false;
    }

    private static void match(String words, Set<String> kinds) {
        for (String word : words.split("-")) {
            for (String hint : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (words.contains("-" + hint + "-")) {
                    kinds.add(KIND.getOrDefault(hint, ""));
                }
            }
        }
    }

    /** {@code articleShare__bar} as {@code -article-share-bar-}. */
    private static String words(String name) {
        var words = new StringBuilder("-");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || hump) {
                words.append(words.charAt(words.length() - 1) == '-' ? "" : "-");
            }
            words.append(Character.isLetterOrDigit(c) ? String.valueOf(c).toLowerCase(Locale.ROOT) : "");
        }
        return words.append('-').toString();
    }

    /** Whether the element is none of the report, by its tag, its role or its names. */
    static boolean isDropped(Element element) {
        String tag = element.normalName();
        if (DROPPED_TAGS.contains(tag) || element.hasAttr("hidden")) {
            return true;
        }
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article")
                || element.attr("itemprop").equals("articleBody")) {
            return false;
        }
        String role = element.attr("role");
        if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo")
                || role.equals("dialog") || role.equals("search") || role.equals("banner")) {
            return true;
        }
        Set<String> kinds = of(element);
        return (kinds.contains("drop") || kinds.contains("related")) && !kinds.contains("content")
                && !kinds.contains("embedded");
    }
}
