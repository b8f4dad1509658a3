package org.aver.core;

import java.util.List;

/** Where one report does not agree with itself. Whatever {@code needs} more than the text is only possible. */
public record Inconsistency(String id, Kind kind, List<Span> spans, Needs needs, String explanation) {
    public Inconsistency {
        spans = spans.stream().sorted().toList();
    }

    public enum Kind implements Label {
        ALL_AGAINST_EXCEPT, PARTS_EXCEED_WHOLE, WEEKDAY_DATE, DIRECTION, HEADLINE_BODY, NUMBER, IDENTITY
    }

    public enum Needs implements Label {
        TEXT, INFERENCE, GAZETTEER
    }
}
