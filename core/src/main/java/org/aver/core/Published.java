package org.aver.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, as written: an ISO 8601 date ({@code 2026-03-03}) or date-time with the offset it came
 * with ({@code 2026-03-03T23:50:00+02:00}), never turned to UTC.
 */
public record Published(@JsonValue String value) {
    // +02:00, +0200 and +02 are all ISO 8601, and all stand in the pages of outlets
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("[XXX][XX][X]").toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT).withChronology(IsoChronology.INSTANCE);

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
        // parsing the whole form refuses what only begins with a date
        return value.length() == 10 ? LocalDate.parse(value) : LocalDate.from(DATE_TIME.parse(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
