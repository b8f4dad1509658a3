package org.aver.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A reading with every field filled and, in its lists, every value of every enum. */
final class FullReading {
    private FullReading() {
    }

    private static final String TEXT = "Ferry sinks\n\nOSTERLEE 🌊 At least 2.3 million people, it is said.";
    private static final int COPIES = 20; // more than the longest enum has values

    static Reading of() {
        Article article = new Article("x1", "demo/a.html", Digest.sha256("x"), "Ferry sinks", "The Harrow Post",
                "By Ana Dell", new Published("2026-03-03T23:50:00+02:00"), "en", TEXT,
                each(i -> new Zone(span(i), pick(Zone.Kind.values(), i))), List.of("no byline"));
        return new Reading(article, "0.1.0-abc", each(FullReading::span), each(FullReading::statement),
                each(FullReading::figure), each(FullReading::time), each(FullReading::place),
                each(i -> new Actor("a" + i, "Ana Dell", pick(Actor.Kind.values(), i), List.of(span(i)), "Q1", "a0",
                        "spokeswoman")),
                each(FullReading::incident),
                each(i -> new Victim("v" + i, "Bo Lind", "22", "male", "driver", "civilian", "killed",
                        List.of(span(i)), "s1", "i1")),
                each(i -> new Caveat(span(i), pick(Caveat.Kind.values(), i), "f1")),
                each(i -> new Inconsistency("n" + i, pick(Inconsistency.Kind.values(), i), List.of(span(i)),
                        pick(Inconsistency.Needs.values(), i), "12 is not 13")),
                List.of("no byline"));
    }

    private static Statement statement(int i) {
        Statement.Via via = new Statement.Via("a2", span(i), pick(Statement.Channel.values(), i));
        return new Statement("s" + i, new Statement.Source(List.of(span(i)), "a1",
                pick(Statement.SourceKind.values(), i), List.of(via), pick(Statement.Basis.values(), i)), spans(i),
                spans(i), pick(Statement.Mode.values(), i), pick(Statement.Act.values(), i),
                pick(Statement.Commitment.values(), i), pick(Statement.Polarity.values(), i), false,
                pick(Statement.CueTone.values(), i), span(i), spans(i), "s0", List.of(span(i)), "t1",
                pick(Statement.Status.values(), i), new Statement.Revision("s0", pick(Statement.How.values(), i)), 0.9);
    }

    private static Figure figure(int i) {
        Figure.Group group = new Figure.Group(span(i), "a1", pick(Figure.GroupStatus.values(), i), "martyr", "female",
                "child", "nurse", "a2");
        return new Figure("f" + i, span(i), "2.3 million", new BigDecimal("2300000"), new BigDecimal("2.3E+6"),
                pick(Figure.Bound.values(), i), pick(Figure.Unit.values(), i), pick(Figure.Measure.values(), i), group,
                pick(Figure.Scope.values(), i), new Figure.Window("2026-03-01", "2026-03-03"), "2026-03-03",
                pick(Figure.Outlook.values(), i), "t1", "p1", "s1", true, "f0", "f0");
    }

    private static TimeExpression time(int i) {
        return new TimeExpression("t" + i, span(i), pick(TimeExpression.Type.values(), i), "2026-W10",
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), pick(TimeExpression.Relation.values(), i));
    }

    private static Place place(int i) {
        return new Place("p" + i, span(i), "Osterlee", 1L, "XX", 12.345678, -0.0000001, 2.5,
                pick(Place.Precision.values(), i), pick(Place.Use.values(), i), "east of",
                new Place.Area(List.of(1.0, 2.0, 3.0, 4.0000001)), "p0", List.of("Varnland"));
    }

    private static Incident incident(int i) {
        return new Incident("i" + i, "shelling", span(i), pick(Incident.Stage.values(), i), "t1", "p1",
                List.of(new Incident.Responsibility(List.of("a1", "a2"), pick(Incident.Join.values(), i),
                        pick(Incident.Strength.values(), i), "s1")),
                "a market", new Incident.Weapon(span(i), "artillery"), List.of("f1"), List.of("s1"));
    }

    static Span span(int i) {
        return new Span(i, i + 1);
    }

    private static Statement.Spans spans(int i) {
        return Statement.Spans.of(span(i));
    }

    private static <T> T pick(T[] values, int i) {
        return values[i % values.length];
    }

    private static <T> List<T> each(java.util.function.IntFunction<T> make) {
        return IntStream.range(0, COPIES).mapToObj(make).toList();
    }
}
