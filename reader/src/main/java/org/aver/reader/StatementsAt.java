package org.aver.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a span stands in: finds the innermost statement around a span without looking at all of them. Made of the
 * statements as they are at that moment; immutable and thread-safe.
 */
public final class StatementsAt {
    private record Part(Span span, Statement statement) {
    }

    /** Spans by their start, and the farthest end of all spans up to each. */
    private record Index(List<Part> parts, int[] farthest) {
        static Index of(List<Part> parts) {
            List<Part> sorted = parts.stream().sorted(Comparator.comparing(Part::span)).toList();
            int[] farthest = new int[sorted.size()];
            int end = 0;
            for (int i = 0; i < farthest.length; i++) {
                end = Math.max(end, sorted.get(i).span().end());
                farthest[i] = end;
            }
            return new Index(sorted, farthest);
        }

        @Nullable
        Statement around(Span span) {
            Part best = null;
            for (int i = lastAt(span.start()); i >= 0 && farthest[i] >= span.end(); i--) {
                Part part = parts.get(i);
                if (part.span().contains(span) && (best == null || part.span().length() < best.span().length())) {
                    best = part;
                }
            }
            return best == null ? null : best.statement();
        }

        /** The last span that starts at or before a position, -1 where none does. */
        private int lastAt(int position) {
            int low = 0;
            int high = parts.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (parts.get(middle).span().start() <= position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }

    private final Index contents;
    private final Index carried;

    public StatementsAt(List<Statement> statements) {
        List<Part> inside = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        for (Statement statement : statements) {
            Statement.Spans content = statement.content();
            if (content != null) {
                content.spans().forEach(span -> inside.add(new Part(span, statement)));
            }
            statement.carried().forEach(span -> after.add(new Part(span, statement)));
        }
        this.contents = Index.of(inside);
        this.carried = Index.of(after);
    }

    /** The innermost statement with a content span that holds the given span, or null. */
    public @Nullable Statement innermost(Span span) {
        return contents.around(span);
    }

    /** The statement that a sentence without a cue of its own plainly continues, where the span stands in one; else null. */
    public @Nullable Statement carried(Span span) {
        return carried.around(span);
    }
}
