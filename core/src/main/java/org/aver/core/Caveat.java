package org.aver.core;

import org.jspecify.annotations.Nullable;

/** A reservation that the outlet itself makes, and the statement or figure it applies to. */
public record Caveat(Span span, Kind kind, @Nullable String appliesTo) {
    public enum Kind implements Label {
        NOT_VERIFIED, AUTHENTICITY_SUPPORTED, ACCESS_LIMITED, ARCHIVE_MATERIAL
    }
}
