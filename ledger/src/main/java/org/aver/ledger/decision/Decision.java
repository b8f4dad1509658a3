package org.aver.ledger.decision;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person said of an entry, and why. When it was said is its entry's time.
 *
 * @param subject  what it is about: {@code <article key>.s700}, an article's key, or an earlier decision's id {@code d12};
 *                 null for something added that stands in no kept article
 * @param kind     of what is added or decided on, null for articles and decisions
 * @param quote    the subject's words, by which the decision follows them
 * @param marks    the words that an added thing was read from
 * @param citation the source outside the ledger that an added thing was entered from
 * @param machine  the reader's values of the fields decided on, as they were then
 * @param human    the person's values
 * @param others   ids that are one with the subject (merge)
 * @param parts    what the subject is split into; the first is {@code d12-1}
 */
public record Decision(Verdict verdict, @Nullable String subject, @Nullable Kind kind, @Nullable Quote quote,
        List<Mark> marks, @Nullable String citation, SortedMap<String, JsonNode> machine,
        SortedMap<String, JsonNode> human, List<String> others, List<String> parts, @Nullable Graded graded, String by,
        String reason) {
    public Decision {
        requireNonNull(verdict, "verdict is null");
        marks = List.copyOf(marks);
        machine = Collections.unmodifiableSortedMap(new TreeMap<>(machine));
        human = Collections.unmodifiableSortedMap(new TreeMap<>(human));
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision needs a name (--by) and a reason (--reason)");
        }
    }

    /** Words that a person marked, and what they are: {@code span}, or {@code source}, {@code cue}, {@code content}. */
    public record Mark(String role, Quote quote) {
    }

    /**
     * A value under a named scheme.
     *
     * @param scheme   the scheme's name
     * @param sha256   of the scheme's file, so that a changed scheme is another scheme
     * @param place    the value's place in the scheme's order, from 0; -1 where the scheme has no order
     * @param party    to whom a grade belongs, null for sources and claims
     * @param evidence the counts that the scheme asked for, as they were shown
     */
    public record Graded(String scheme, String sha256, String value, int place, @Nullable String party,
            SortedMap<String, Integer> evidence) {
        public Graded {
            evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        }
    }

    /** One line of JSON; the ledger hashes it. */
    public String json() {
        return Json.mapper().writeValueAsString(this);
    }

    public static Decision read(String json) {
        return Json.mapper().readValue(json, Decision.class);
    }

    /** The key of the article it is about, null where there is none. */
    public @Nullable String article() {
        return subject == null || subject.startsWith("d") && !isKey(subject) ? null : subject.substring(0, 64);
    }

    /** The subject's id inside its article, null for whole articles and decisions. */
    public @Nullable String inner() {
        return article() == null || subject == null || subject.length() < 66 ? null : subject.substring(65);
    }

    private static boolean isKey(String subject) {
        return subject.length() >= 64;
    }
}
