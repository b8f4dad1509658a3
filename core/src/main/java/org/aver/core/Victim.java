package org.aver.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A victim as the text names them; masked by default wherever it leaves the article's own page. */
public record Victim(String id, @Nullable String name, @Nullable String age, @Nullable String sex,
        @Nullable String role, @Nullable String status, @Nullable String outcome, List<Span> spans,
        @Nullable String statement, @Nullable String incident) {
    public Victim {
        spans = spans.stream().sorted().toList();
    }

    /**
     * The victim without what tells who it is: name, exact age in years and where the words stand. For whatever leaves the article's
     * own page; role, sex, status and outcome stay.
     */
    public Victim masked() {
        boolean years = age != null && !age.isEmpty() && age.codePoints().allMatch(Character::isDigit);
        return new Victim(id, null, years ? null : age, sex, role, status, outcome, List.of(), statement, incident);
    }
}
