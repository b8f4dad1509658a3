package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.ledger.decision.Decision.Mark;

/** Finds the words that a person marks in an article. */
public final class Marking {
    private static final Set<String> OF_STATEMENTS = Set.of("source", "cue", "content");

    private Marking() {
    }

    /**
     * The marks in reading order of their roles.
     *
     * @param marks words by role; {@code span}, or for a statement {@code source}, {@code cue}, {@code content}; a role may end
     *              in {@code @700}, the code point from which the words are sought
     * @throws IllegalArgumentException where a role is not of the kind, or words do not occur, or more than once
     */
    public static List<Mark> of(Text text, Kind kind, SortedMap<String, String> marks) {
        List<Mark> found = new ArrayList<>();
        marks.forEach((key, words) -> {
            int at = key.indexOf('@');
            String role = at < 0 ? key : key.substring(0, at);
            boolean isOfKind = kind == Kind.STATEMENT ? OF_STATEMENTS.contains(role) : role.equals("span");
            if (!isOfKind) {
                throw new IllegalArgumentException("a " + kind.label() + " is marked by " + (kind == Kind.STATEMENT
                        ? "source, cue and content"
                        : "span") + ", not " + role);
            }
            found.add(new Mark(role,
                    Quote.of(text, at < 0 ? once(text, words) : from(text, words, key.substring(at + 1)))));
        });
        if (kind == Kind.STATEMENT && !found.isEmpty() && found.stream().noneMatch(m -> m.role().equals("cue"))) {
            throw new IllegalArgumentException(
                    "a statement needs its cue, the words that make it one (--mark cue=said)");
        }
        return found;
    }

    private static Span once(Text text, String words) {
        int first = text.chars().indexOf(words);
        if (first < 0 || words.isEmpty()) {
            throw new IllegalArgumentException("these words do not stand in the article: " + words);
        }
        if (text.chars().indexOf(words, first + 1) >= 0) {
            throw new IllegalArgumentException("these words stand in the article more than once: " + words
                    + " (say from where: --mark ROLE@POSITION=WORDS, or mark more words)");
        }
        return text.span(first, first + words.length());
    }

    private static Span from(Text text, String words, String position) {
        int start;
        try {
            start = Integer.parseInt(position);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a position is a number of characters, not " + position, e);
        }
        int found = start < 0 || start > text.length() || words.isEmpty()
                ? -1
                : text.chars().indexOf(words, text.unit(start));
        if (found < 0) {
            throw new IllegalArgumentException(
                    "these words do not stand in the article from " + position + " on: " + words);
        }
        return text.span(found, found + words.length());
    }
}
