package org.aver.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Figure;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** Reports of invented events, the same for the same number, with the readings a reader could give them. */
record Batch(Capture capture, Article article, Reading reading) {
    static final String READER = "test-1";
    private static final List<String> PLACES = List.of("Toresk", "Vel Amar", "Ordu Hills", "Sankt Elm", "Káló",
            "Bint Raya");
    private static final List<String> SPEAKERS = List.of("Ilse Vandarr", "the regional ministry", "Omar Telith",
            "a hospital official", "the Northern Guard", "Dr. Noa Pereth");
    private static final List<String> THINGS = List.of("the bridge was closed", "a warehouse burned", "the river rose",
            "the road was mined", "shells hit the depot", "the power failed", "a convoy turned back");
    private static final List<String> FILL = List.of("market", "winter", "river", "north", "school", "engineer",
            "signal",
            "harbour", "village", "column", "morning", "repair", "crossing", "district", "witness", "convoy", "supply",
            "shelter", "border", "station", "night", "council", "grain", "tower");

    /** An article of some sentences, of which every other one is a statement with a figure. */
    static Batch of(int number, int sentences) {
        Random random = new Random(number);
        String place = pick(PLACES, random);
        String title = "Report " + number + " from " + place;
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder(title).append("\n\n");
        for (int i = 0; i < sentences; i++) {
            parts.add(i % 2 == 0 ? Part.said(text, random) : Part.filled(text, random, place));
        }
        return of("https://news.example/" + number, title, "Example Wire", text.toString().strip(), parts, READER);
    }

    /** One sentence a line, no statements. */
    static Batch plain(@Nullable String address, @Nullable String title, String publisher, String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder built = new StringBuilder();
        for (String line : text.split("\n")) {
            int start = built.length();
            built.append(line);
            parts.add(new Part(start, built.length(), List.of()));
            built.append('\n');
        }
        return of(address, title, publisher, text, parts, READER);
    }

    /** One sentence a line, every number in it a figure of people hurt, no statements. */
    static Batch plainWithFigures(String address, String chars) {
        Batch plain = plain(address, null, "Example Wire", chars);
        Text text = Text.of(chars);
        List<Figure> figures = new ArrayList<>();
        java.util.regex.Matcher numbers = java.util.regex.Pattern.compile("[0-9]+").matcher(chars);
        while (numbers.find()) {
            int at = numbers.start();
            figures.add(figure(text, List.of(0, 0, 0, 0, 0, 0, at, numbers.end()), null));
        }
        Reading r = plain.reading();
        return new Batch(plain.capture(), plain.article(), new Reading(plain.article(), r.reader(), r.sentences(),
                List.of(), figures, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    /** The same article read by another version. */
    Batch readBy(String reader) {
        return new Batch(capture, article, new Reading(article, reader, reading.sentences(), reading.statements(),
                reading.figures(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    Added addTo(Ledger ledger) {
        return ledger.add(capture, article, reading);
    }

    private static Batch of(@Nullable String address, @Nullable String title, String publisher, String chars,
            List<Part> parts, String reader) {
        Text text = Text.of(chars);
        Capture capture = Capture.of(address, "text/plain", chars.getBytes(UTF_8));
        List<Zone> zones = title != null && chars.startsWith(title)
                ? List.of(new Zone(text.span(0, title.length()), Zone.Kind.TITLE))
                : List.of();
        Article article = new Article(Article.idOf(chars), address, capture.sha256(), title, publisher, null,
                new Published("2026-03-03T23:50:00+02:00"), "en", chars, zones, List.of("warned"));
        List<Span> sentences = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Part part : parts) {
            sentences.add(text.span(part.start(), part.end()));
            if (!part.cuts().isEmpty()) {
                statements.add(statement(text, part.cuts()));
                figures.add(figure(text, part.cuts(), statements.getLast().id()));
            }
        }
        return new Batch(capture, article, new Reading(article, reader, sentences, statements, figures, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Statement statement(Text text, List<Integer> cuts) {
        Span content = text.span(cuts.get(0), cuts.get(1));
        Span source = text.span(cuts.get(2), cuts.get(3));
        Span cue = text.span(cuts.get(4), cuts.get(5));
        return new Statement("s" + cue.start(), new Statement.Source(List.of(source), null, null, List.of(), null),
                Statement.Spans.of(cue), Statement.Spans.of(content), Statement.Mode.INDIRECT, Statement.Act.STATE,
                Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false, Statement.CueTone.NEUTRAL, null,
                null,
                null, List.of(), null, Statement.Status.STANDING, null, 0.91);
    }

    private static Figure figure(Text text, List<Integer> cuts, @Nullable String statement) {
        Span span = text.span(cuts.get(6), cuts.get(7));
        BigDecimal number = new BigDecimal(text.slice(span));
        return new Figure("f" + span.start(), span, text.slice(span), number, number, Figure.Bound.EXACT,
                Figure.Unit.PERSON, Figure.Measure.INJURED, null, Figure.Scope.INCIDENT, null, null, null, null, null,
                statement, false, null, null);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** A sentence in UTF-16 units; cuts bound content, source, cue and figure in pairs. */
    private record Part(int start, int end, List<Integer> cuts) {
        static Part said(StringBuilder text, Random random) {
            int start = text.length();
            text.append("In all ");
            int figure = text.length();
            text.append(2 + random.nextInt(400));
            int figureEnd = text.length();
            text.append(" people were hurt when ").append(pick(THINGS, random)).append(" near the ")
                    .append(pick(FILL, random));
            int content = text.length();
            text.append(", ");
            int source = text.length();
            text.append(pick(SPEAKERS, random));
            int cue = text.length() + 1;
            text.append(" said.");
            int end = text.length();
            text.append(' ');
            return new Part(start, end, List.of(start, content, source, cue - 1, cue, end - 1, figure, figureEnd));
        }

        static Part filled(StringBuilder text, Random random, String place) {
            int start = text.length();
            text.append("At ").append(place);
            for (int i = 0; i < 14; i++) {
                text.append(" the ").append(pick(FILL, random)).append(random.nextInt(60));
            }
            int end = text.append('.').length();
            text.append("\n");
            return new Part(start, end, List.of());
        }
    }
}
