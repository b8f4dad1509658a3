package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said by somebody: source, cue and content, each with the words it was read from. Fields and values as in the
 * reading format; spans in code points of the article's text.
 *
 * @param id     {@code s} and the start of the cue
 * @param source null where the text names nobody; then {@code hearsay} is true
 * @param score  calibrated probability that the three spans are right, rounded to two decimals; never a probability of truth
 */
public record Statement(String id, @Nullable Source source, Spans cue, @Nullable Spans content, Mode mode, Act act,
        Commitment commitment, Polarity polarity, boolean hearsay, CueTone cueTone, @Nullable Span condition,
        @Nullable Spans addressee, @Nullable String within, List<Span> carried, @Nullable String saidAt, Status status,
        @Nullable Revision revises, double score) {
    public Statement {
        requireNonNull(cue, "cue is null: every statement has a cue");
        if (hearsay != (source == null)) {
            throw new IllegalArgumentException(id + ": hearsay is true exactly where no source is named");
        }
        carried = carried.stream().sorted().toList();
        if (!(score > -0.005 && score < 1.005)) {
            throw new IllegalArgumentException(id + ": score " + score + " is no probability");
        }
        score = Math.round(score * 100) / 100.0;
    }

    /** One or more spans in reading order. */
    public record Spans(List<Span> spans) {
        public Spans {
            spans = spans.stream().sorted().toList();
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("spans is empty");
            }
        }

        public static Spans of(Span... spans) {
            return new Spans(List.of(spans));
        }

        public Span first() {
            return spans.getFirst();
        }

        public boolean contains(Span span) {
            return spans.stream().anyMatch(s -> s.contains(span));
        }
    }

    /** Who says it. {@code actor} is the id of one of the reading's actors. */
    public record Source(List<Span> spans, @Nullable String actor, @Nullable SourceKind kind, List<Via> via,
            @Nullable Basis basis) {
        public Source {
            spans = spans.stream().sorted().toList();
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a source without the words that name it");
            }
            via = List.copyOf(via);
        }
    }

    /** Who carried it, and over which channel. */
    public record Via(@Nullable String actor, @Nullable Span span, Channel channel) {
    }

    /** What a statement revises, and how. */
    public record Revision(String statement, How how) {
    }

    public enum SourceKind implements Label {
        PERSON, ORGANISATION, DESCRIBED, ANONYMOUS, CROWD, DOCUMENT, IMAGE, OUTLET
    }

    public enum Channel implements Label {
        INTERVIEW, PHONE, STATEMENT, POST, BROADCAST, DOCUMENT, UNSTATED
    }

    /** How the source says it knows. */
    public enum Basis implements Label {
        WITNESSED, TREATED, OWN_COUNT, NETWORK, OPEN_SOURCES, INSTRUMENT, UNSTATED
    }

    public enum Mode implements Label {
        DIRECT, INDIRECT, MIXED
    }

    /** What the speaker does. */
    public enum Act implements Label {
        STATE, DENY, ACCUSE, CLAIM_RESPONSIBILITY, ADMIT, THREATEN, ORDER, ASK, PROMISE, PREDICT, DECLINE, BELIEVE
    }

    /** How surely the speaker says it. */
    public enum Commitment implements Label {
        ASSERTED, PROBABLE, POSSIBLE, UNKNOWN
    }

    /** Of the content, as written. */
    public enum Polarity implements Label {
        POSITIVE, NEGATIVE
    }

    /** The outlet's choice of word; it never lowers the speaker's commitment. */
    public enum CueTone implements Label {
        NEUTRAL, DOUBTING, ENDORSING
    }

    public enum Status implements Label {
        STANDING, REVISED, WITHDRAWN
    }

    public enum How implements Label {
        RAISED, LOWERED, CORRECTED, WITHDRAWN
    }
}
