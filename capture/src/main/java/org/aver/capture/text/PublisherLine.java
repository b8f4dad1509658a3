package org.aver.capture.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who published the report: "Publisher: The Norland Post". */
final class PublisherLine {
    private static final Pattern LABELLED = Pattern.compile(
            Words.any(Words.of("lines.txt").getOrDefault("publisher", List.of()))
                    + "\\s*[:：]\\s*(?<name>[\\p{L}\\p{M}\\p{N}\"'“”‘’«„(].{0,99})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PublisherLine() {
    }

    /** The publisher's name as written; empty where the line is none that says so. */
    static Optional<String> of(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches() ? Optional.of(labelled.group("name").strip()) : Optional.empty();
    }
}
