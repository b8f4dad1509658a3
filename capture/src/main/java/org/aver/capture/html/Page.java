package org.aver.capture.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Zone.Kind;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One web page as a report: its metadata as written, and its text in blocks, the title first where there is one.
 *
 * @param published as the page writes it, in any form
 */
public record Page(@Nullable String title, @Nullable String publisher, @Nullable String byline,
        @Nullable String published, @Nullable String language, @Nullable String address, List<Block> blocks,
        List<String> warnings) {
    private static final int LONGEST_HEADER = 400;

    public Page {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** One paragraph of a page; its text has no blank line. */
    public record Block(Kind kind, String text) {
    }

    /** Reads markup, cut off or ill-formed as it may be. Depth is bounded by the parser, so that no nesting overflows a stack. */
    public static Page read(String markup) {
        Document page = Jsoup.parse(markup);
        Metadata metadata = Metadata.of(page);
        var warnings = new ArrayList<>(metadata.warnings());
        if (isCut(markup)) {
            warnings.add("The page is cut off.");
        }
        List<Element> roots = Roots.of(page);
        String title = Headline.of(page, metadata);
        List<Block> body = Paragraphs.of(roots, page.selectFirst("h1"));
        List<Block> stated = stated(metadata);
        if (length(body) * 3 < length(stated)) {
            body = stated;
        }
        var blocks = new ArrayList<Block>();
        body.stream().filter(block -> !isTitle(block, title)).forEach(blocks::add);
        header(page, roots, blocks);
        String byline = byline(metadata, page);
        if (title != null && !body.isEmpty()) {
            blocks.add(0, new Block(Kind.TITLE, title));
        }
        return new Page(title, metadata.publisher(), byline, metadata.published(), metadata.language(),
                metadata.address(), blocks, warnings);
    }

    private static List<Block> stated(Metadata metadata) {
        if (metadata.body() == null) {
            return List.of();
        }
        String text = metadata.body();
        text = text.contains("<p") ? Jsoup.parse(text.replaceAll("(?i)</p>|<br ?/?>", "\n")).wholeText() : text;
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> new Block(Kind.BODY, line))
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static boolean isTitle(Block block, @Nullable String title) {
        return title != null && block.kind() == Kind.BODY && block.text().equalsIgnoreCase(title);
    }

    /** The standfirst and byline that stand above the body's element, in document order. */
    private static void header(Document page, List<Element> roots, List<Block> blocks) {
        Element heading = page.selectFirst("h1");
        Element scope = heading;
        for (int up = 0; scope != null && up < 4 && scope.parent() != null
                && !scope.normalName().equals("body"); up++) {
            scope = scope.parent();
        }
        if (scope == null) {
            return;
        }
        var above = new ArrayList<Block>();
        for (Element element : scope.getAllElements()) {
            if (roots.contains(element)) {
                break;
            }
            Kind kind = headerKind(element);
            if (kind == Kind.BODY) {
                continue;
            }
            String text = element.text().strip();
            boolean inside = roots.stream().anyMatch(root -> element.parents().contains(root));
            boolean known = blocks.stream().anyMatch(b -> b.text().equals(text))
                    || above.stream().anyMatch(b -> b.text().contains(text) || b.kind() == kind);
            if (!inside && !known && !text.isEmpty() && text.length() <= LONGEST_HEADER
                    && element.selectFirst("h1") == null && !element.equals(heading)) {
                above.add(new Block(kind, text));
            }
        }
        blocks.addAll(0, above);
    }

    private static Kind headerKind(Element element) {
        Set<String> kinds = Hints.of(element);
        if (kinds.contains("drop") || kinds.contains("related")) {
            return Kind.BODY;
        }
        if (kinds.contains("byline") || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")) {
            return Kind.BYLINE;
        }
        boolean alternative = element.attr("itemprop").equals("alternativeHeadline")
                || element.attr("itemprop").equals("description") && !element.normalName().equals("meta");
        return kinds.contains("standfirst") || alternative ? Kind.STANDFIRST : Kind.BODY;
    }

    private static @Nullable String byline(Metadata metadata, Document page) {
        if (metadata.author() != null) {
            return metadata.author();
        }
        Element author = page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]");
        return author == null || author.text().isBlank() ? null : author.text().strip().replaceFirst("(?i)^by\\s+", "");
    }

    /** A page that opens its body and closes nothing was cut while it was fetched or saved. */
    private static boolean isCut(String markup) {
        String end = markup.substring(Math.max(0, markup.length() - 4096)).toLowerCase(Locale.ROOT);
        String start = markup.substring(0, Math.min(markup.length(), 1 << 16)).toLowerCase(Locale.ROOT);
        boolean closed = end.contains("</html") || end.contains("</body");
        return !closed && (start.contains("<html") || start.contains("<body"))
                && (end.lastIndexOf('<') > end.lastIndexOf('>') || markup.toLowerCase(Locale.ROOT).contains("<body"));
    }
}
