package org.aver.capture.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Where in a page the report stands: in the element that is marked as its body, else named so, else in the article or main
 * element, else where the most text with the fewest links is (after Kohlschütter and others, Boilerplate Detection Using
 * Shallow Text Features, 2010). Marks are believed only where they hold a good part of the page's text.
 */
final class Roots {
    private static final double BELIEVED = 0.4;
    private static final int SHORTEST = 25;
    private static final double MOST_LINKS = 0.5;

    private final Map<Element, Double> text = new HashMap<>();
    private final Map<Element, Double> score = new HashMap<>();
    private final List<Element> scored = new ArrayList<>();
    private double total;

    private Roots() {
    }

    /** One element, or several beside each other where the report is in parts; in document order. */
    static List<Element> of(Document page) {
        var roots = new Roots();
        Element heading = page.selectFirst("h1");
        roots.weigh(page.body(), heading);
        return roots.choose(page);
    }

    private void weigh(Element body, @Nullable Element heading) {
        body.filter((NodeFilter) (node, depth) -> {
            if (!(node instanceof Element element) || element.equals(body)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (Hints.isDropped(element) && !holdsReport(element, heading)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (isParagraph(element)) {
                add(element);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
    }

    /** A wrapper is sometimes named after one of its parts; one that holds the heading and long text is no sidebar. */
    static boolean holdsReport(Element element, @Nullable Element heading) {
        return heading != null && !Hints.DROPPED_TAGS.contains(element.normalName())
                && heading.parents().contains(element) && element.text().length() > 1000;
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "pre", "blockquote" -> true;
            case "div", "section", "article", "td", "main", "li", "center", "font", "body" ->
                ownText(element) >= SHORTEST;
            default -> false;
        };
    }

    private static int ownText(Element element) {
        int length = 0;
        for (Node child : element.childNodes()) {
            length += child instanceof org.jsoup.nodes.TextNode t ? t.text().strip().length() : 0;
        }
        return length;
    }

    private void add(Element paragraph) {
        String words = paragraph.normalName().equals("p") ? paragraph.text() : paragraph.ownText();
        int links = paragraph.select("> a, > * > a").stream().mapToInt(a -> a.text().length()).sum();
        if (words.length() < SHORTEST || links > words.length() * MOST_LINKS) {
            return;
        }
        total += words.length();
        for (Element up = paragraph; up != null; up = up.parent()) {
            text.merge(up, (double) words.length(), Double::sum);
        }
        double weight = 1 + Math.min(3, words.length() / 100.0)
                + words.chars().filter(c -> c == ',' || c == '،').count();
        boolean own = !paragraph.normalName().equals("p");
        Element near = own ? paragraph : paragraph.parent();
        give(near, weight);
        give(near == null ? null : near.parent(), weight / 2);
    }

    private void give(@Nullable Element element, double weight) {
        if (element != null) {
            if (score.merge(element, weight, Double::sum) == weight) {
                scored.add(element);
            }
        }
    }

    private List<Element> choose(Document page) {
        List<List<Element>> tiers = new ArrayList<>();
        tiers.add(page.select("[itemprop=articleBody]"));
        Hints.CONTENT.forEach(hint -> tiers.add(page.select("div,section,article,td,main").stream()
                .filter(e -> text.containsKey(e) && Hints.has(e, hint)).toList()));
        tiers.add(page.select("article"));
        tiers.add(page.select("main, [role=main]"));
        for (List<Element> tier : tiers) {
            List<Element> believed = believed(outermost(tier));
            if (!believed.isEmpty()) {
                return believed;
            }
        }
        return List.of(densest(page.body()));
    }

    private List<Element> outermost(List<Element> elements) {
        return elements.stream().filter(e -> text.containsKey(e) && e.parents().stream().noneMatch(elements::contains))
                .toList();
    }

    private List<Element> believed(List<Element> tier) {
        double sum = 0;
        Element best = null;
        for (Element element : tier) {
            double own = text.getOrDefault(element, 0.0);
            sum += own;
            best = best == null || own > text.getOrDefault(best, 0.0) ? element : best;
        }
        if (best == null || sum < BELIEVED * total) {
            return List.of();
        }
        return text.getOrDefault(best, 0.0) >= 0.75 * sum ? List.of(best) : tier;
    }

    private Element densest(Element body) {
        Element top = null;
        for (Element element : scored) {
            if (top == null || score.getOrDefault(element, 0.0) > score.getOrDefault(top, 0.0)) {
                top = element;
            }
        }
        if (top == null) {
            return body;
        }
        // sections of one report beside each other: their parent holds much more text than the best of them
        for (Element up = top.parent(); up != null && !up.equals(body.parent()); up = up.parent()) {
            if (text.getOrDefault(top, 0.0) < BELIEVED * total
                    || score.getOrDefault(up, 0.0) > 0.75 * score.getOrDefault(top, 0.0)
                            && text.getOrDefault(up, 0.0) > 1.3 * text.getOrDefault(top, 0.0)) {
                top = up;
            }
        }
        return top;
    }
}
