package org.aver.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When an article was published, as written: an ISO 8601 date ({@code 2026-03-03}) or date-time with the offset it came
 * with ({@code 2026-03-03T23:50:00+02:00}), never turned to UTC.
 */
public record Published(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Published {
        day(value);
    }

    /** Reads an ISO date or date-time; anything else is empty. */
    public static Optional<Published> parse(String value) {
        try {
            return Optional.of(new Published(value.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The local day of publication: what "yesterday" counts from. */
    public LocalDate day() {
        return day(value);
    }

    private static LocalDate day(String value) {
        return LocalDate
                .from(DateTimeFormatter.ISO_DATE_TIME.parseBest(value.length() == 10 ? value + "T00:00:00" : value,
                        OffsetDateTime::from, LocalDateTime::from));
    }

    @Override
    public String toString() {
        return value;
    }
}
