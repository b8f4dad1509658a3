package org.aver.workbench.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.core.Figure;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.words.Wording;
import org.aver.ledger.Kept;
import org.aver.workbench.mask.Masks;
import org.jspecify.annotations.Nullable;

/** What one article brings to the pages across articles; names of private persons are withheld already. */
public record Holding(Report report, List<Said> said, List<Count> counts, List<Spot> spots) {
    public Holding {
        said = List.copyOf(said);
        counts = List.copyOf(counts);
        spots = List.copyOf(spots);
    }

    static Holding of(Kept kept) {
        Reading reading = kept.reading();
        var article = kept.article();
        var published = article.published();
        var report = new Report(kept.key(),
                new Masks(reading).hide(Objects.requireNonNullElse(article.title(), "(without a title)")),
                Objects.requireNonNullElse(article.publisher(), "(unnamed outlet)"),
                published == null ? null : published.value(), published == null ? null : published.day(),
                article.language(), reading.reader(), kept.keptAt(), reading.statements().size(),
                reading.figures().size(), reading.warnings().size());
        return new Making(reading, report).holding();
    }

    private static final class Making {
        private final Reading reading;
        private final Report report;
        private final Text text;
        private final Masks masks;
        private final Map<String, Statement> statements = new HashMap<>();
        private final Map<String, TimeExpression> times = new HashMap<>();

        Making(Reading reading, Report report) {
            this.reading = reading;
            this.report = report;
            text = Text.of(reading.article().text());
            masks = new Masks(reading);
            reading.statements().forEach(s -> statements.put(s.id(), s));
            reading.times().forEach(t -> times.put(t.id(), t));
        }

        Holding holding() {
            return new Holding(report, reading.statements().stream().map(this::said).toList(),
                    reading.figures().stream().map(this::count).toList(), spots());
        }

        private Said said(Statement s) {
            return new Said(report, report.brief() + "." + s.id(), masks.speaker(s, report.publisher()),
                    Wording.words(text, s.cue().spans()), Wording.label(s.cueTone()), Wording.label(s.act()),
                    day(s.saidAt()));
        }

        private Count count(Figure f) {
            Statement in = f.statement() == null ? null : statements.get(f.statement());
            Figure.Group group = f.group();
            String status = group == null || group.status() == Figure.GroupStatus.UNSTATED
                    ? ""
                    : Wording.label(group.status());
            return new Count(report, report.brief() + "." + f.id(), Wording.measure(f), Wording.label(f.scope()),
                    status,
                    masks.hide(Wording.count(f, text)), f.low(), f.high(), f.bound(),
                    masks.speaker(in, reading.article().publisher()), day(f.time()),
                    in == null ? null : report.brief() + "." + in.id());
        }

        private @Nullable LocalDate day(@Nullable String time) {
            TimeExpression found = time == null ? null : times.get(time);
            return found == null || found.from() == null || !found.from().equals(found.to()) ? null : found.from();
        }

        private List<Spot> spots() {
            var seen = new HashSet<String>();
            var spots = new ArrayList<Spot>();
            for (Place p : reading.places()) {
                if (p.use() == Place.Use.LITERAL && seen.add(p.geonames() + "/" + p.name())) {
                    spots.add(new Spot(report, masks.hide(p.name()), p.geonames(), p.country(), p.lat(), p.lon(),
                            p.radiusKm(), Wording.label(p.precision()),
                            p.area() == null ? List.of() : p.area().bbox()));
                }
            }
            return spots;
        }
    }
}
