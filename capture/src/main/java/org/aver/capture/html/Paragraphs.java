package org.aver.capture.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.capture.html.Page.Block;
import org.aver.capture.text.Words;
import org.aver.core.Zone.Kind;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of the elements that hold the report, in document order. */
final class Paragraphs implements NodeFilter {
    private static final Map<String, String> HEADINGS = headings();
    private static final Set<String> HEADING_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINE_TAGS = Set.of("td", "th");
    private static final double MOST_LINKS = 0.6;

    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable Element heading;
    private final StringBuilder words = new StringBuilder();
    private final Deque<Element> marked = new ArrayDeque<>();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private int linked;
    private int inLink;
    private int inList;
    private int inHeading;
    private int preformatted;
    private boolean stopped;
    private boolean afterRelated;

    private Paragraphs(@Nullable Element heading) {
        this.heading = heading;
    }

    static List<Block> of(List<Element> roots, @Nullable Element heading) {
        var paragraphs = new Paragraphs(heading);
        for (Element root : roots) {
            root.filter(paragraphs);
            paragraphs.flush();
        }
        return List.copyOf(paragraphs.blocks);
    }

    private static Map<String, String> headings() {
        Map<String, String> kinds = new HashMap<>();
        Words.of("headings.txt").forEach((kind, names) -> names.forEach(name -> kinds.putIfAbsent(name, kind)));
        return kinds;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (stopped) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (depth > 0 && Hints.isDropped(element) && !Roots.holdsReport(element, heading)
                || element.equals(heading) || depth > 0 && isMeta(element)) {
            breakBefore(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        breakBefore(element);
        if (element.normalName().equals("br")) {
            append(preformatted > 0 ? "\n" : "\u2028");
        }
        enter(element, 1);
        Kind kind = depth == 0 ? Kind.BODY : kind(element);
        if (kind != Kind.BODY) {
            marked.push(element);
            kinds.push(kind);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean isHeading = HEADING_TAGS.contains(element.normalName());
            if (!marked.isEmpty() && element.equals(marked.peek())) {
                flush();
                marked.pop();
                kinds.pop();
            } else {
                breakBefore(element);
            }
            enter(element, -1);
            if (isHeading) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, int step) {
        switch (element.normalName()) {
            case "a" -> inLink += step;
            case "ul", "ol" -> inList += step;
            case "pre" -> preformatted += step;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading += step;
            default -> {
            }
        }
    }

    private void breakBefore(Element element) {
        if (LINE_TAGS.contains(element.normalName()) && element.selectFirst("p, div, table, ul, h1, h2, h3") == null
                && element.ownText().length() < 200) {
            append(" ");
        } else if (element.isBlock() || LINE_TAGS.contains(element.normalName())) {
            // an embedded post stays one block
            if (!kinds.isEmpty() && kinds.peek() == Kind.EMBEDDED) {
                append("\u2028");
            } else {
                flush();
            }
        }
    }

    /** Lines about the report (date, author, reading time) inside its element; a byline is kept by its own kind. */
    private static boolean isMeta(Element element) {
        Set<String> hints = Hints.of(element);
        String tag = element.normalName();
        return hints.contains("date") && !hints.contains("content") && element.text().length() < 80
                && element.selectFirst("p") == null && !tag.equals("p") && !tag.equals("article");
    }

    private static Kind kind(Element element) {
        String tag = element.normalName();
        if (tag.equals("figcaption") || tag.equals("caption")) {
            return Kind.CAPTION;
        }
        Set<String> hints = Hints.of(element);
        if (hints.isEmpty()) {
            return Kind.BODY;
        }
        if (hints.contains("embedded")) {
            return Kind.EMBEDDED;
        }
        int length = element.text().length();
        if (hints.contains("caption") && length < 600 && element.selectFirst("figcaption") == null
                && element.selectFirst("img") == null) {
            return Kind.CAPTION;
        }
        if (hints.contains("byline") && length < 160 && !tag.equals("article")) {
            return Kind.BYLINE;
        }
        return hints.contains("standfirst") && length < 600 && !HEADING_TAGS.contains(tag.equals("h2") ? "" : tag)
                ? Kind.STANDFIRST
                : Kind.BODY;
    }

    private void append(String text) {
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean line = c == '\u2028' || preformatted > 0 && c == '\n';
            if (c == '\u00AD') {
                continue;
            }
            if (line || Character.isWhitespace(c) || c == '\u00A0') {
                space(line);
            } else {
                words.append(c);
            }
        }
        linked += inLink > 0 ? words.length() - before : 0;
    }

    private void space(boolean line) {
        int last = words.length() - 1;
        if (last < 0) {
            return;
        }
        char end = words.charAt(last);
        if (line) {
            if (end == ' ') {
                words.setLength(last);
            }
            words.append('\n');
        } else if (end != ' ' && end != '\n') {
            words.append(' ');
        }
    }

    private void flush() {
        String text = words.toString().strip();
        boolean links = linked > MOST_LINKS * text.length();
        words.setLength(0);
        linked = 0;
        if (text.isEmpty()) {
            return;
        }
        Kind kind = kinds.isEmpty() ? Kind.BODY : kinds.peek();
        for (String paragraph : kind == Kind.EMBEDDED || preformatted > 0
                ? new String[]{text.replaceAll("\n{2,}", "\n")}
                : text.split("\n{2,}")) {
            if (!stopped && !paragraph.isBlank()) {
                block(kind, paragraph.strip(), links);
            }
        }
    }

    private void block(Kind kind, String text, boolean links) {
        if (kind != Kind.BODY) {
            blocks.add(new Block(kind, text));
            return;
        }
        String named = text.length() > 60
                ? null
                : HEADINGS.get(text.toLowerCase(Locale.ROOT).replaceAll("^[\\s\\d(]+|[\\s:.…!|>»)(\\d]+$", ""));
        if (named != null && (inHeading > 0 || !endsSentence(text))) {
            stopped = named.equals("stop") && !blocks.isEmpty();
            afterRelated = named.equals("related");
            return;
        }
        afterRelated &= links || inList > 0;
        boolean list = inList > 0 && links;
        if (afterRelated || list) {
            return;
        }
        blocks.add(new Block(links ? Kind.RELATED : Kind.BODY, text));
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") && text.indexOf(' ') > 0;
    }
}
