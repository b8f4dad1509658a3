package org.aver.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.aver.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** An answer from the past. */
final class PastOption {
    @Option(names = "--as-of", paramLabel = "TIME", converter = Time.class, description = "As the ledger was then: an ISO date (its end, UTC) or date-time with offset.") private @Nullable Instant time;

    static final class Time implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return value.length() == 10
                        ? LocalDate.parse(value).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1)
                        : OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "expected an ISO date or date-time with offset but was '" + value + "'");
            }
        }
    }

    /** The ledger, or as it was. */
    Ledger of(Ledger ledger) {
        return time == null ? ledger : ledger.asOf(time);
    }
}
