package org.aver.cli.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aver.compare.Report;
import org.aver.compare.clash.Comparison;
import org.aver.compare.series.Line;
import org.aver.compare.series.Matrix;
import org.aver.compare.series.Series;
import org.aver.compare.series.Told;
import org.aver.compare.source.Support;
import org.aver.core.Mask;
import org.jspecify.annotations.Nullable;

/** Reports side by side without the names of private persons: each article's words under its own mask. */
public final class Masked {
    private final Map<String, Report> reports;
    private final Map<String, Mask> masks = new HashMap<>();
    private final boolean isMasked;

    /** @param isMasked false to show every name */
    public Masked(List<Report> reports, boolean isMasked) {
        this.reports = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        this.isMasked = isMasked;
    }

    /** A report's title as it may be shown. */
    public static @Nullable String title(Report report) {
        String title = report.article().title();
        return title == null ? null : Mask.of(report.reading()).hide(title);
    }

    private Mask of(String report) {
        return isMasked
                ? masks.computeIfAbsent(report, id -> Mask.of(Objects.requireNonNull(reports.get(id), id).reading()))
                : Mask.NONE;
    }

    @SuppressWarnings("NullAway") // of another module it does not see that a nested type may be null
    public Comparison comparison(Comparison c) {
        String why = of(c.second().article()).hide(of(c.first().article()).hide(c.why()));
        return new Comparison(c.kind(), c.between(), c.inside(), c.needs(), side(c.first()), side(c.second()),
                c.differs(), why);
    }

    private Comparison.Side side(Comparison.Side s) {
        Mask mask = of(s.article());
        return new Comparison.Side(s.article(), s.outlet(), s.published(), s.claim(), mask.hide(s.speaker()),
                s.saidAt(), s.span(), mask.hide(s.sentence()));
    }

    /** What is counted is named after an incident's place and kind, under the mask of the report that tells of it first. */
    public Series series(Series s) {
        int dot = s.event().lastIndexOf('.');
        String first = dot < 0 ? "" : s.event().substring(0, dot);
        String about = reports.containsKey(first) ? of(first).hide(s.about()) : s.about();
        return new Series(about, s.event(), s.measure(), s.unit(), s.lines().stream().map(this::line).toList());
    }

    @SuppressWarnings("NullAway") // of another module it does not see that a nested type may be null
    private Line line(Line l) {
        Mask mask = of(l.article());
        return new Line(l.id(), l.article(), l.outlet(), l.published(), mask.hide(l.source()), voice(l.voice()),
                l.kind(), l.through().stream().map(mask::hide).toList(), l.saidAt(), l.asOf(), mask.hide(l.number()),
                l.low(), l.high(), l.bound(), l.unit(), l.measure(), l.status(), mask.orNull(l.group()), l.scope(),
                l.since(), l.outlook(), l.increment(), l.partOf(), l.supersededBy(), l.because(), l.withdrawn(),
                l.denied(), l.caveats(), l.span(), mask.hide(l.sentence()));
    }

    /** A source under one name throughout a series: as any of the reports would hide it. */
    private String voice(String name) {
        String shown = name;
        for (String report : reports.keySet().stream().sorted().toList()) {
            shown = of(report).hide(shown);
        }
        return shown;
    }

    private Support support(Support s) {
        return new Support(s.articles(), s.texts(), s.sources().stream().map(this::voice).toList(), s.unnamed());
    }

    public Told told(Told t) {
        List<Matrix.Cell> cells = t.matrix().cells().stream()
                .map(c -> new Matrix.Cell(voice(c.source()), c.kind(), c.measure(), c.status(),
                        c.group() == null ? null : voice(c.group()), c.low(), c.high(), voice(c.numbers()), c.asOf(),
                        c.caveats(), c.articles(), support(c.support())))
                .toList();
        return new Told(t.id(), voice(t.name()), t.tellings(), t.support(), new Matrix(cells),
                t.series().stream().map(this::series).toList());
    }
}
