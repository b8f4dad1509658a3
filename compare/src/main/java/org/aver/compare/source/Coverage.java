package org.aver.compare.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet's reports cover, for silence is not absence.
 *
 * @param outlet  null where unknown
 * @param from    day of the first report that has a date, or null
 * @param to      day of the last
 * @param days    how many days have a report
 * @param undated how many reports have no date
 */
public record Coverage(@Nullable String outlet, int articles, @Nullable LocalDate from, @Nullable LocalDate to,
        int days,
        int undated, int statements, int warned) {
    /** By outlet, those without one last. */
    public static List<Coverage> of(Collection<Report> reports) {
        Map<String, List<Report>> byOutlet = new TreeMap<>();
        // U+FFFF sorts behind all names
        reports.forEach(r -> byOutlet.computeIfAbsent(Objects.requireNonNullElse(r.article().publisher(), "\uFFFF"),
                o -> new ArrayList<>()).add(r));
        return byOutlet.entrySet().stream().map(e -> of(e.getKey().equals("\uFFFF") ? null : e.getKey(), e.getValue()))
                .toList();
    }

    private static Coverage of(@Nullable String outlet, List<Report> reports) {
        List<LocalDate> days = reports.stream()
                .flatMap(r -> java.util.stream.Stream.ofNullable(r.article().published()))
                .map(org.aver.core.Published::day).sorted().toList();
        return new Coverage(outlet, reports.size(), days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(), (int) days.stream().distinct().count(),
                reports.size() - days.size(), reports.stream().mapToInt(r -> r.reading().statements().size()).sum(),
                (int) reports.stream().filter(r -> !r.reading().warnings().isEmpty()).count());
    }
}
