package org.aver.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aver.core.Published;
import org.aver.core.Text;
import org.aver.core.Zone;
import org.aver.core.Zone.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a text are. Consecutive lines of body, of related matter or of boilerplate are one zone; any other line is
 * a zone of its own. Blanks, line ends and a bar or colon between two zones belong to none.
 *
 * @param publisher  of the first line that names one
 * @param published  of the first line that says when it was published
 * @param ambiguous  such a date as written, where day and month could be either way round
 */
public record Layout(List<Zone> zones, @Nullable String byline, @Nullable String publisher,
        @Nullable Published published, @Nullable String ambiguous) {
    private static final int HEAD_LINES = 12;
    private static final int LONGEST_HEAD = 140;
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_CAPTION = 600;
    private static final int DATELINE_LINES = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟][\\p{Pe}\\p{Pf}\\p{Pi}\"']*$");
    private static final Map<String, List<String>> OPENINGS = Words.of("lines.txt");

    public Layout {
        zones = List.copyOf(zones);
    }

    /** One line or paragraph, {@code [start, end)} in UTF-16 positions; only lines of {@link Kind#BODY} are looked into. */
    public record Line(int start, int end, Kind kind) {
    }

    public static Layout of(String text, List<Line> lines) {
        var walk = new Walk(text);
        lines.forEach(walk::line);
        return walk.layout();
    }

    /** The lines of a text, its title apart where {@code titleEnd > 0}. */
    public static List<Line> lines(String text, int titleEnd) {
        var lines = new ArrayList<Line>();
        if (titleEnd > 0) {
            lines.add(new Line(0, titleEnd, Kind.TITLE));
        }
        for (int start = titleEnd; start < text.length();) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            lines.add(new Line(start, end, Kind.BODY));
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Whether a line can only stand above the report: a byline, a date line, a dateline. */
    static boolean isHead(String line) {
        return PublishedLine.of(line).isPresent() || Byline.of(line).isPresent()
                || PublisherLine.of(line).isPresent() || line.indexOf(" | ") > 0;
    }

    private static final class Walk {
        private final String text;
        private final List<Line> found = new ArrayList<>();
        private @Nullable String byline;
        private @Nullable String publisher;
        private @Nullable Published published;
        private @Nullable Published updated;
        private @Nullable String ambiguous;
        private int seen;
        private int bodyLines;
        private boolean dated;
        // a line that read as text came: only lines with a label are still lines of the head
        private boolean begun;

        Walk(String text) {
            this.text = text;
        }

        void line(Line line) {
            int start = line.start();
            int end = line.end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                return;
            }
            if (line.kind() == Kind.BODY) {
                body(start, end);
            } else {
                add(start, end, line.kind());
                if (line.kind() == Kind.BYLINE) {
                    String words = text.substring(start, end);
                    byline = byline == null ? Byline.of(words).orElse(words) : byline;
                }
            }
        }

        private void body(int start, int end) {
            String line = text.substring(start, Math.min(end, start + LONGEST_CAPTION));
            seen++;
            if (seen <= HEAD_LINES && head(line, start, end)) {
                return;
            }
            Optional<Kind> plain = opening(line, end - start);
            if (plain.isPresent() || Byline.isCredit(line)) {
                add(start, end, plain.orElse(Kind.BYLINE));
                return;
            }
            int from = dated ? -1 : datePrefix(line, start, end);
            from = from < 0 ? start : from;
            int to = bodyLines < DATELINE_LINES && !dated ? Dateline.end(text, from, end) : -1;
            dated |= to > 0;
            if (to > 0) {
                add(from, to, Kind.DATELINE);
            }
            add(Math.max(from, to), end, Kind.BODY);
            bodyLines++;
            begun |= to > 0 || from > start || end - start > LONGEST_HEAD || SENTENCE_END.matcher(line).find();
        }

        private boolean head(String line, int start, int end) {
            int bar = begun ? -1 : line.indexOf(" | ");
            if (bar > 0 && PublishedLine.of(line.substring(bar + 3)).filter(PublishedLine::whole).isPresent()
                    && Byline.isNames(line.substring(0, bar), 10)) {
                line(new Line(start, start + bar, Kind.BYLINE));
                return head(line.substring(bar + 3), start + bar + 3, end);
            }
            Optional<PublishedLine> date = PublishedLine.of(line).filter(PublishedLine::whole)
                    .filter(found -> !begun || !found.label().isEmpty());
            if (date.isPresent() || PublishedLine.isClock(line)) {
                date.ifPresent(found -> date(found, line));
                add(start, end, Kind.DATELINE);
                return true;
            }
            Optional<String> house = PublisherLine.of(line);
            Optional<String> name = house.isPresent() ? Optional.empty() : writer(line);
            if (house.isPresent() || name.isPresent()) {
                publisher = publisher == null ? house.orElse(null) : publisher;
                byline = byline == null ? name.orElse(null) : byline;
                add(start, end, Kind.BYLINE);
                return true;
            }
            if (begun) {
                return false;
            }
            if (end - start < 120 && Dateline.end(text, start, end) == end) {
                dated = true;
                add(start, end, Kind.DATELINE);
                return true;
            }
            return false;
        }

        private Optional<String> writer(String line) {
            return begun
                    ? Byline.labelled(line).filter(names -> byline == null && names.indexOf(' ') > 0)
                    : Byline.of(line);
        }

        private void date(PublishedLine found, String line) {
            Published value = found.date().value();
            if (value == null) {
                ambiguous = ambiguous == null ? line.substring(found.date().start(), found.date().end()) : ambiguous;
            } else if (isUpdate(found.label())) {
                updated = updated == null ? value : updated;
            } else {
                published = published == null ? value : published;
            }
        }

        private static boolean isUpdate(String label) {
            String l = label.toLowerCase(Locale.ROOT);
            return l.contains("updat") || l.contains("modif");
        }

        /** The position behind "Published July 5 2015" at the very start of a text that has no lines, or -1. */
        private int datePrefix(String line, int start, int end) {
            if (bodyLines > 0 || start > 0) {
                return -1;
            }
            Optional<PublishedLine> date = PublishedLine.of(line).filter(d -> !d.whole());
            if (date.isEmpty()) {
                return -1;
            }
            int to = date.get().date().end();
            int next = to;
            while (next < line.length() && (Character.isWhitespace(line.charAt(next)) || line.charAt(next) == ':')) {
                next++;
            }
            boolean goesOn = next > to && next < line.length() && (Character.isUpperCase(line.codePointAt(next))
                    || Character.isDigit(line.charAt(next)) || "\"“‘«'".indexOf(line.charAt(next)) >= 0);
            if (!goesOn || next >= end) {
                return -1;
            }
            add(start, start + to, Kind.DATELINE);
            return start + next;
        }

        private static Optional<Kind> opening(String line, int length) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (length <= LONGEST_NOTE
                    && OPENINGS.getOrDefault("anywhere", List.of()).stream().anyMatch(lower::contains)) {
                return Optional.of(Kind.BOILERPLATE);
            }
            for (Kind kind : List.of(Kind.BOILERPLATE, Kind.CAPTION, Kind.RELATED)) {
                if (length > (kind == Kind.CAPTION ? LONGEST_CAPTION : LONGEST_NOTE)) {
                    continue;
                }
                for (String opening : OPENINGS.getOrDefault(kind.name().toLowerCase(Locale.ROOT), List.of())) {
                    if (lower.startsWith(opening)) {
                        return Optional.of(kind);
                    }
                }
            }
            return Optional.empty();
        }

        private void add(int start, int end, Kind kind) {
            Line last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean merges = kind == Kind.BODY || kind == Kind.RELATED || kind == Kind.BOILERPLATE;
            if (last != null && last.kind() == kind && merges) {
                found.set(found.size() - 1, new Line(last.start(), end, kind));
            } else {
                while (start < end && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                found.add(new Line(start, end, kind));
            }
        }

        Layout layout() {
            Text points = Text.of(text);
            List<Zone> zones = found.stream().filter(line -> line.start() < line.end())
                    .map(line -> new Zone(points.span(line.start(), line.end()), line.kind())).toList();
            return new Layout(zones, byline, publisher, published == null ? updated : published, ambiguous);
        }
    }
}
