package org.aver.capture.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or the start of one, that says when the report was published: "Published: 3 March 2026", "Tue 3 Mar 2026 at 10:14".
 *
 * @param date  the date, its positions in the line
 * @param whole whether the line says nothing else
 * @param label the words before the date, lower case kept as written; empty where there are none
 */
record PublishedLine(PrintedDate date, boolean whole, String label) {
    private static final int LONGEST = 140;
    private static final int OTHER_LETTERS = 14;
    private static final Pattern LABEL = Pattern.compile(
            "[\\s(|*-]*(" + Words.any(Words.of("lines.txt").getOrDefault("date", List.of()))
                    + ")?[\\s:|(-]{0,4}(?:\\p{L}{2,12}\\.?,?\\s)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOCK = Pattern.compile(
            Words.any(Words.of("lines.txt").getOrDefault("date", List.of())) + "[\\s:|(-]+(?<rest>.{0,50})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether a line only says at which hour, so that no full date can be read: "Updated at 7:15 a.m. on Friday". */
    static boolean isClock(String line) {
        Matcher clock = CLOCK.matcher(line);
        return clock.matches() && clock.group("rest").matches(".*\\p{Nd}[:.h]\\p{Nd}{2}(?!\\p{Nd}).*")
                && clock.group("rest").codePoints().filter(Character::isLetter).count() <= 2 * OTHER_LETTERS;
    }

    /** @param line one line, trimmed; positions in the answer are UTF-16 positions of it */
    static Optional<PublishedLine> of(String line) {
        Optional<PrintedDate> date = PrintedDate.find(line.substring(0, Math.min(line.length(), LONGEST)));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Matcher before = LABEL.matcher(line).region(0, date.get().start());
        boolean first = before.matches();
        String label = first && before.group(1) != null ? before.group(1) : "";
        String rest = line.substring(date.get().end());
        // a second date ("Updated ...") belongs to the same line
        String other = rest.length() > LONGEST
                ? rest
                : PrintedDate.find(rest).map(PrintedDate::end).map(rest::substring)
                        .orElse(rest);
        long letters = other.codePoints().filter(Character::isLetter).count();
        boolean whole = line.length() <= LONGEST && first && letters <= (label.isEmpty() ? 5 : OTHER_LETTERS);
        return first ? Optional.of(new PublishedLine(date.get(), whole, label)) : Optional.empty();
    }
}
