package org.aver.workbench.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.core.Figure;
import org.aver.core.Label;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.words.Wording;
import org.aver.ledger.Kept;
import org.aver.workbench.mask.Masks;
import org.jspecify.annotations.Nullable;

/**
 * What one article brings to the pages across articles; names of private persons are withheld already.
 *
 * @param place    its number in the order of keeping
 * @param revises  key of the earlier article of the same address, or null
 * @param incidents how many incidents were read in it
 * @param victims  how many victims
 * @param voices   the public speakers of its statements, each once
 * @param measures of its figures, each once
 */
public record Holding(int place, Report report, @Nullable String revises, List<Said> said, List<Count> counts,
        List<Spot> spots,
        int incidents, int victims, List<Voice> voices, List<String> measures) {
    public Holding {
        said = List.copyOf(said);
        counts = List.copyOf(counts);
        spots = List.copyOf(spots);
        voices = List.copyOf(voices);
        measures = List.copyOf(measures);
    }

    static Holding of(Kept kept, int place, Pool pool) {
        Reading reading = kept.reading();
        var article = kept.article();
        var published = article.published();
        var report = new Report(kept.key(),
                new Masks(reading).hide(Objects.requireNonNullElse(article.title(), "(without a title)")),
                pool.word(Objects.requireNonNullElse(article.publisher(), "(unnamed outlet)")),
                published == null ? null : published.value(), published == null ? null : published.day(),
                article.language(), pool.word(reading.reader()), kept.keptAt(), reading.statements().size(),
                reading.figures().size(), reading.warnings().size());
        return new Making(reading, report, pool).holding(place, kept.revises());
    }

    private static final class Making {
        private final Reading reading;
        private final Report report;
        private final Pool pool;
        private final Text text;
        private final Masks masks;
        private final Map<String, Statement> statements = new HashMap<>();
        private final Map<String, TimeExpression> times = new HashMap<>();

        Making(Reading reading, Report report, Pool pool) {
            this.reading = reading;
            this.report = report;
            this.pool = pool;
            text = Text.of(reading.article().text());
            masks = new Masks(reading);
            reading.statements().forEach(s -> statements.put(s.id(), s));
            reading.times().forEach(t -> times.put(t.id(), t));
        }

        Holding holding(int place, @Nullable String revises) {
            List<Said> said = reading.statements().stream().map(this::said).toList();
            List<Count> counts = reading.figures().stream().map(this::count).toList();
            return new Holding(place, report, revises, said, counts, spots(), reading.incidents().size(),
                    reading.victims().size(),
                    said.stream().map(Said::speaker).filter(Voice::isPublic).distinct().toList(),
                    counts.stream().map(Count::measure).distinct().toList());
        }

        private Said said(Statement s) {
            return new Said(report, pool.word(s.id()), pool.voice(masks.speaker(s, report.publisher())),
                    pool.word(Wording.words(text, s.cue().spans())), label(s.cueTone()), label(s.act()),
                    day(s.saidAt()), s.score());
        }

        private Count count(Figure f) {
            Statement in = f.statement() == null ? null : statements.get(f.statement());
            Figure.Group group = f.group();
            String status = group == null || group.status() == Figure.GroupStatus.UNSTATED
                    ? ""
                    : label(group.status());
            return new Count(report, report.brief() + "." + f.id(), pool.word(Wording.measure(f)),
                    label(f.scope()), status, masks.hide(Wording.count(f, text)), f.low(), f.high(), f.bound(),
                    pool.voice(masks.speaker(in, reading.article().publisher())), day(f.time()),
                    in == null ? null : report.brief() + "." + in.id());
        }

        private String label(Label label) {
            return pool.word(Wording.label(label));
        }

        private @Nullable LocalDate day(@Nullable String time) {
            TimeExpression found = time == null ? null : times.get(time);
            return found == null || found.from() == null || !found.from().equals(found.to()) ? null : found.from();
        }

        private List<Spot> spots() {
            var seen = new HashSet<Object>();
            var spots = new ArrayList<Spot>();
            for (Place p : reading.places()) {
                if (p.use() == Place.Use.LITERAL) {
                    Spot spot = new Spot(report, pool.word(masks.hide(p.name())), p.geonames(),
                            p.country() == null ? null : pool.word(p.country()), p.lat(),
                            p.lon(),
                            p.radiusKm(), label(p.precision()),
                            p.area() == null ? List.of() : p.area().bbox());
                    if (seen.add(spot.key())) {
                        spots.add(spot);
                    }
                }
            }
            return spots;
        }
    }
}
