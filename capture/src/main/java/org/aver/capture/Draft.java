package org.aver.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.aver.capture.html.Page;
import org.aver.capture.text.Language;
import org.aver.capture.text.Layout;
import org.aver.capture.text.Layout.Line;
import org.aver.capture.text.Mended;
import org.aver.capture.text.PrintedDate;
import org.aver.capture.text.Title;
import org.aver.core.Article;
import org.aver.core.Published;
import org.aver.core.Zone.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an input says of itself, before what is given wins over it.
 *
 * @param published as written in a field or a page's meta data; {@code printed} is the date that the text itself shows
 * @param text      without NULs and lone surrogates
 * @param lines     what its lines are, where the document said so; {@link Layout} looks into the rest
 */
record Draft(@Nullable String title, @Nullable String publisher, @Nullable String byline, @Nullable String published,
        boolean readsPrinted, @Nullable String language, @Nullable String address, String text, List<Line> lines,
        List<String> warnings) {
    /** The longest text that is taken for one report, in code points. */
    static final int MOST_POINTS = 2_000_000;

    Draft {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Plain text: line ends become {@code \n}, the title is set apart by a blank line. */
    static Draft ofText(String raw, @Nullable String givenTitle) {
        Mended mended = Mended.of(raw);
        String text = mended.text().replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^(?:[^\\S\\n]*+\\n)++", "")
                .stripTrailing();
        if (text.isBlank()) {
            return new Draft(null, null, null, null, true, null, null, "", List.of(), mended.warnings());
        }
        String known = blank(givenTitle);
        String title = known == null ? Title.guess(text).orElse(null) : Mended.of(known).text();
        int end = title == null ? 0 : Title.end(text, title);
        if (title != null) {
            String head = end > 0 ? text.substring(0, end).strip() : title;
            String body = end > 0 ? text.substring(end).replaceFirst("^(?:[^\\S\\n]*+\\n)*+", "") : text;
            text = body.isBlank() ? head : head + "\n\n" + body;
            end = head.length();
        }
        return new Draft(title, null, null, null, true, null, null, text, Layout.lines(text, end), mended.warnings());
    }

    /** A record of JSON Lines: its text exactly as it is. */
    static Draft ofRecord(@Nullable String title, @Nullable String publisher, @Nullable String published,
            @Nullable String language, @Nullable String address, String raw, List<String> warnings) {
        Mended mended = Mended.of(raw);
        int end = title == null ? 0 : Title.end(mended.text(), title);
        return new Draft(title, publisher, null, published, false, language, address, mended.text(),
                Layout.lines(mended.text(), end), warnings).warned(mended.warnings());
    }

    static Draft ofPage(Page page) {
        var text = new StringBuilder();
        var lines = new ArrayList<Line>();
        for (Page.Block block : page.blocks()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            lines.add(new Line(text.length(), text.length() + block.text().length(), block.kind()));
            text.append(block.text());
        }
        Mended mended = Mended.of(text.toString());
        return new Draft(page.title(), page.publisher(), page.byline(), page.published(), true, page.language(),
                page.address(), mended.text(), lines, page.warnings()).warned(mended.warnings());
    }

    Draft warned(List<String> more) {
        var all = new LinkedHashSet<>(more);
        all.addAll(warnings);
        return new Draft(title, publisher, byline, published, readsPrinted, language, address, text, lines,
                List.copyOf(all));
    }

    /**
     * The article.
     *
     * @param id   the one it came with, or null
     * @param name its address where it names none itself; null where it then has none
     */
    Article article(@Nullable String id, @Nullable String name, String sha256, Given given, String shown) {
        if (text.isBlank()) {
            throw new CaptureException(shown + " holds no text that could be read");
        }
        if (text.length() > MOST_POINTS && text.codePointCount(0, text.length()) > MOST_POINTS) {
            throw new CaptureException(shown + " holds a text of " + text.codePointCount(0, text.length())
                    + " code points; the most is " + MOST_POINTS);
        }
        String known = blank(given.title());
        Draft draft = known == null ? this : titled(known);
        var said = new ArrayList<String>(warnings);
        Layout layout = Layout.of(draft.text, draft.lines);
        Published when = draft.when(given, layout, said);
        String tongue = draft.tongue(given, said);
        return new Article(id == null ? Article.idOf(draft.text) : id, address == null ? name : address, sha256,
                draft.title, first(given.publisher(), first(publisher, layout.publisher())),
                first(byline, layout.byline()), when, tongue,
                draft.text, layout.zones(), said);
    }

    /** With the given title in the place of a page's own; a text that stands as it is only takes it as metadata. */
    private Draft titled(String given) {
        boolean hasTitle = !lines.isEmpty() && lines.get(0).kind() == Kind.TITLE;
        String old = hasTitle ? text.substring(0, lines.get(0).end()) : "";
        if (old.equals(given) || !readsPrinted) {
            List<Line> again = readsPrinted ? lines : Layout.lines(text, Title.end(text, given));
            return new Draft(given, publisher, byline, published, readsPrinted, language, address, text, again,
                    warnings);
        }
        if (title != null && Title.end(old, given) > 0) {
            return new Draft(given, publisher, byline, published, readsPrinted, language, address, text, lines,
                    warnings);
        }
        String head = Mended.of(given).text();
        String body = text.substring(old.length()).stripLeading();
        int shift = head.length() + 2 - (text.length() - body.length());
        var moved = new ArrayList<Line>();
        moved.add(new Line(0, head.length(), Kind.TITLE));
        lines.stream().skip(hasTitle ? 1 : 0).filter(line -> line.start() + shift >= head.length() + 2)
                .forEach(line -> moved.add(new Line(line.start() + shift, line.end() + shift, line.kind())));
        return new Draft(given, publisher, byline, published, readsPrinted, language, address, head + "\n\n" + body,
                moved, warnings);
    }

    private @Nullable Published when(Given given, Layout layout, List<String> said) {
        String typed = blank(given.published());
        if (typed != null) {
            Optional<Published> iso = Published.parse(typed);
            if (iso.isEmpty()) {
                said.add("The given publication time \"" + typed + "\" is no ISO date or date-time.");
            }
            return iso.orElse(null);
        }
        String written = blank(published);
        if (written != null) {
            Optional<Published> iso = Published.parse(written);
            if (iso.isEmpty() && readsPrinted) {
                iso = PrintedDate.find(written).map(PrintedDate::value);
            }
            if (iso.isPresent()) {
                return iso.get();
            }
            said.add("The publication time \"" + cut(written) + "\" is no ISO date or date-time.");
        }
        if (!readsPrinted) {
            return null;
        }
        if (layout.published() == null && layout.ambiguous() != null) {
            said.add("The date \"" + layout.ambiguous() + "\" can be read in two ways.");
        }
        return layout.published();
    }

    private @Nullable String tongue(Given given, List<String> said) {
        for (String named : new String[]{given.language(), language}) {
            String name = blank(named);
            if (name != null) {
                Optional<String> tag = Language.tag(name);
                if (tag.isPresent()) {
                    return tag.get();
                }
                said.add("The language \"" + cut(name) + "\" is no BCP 47 tag.");
            }
        }
        return Language.detect(text).orElse(null);
    }

    private static String cut(String words) {
        return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 40)) + "…";
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return blank(one) == null ? blank(other) : blank(one);
    }

    static @Nullable String blank(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
