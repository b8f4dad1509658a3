package org.aver.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A victim as the text names them; hidden by {@link Mask} wherever it leaves the article's own page. */
public record Victim(String id, @Nullable String name, @Nullable String age, @Nullable String sex,
        @Nullable String role, @Nullable String status, @Nullable String outcome, List<Span> spans,
        @Nullable String statement, @Nullable String incident) {
    public Victim {
        spans = spans.stream().sorted().toList();
    }
}
