package org.aver.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Digest;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Place;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;
import org.aver.ledger.Ledger;
import org.aver.ledger.decision.Kind;
import org.jspecify.annotations.Nullable;

/** One invented report with everything that exports ask for: a place, an area, a private person, an office-holder, a victim, a formula. */
record Sample(Capture capture, Article article, Reading reading) {
    static final String TEXT = "=Shelling 🌊 at Toresk, \"minister\" says\n\n"
            + "On Tuesday dozens were killed at Toresk, Minister Ana Dell said. "
            + "Farmer Bo Lind, 22, said 14 soldiers of the Northern Guard were killed near Vel Amar on Monday. "
            + "Mr Lind's sister Mia Lind died, he said.";

    static Sample of() {
        Text text = Text.of(TEXT);
        Capture capture = Capture.of("https://news.example/1?a=b&c", "text/plain", TEXT.getBytes(UTF_8));
        Article article = new Article(Article.idOf(TEXT), capture.address(), Digest.sha256(TEXT),
                "=Shelling 🌊 at Toresk, \"minister\" says", "Example Wire, North", null, new Published(
                        "2026-03-04T08:00:00+02:00"),
                "en", TEXT, List.of(), List.of());
        Span dell = at(text, "Minister Ana Dell");
        Span lind = at(text, "Farmer Bo Lind");
        Span guard = at(text, "the Northern Guard");
        List<Statement> statements = List.of(
                statement(text, dell, "a" + dell.start(), "On Tuesday dozens were killed at Toresk",
                        "said|. Farmer"),
                statement(text, lind, "a" + lind.start(),
                        "14 soldiers of the Northern Guard were killed near Vel Amar on Monday", "said| 14"));
        Place toresk = place("p1", at(text, "Toresk|, Minister"), "Toresk", 48.5, -3.25, null, null);
        Place north = place("p2", at(text, "Vel Amar"), "Vel Amar", null, null, "near",
                new Place.Area(List.of(179.5, 10.0,
                        -179.5, 11.0)));
        Figure dozens = figure("f1", at(text, "dozens"), "dozens", null, Figure.Bound.VAGUE, statements.get(0).id(),
                null, "p1",
                "t1");
        Figure soldiers = figure("f2", at(text, "14 soldiers"), "14", BigDecimal.valueOf(14), Figure.Bound.EXACT,
                statements
                        .get(1).id(),
                new Figure.Group(at(text, "soldiers"), null, Figure.GroupStatus.COMBATANT, null, null, null,
                        null, "a" + guard.start()),
                "p2", "t2");
        List<TimeExpression> times = List.of(day("t1", at(text, "Tuesday"), 3), day("t2", at(text, "Monday"), 2));
        List<Actor> actors = List.of(
                new Actor("a" + dell.start(), "Minister Ana Dell", Actor.Kind.PERSON, List.of(dell), null,
                        null,
                        "minister"),
                new Actor("a" + lind.start(), "Farmer Bo Lind", Actor.Kind.PERSON, List.of(lind), null, null, null),
                new Actor("a" + guard.start(), "Northern Guard", Actor.Kind.ARMED_GROUP, List.of(guard), null, null,
                        null));
        List<Incident> incidents = List.of(
                incident("i1", at(text, "killed| at"), "t1", "p1", "f1", statements.get(0).id(),
                        List.of()),
                incident("i2", at(text, "killed| near"), "t2", "p2", "f2", statements.get(1).id(), List.of(
                        new Incident.Responsibility(List.of("a" + guard.start()), Incident.Join.AND,
                                Incident.Strength.ACCUSED,
                                null))));
        Victim victim = new Victim("v1", "Mia Lind", "22", "female", null, "civilian", "killed",
                List.of(at(text, "Mia Lind")),
                null, "i2");
        Reading reading = new Reading(article, "test-1", sentences(text), statements, List.of(dozens, soldiers), times,
                List.of(
                        toresk, north),
                actors, incidents, List.of(victim), List.of(), List.of(), List.of());
        return new Sample(capture, article, reading);
    }

    static Ledger ledger(Path folder) {
        Ledger ledger = Ledger.open(folder.resolve("a.aver"));
        Sample sample = of();
        ledger.add(sample.capture(), sample.article(), sample.reading());
        return ledger;
    }

    String id(String inner) {
        return article.key().substring(0, 12) + "." + inner;
    }

    static byte[] export(Ledger ledger, Export.As as, @Nullable Kind kind, boolean isMasked) {
        var out = new ByteArrayOutputStream();
        new Export(as, kind, isMasked).write(ledger, out);
        return out.toByteArray();
    }

    static String text(Ledger ledger, Export.As as, @Nullable Kind kind) {
        return new String(export(ledger, as, kind, true), UTF_8);
    }

    /** Where words stand first; those after a bar only say which of several is meant. */
    private static Span at(Text text, String words) {
        int from = text.chars().indexOf(words.replace("|", ""));
        return text.span(from, from + words.split("\\|")[0].length());
    }

    private static List<Span> sentences(Text text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (String end : List.of("says", "Dell said.", "on Monday.", "he said.")) {
            int to = text.chars().indexOf(end, start) + end.length();
            sentences.add(text.span(start, to));
            start = to;
            while (start < text.chars().length() && Character.isWhitespace(text.chars().charAt(start))) {
                start++;
            }
        }
        return sentences;
    }

    private static Statement statement(Text text, Span source, String actor, String content, String cue) {
        Span said = at(text, cue);
        return new Statement("s" + said.start(),
                new Statement.Source(List.of(source), actor, Statement.SourceKind.PERSON, List
                        .of(), null),
                Statement.Spans.of(said), Statement.Spans.of(at(text, content)), Statement.Mode.INDIRECT,
                Statement.Act.STATE, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false,
                Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null, 0.9);
    }

    private static Place place(String id, Span span, String name, @Nullable Double lat, @Nullable Double lon,
            @Nullable String relation, Place.@Nullable Area area) {
        return new Place(id, span, name, null, "XX", lat, lon, null, Place.Precision.TOWN, Place.Use.LITERAL, relation,
                area,
                null, List.of());
    }

    private static Figure figure(String id, Span span, String number, @Nullable BigDecimal value, Figure.Bound bound,
            String statement, Figure.@Nullable Group group, String place, String time) {
        return new Figure(id, span, number, value, value, bound, Figure.Unit.PERSON, Figure.Measure.KILLED, group,
                Figure.Scope.INCIDENT, null, null, null, time, place, statement, false, null, null);
    }

    private static TimeExpression day(String id, Span span, int day) {
        LocalDate date = LocalDate.of(2026, 3, day);
        return new TimeExpression(id, span, TimeExpression.Type.DATE, date.toString(), date, date, null);
    }

    private static Incident incident(String id, Span span, String when, String where, String figure, String statement,
            List<Incident.Responsibility> responsibility) {
        return new Incident(id, "shelling", span, Incident.Stage.HAPPENED, when, where, responsibility, null, null,
                List.of(
                        figure),
                List.of(statement));
    }
}
