package org.aver.workbench.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page across articles is limited to; an empty string or null limits nothing. Words are looked for by the ledger.
 *
 * @param speaker a speaker's page id
 * @param from    first day of publication
 */
public record Filter(String words, String outlet, String speaker, String measure, String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Articles within the limits of outlet and days that hold a figure and a speaker as asked for. */
    public Stream<Holding> articles(List<Holding> all) {
        return limitsNothing()
                ? all.stream()
                : all.stream().filter(this::isWithin)
                        .filter(h -> measure.isEmpty() || h.measures().contains(measure))
                        .filter(h -> scope.isEmpty() || h.counts().stream().anyMatch(this::isOf))
                        .filter(h -> speaker.isEmpty() || h.voices().stream().anyMatch(v -> isBy(v.id())));
    }

    private boolean limitsNothing() {
        return outlet.isEmpty() && speaker.isEmpty() && measure.isEmpty() && scope.isEmpty() && from == null
                && to == null;
    }

    /** Figures within all limits. */
    public Stream<Count> counts(List<Holding> all) {
        return all.stream().filter(this::isWithin).flatMap(h -> h.counts().stream()).filter(this::isOf)
                .filter(c -> isBy(c.speaker().id()));
    }

    private boolean isWithin(Holding h) {
        LocalDate day = h.report().day();
        boolean dated = from == null && to == null || day != null && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
        return dated && (outlet.isEmpty() || outlet.equals(h.report().publisher()));
    }

    private boolean isOf(Count c) {
        return (measure.isEmpty() || measure.equals(c.measure())) && (scope.isEmpty() || scope.equals(c.scope()));
    }

    private boolean isBy(String id) {
        return speaker.isEmpty() || Objects.equals(speaker, id);
    }
}
