package org.aver.core;

import static java.util.Objects.requireNonNull;

/** A part of an article's text and what it is. */
public record Zone(Span span, Kind kind) {
    public Zone {
        requireNonNull(span, "span is null");
        requireNonNull(kind, "kind is null");
    }

    /** {@link #RELATED} and {@link #BOILERPLATE} are kept in the text but never read. */
    public enum Kind implements Label {
        TITLE, BYLINE, DATELINE, STANDFIRST, BODY, CAPTION, EMBEDDED, RELATED, BOILERPLATE;

        /** Whether statements, figures and times may be read from such a zone. */
        public boolean isRead() {
            return this != RELATED && this != BOILERPLATE;
        }
    }
}
