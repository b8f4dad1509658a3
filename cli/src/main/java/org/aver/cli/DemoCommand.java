package org.aver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.capture.Sink;
import org.aver.cli.page.ArticlePage;
import org.aver.cli.page.ComparisonLines;
import org.aver.cli.page.FigureTable;
import org.aver.cli.page.StoryPage;
import org.aver.cli.page.TextPage;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.compare.series.Told;
import org.aver.compare.story.Stories;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Reprint;
import org.aver.compare.text.Texts;
import org.aver.core.Article;
import org.aver.core.Figure.Measure;
import org.aver.core.Reading;
import org.aver.ledger.Hit;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.Query;
import org.aver.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows on the bundled, invented reports what Aver does, with a ledger of its own. */
@Command(name = "demo", sortOptions = false, description = "Reads and keeps the bundled sample of invented reports, and shows the record.", footer = {
        "", "Without --ledger the sample's ledger stands in a new folder for temporary files.", "", "Examples:",
        "  aver demo", "  aver demo --ledger demo.db"})
final class DemoCommand implements Callable<Integer> {
    private static final List<String> SHOWN = List.of("01-kellhad-tessel.txt", "10-kellhad-tessel-revision.txt");
    /** Words that the ledger is searched for; what it finds makes a table. */
    private static final List<String> STORIES = List.of("Kellhad", "ferry", "Brannoc");
    /** The story whose reports are compared. */
    private static final String COMPARED = "Ostrane";
    private static final int KEY_DIGITS = 12;
    private static final List<Measure> MEASURES = List.of(Measure.KILLED, Measure.MISSING, Measure.DISPLACED);
    private static final int MOST = 100;
    private static final int OPENING = 400; // characters, about two sentences

    @ParentCommand private @Nullable Aver aver;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        Path file = ledgerOption.isGiven() ? ledgerOption.path(aver.console()) : fresh();
        var run = new BatchRun(aver);
        var count = new AddCommand.Count();
        Sample sample = Sample.bundled();
        List<Captured> captured = captured(sample);
        try (var ledger = Ledger.open(file); var reader = Reader.open()) {
            refuseOthers(ledger, captured, file);
            run.run(sample, Runtime.getRuntime().availableProcessors(), c -> reader.read(c.article()),
                    article -> ledger.contains(article.key(), reader.version()), true,
                    outcome -> count.count(ledger, outcome));
            screen.line(new Run("All of this is invented: the countries, people, outlets, events and every figure.",
                    Style.WARNING));
            screen.line(Run.of(captured.size() + " reports of one week. " + count.words(run.failed())));
            captured.stream().filter(c -> SHOWN.contains(c.capture().address())).forEach(c -> {
                screen.rule();
                ArticlePage.printStatements(kept(ledger, c.article().key()).reading(), screen);
            });
            STORIES.forEach(story -> story(ledger, story, screen));
            together(ledger, captured, screen);
            comparisons(ledger, screen);
            DemoRecord.show(ledger, captured.getFirst().article().key(), screen);
            next(screen, file, captured.getFirst().article().key());
        }
        return run.end();
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("aver-demo-").resolve("demo.db");
        } catch (IOException e) {
            throw new LedgerException("no folder for the sample's ledger can be made: " + e.getMessage()
                    + "; name a file with --ledger", e);
        }
    }

    private static List<Captured> captured(Sample sample) {
        var all = new ArrayList<Captured>();
        sample.read(new Sink() {
            @Override
            public void article(Captured captured) {
                all.add(captured);
            }

            @Override
            public void failed(CaptureException failure) {
                throw failure; // the sample is part of the program
            }
        }, bytes -> {
        });
        return all;
    }

    /** Invented reports must never stand beside real ones. */
    private static void refuseOthers(Ledger ledger, List<Captured> sample, Path file) {
        Set<String> ours = new HashSet<>();
        sample.forEach(c -> ours.add(c.article().key()));
        ledger.list(summary -> {
            if (!ours.contains(summary.key())) {
                throw new LedgerException(file + ": keeps other reports than the sample, which is invented; name"
                        + " another file");
            }
        });
    }

    private static Kept kept(Ledger ledger, String key) {
        return ledger.show(key).orElseThrow();
    }

    private static void story(Ledger ledger, String words, Screen screen) {
        List<Reading> readings = ledger.find(new Query(words, MOST, false)).stream()
                .map(hit -> kept(ledger, hit.articleKey()).reading()).filter(r -> opensWith(r.article(), words))
                .toList();
        screen.rule();
        screen.line(new Run(
                "Figures in the " + readings.size() + " reports that open with \"" + words + "\", by day and speaker",
                Style.TITLE));
        FigureTable.print(readings, MEASURES, screen);
    }

    /** One incident's toll, and one comparison of every kind, of the reports that were invented to show them. */
    private static void comparisons(Ledger ledger, Screen screen) {
        List<Report> story = ledger.find(new Query(COMPARED, MOST, false)).stream().sorted(
                Comparator.comparing(Hit::articleKey)).map(
                        hit -> new Report(hit.articleKey().substring(0, KEY_DIGITS),
                                kept(ledger, hit.articleKey()).reading()))
                .toList();
        screen.rule();
        screen.line(new Run("One incident: who counts how many, and how its toll grew", Style.TITLE));
        screen.blank();
        story.stream().flatMap(r -> Told.of(story, r.id(), null).stream())
                .max(Comparator.comparingInt((Told t) -> t.tellings().size()).thenComparing(Told::id))
                .ifPresent(told -> IncidentCommand.print(told, screen));
        screen.rule();
        screen.line(new Run("Side by side: one comparison of each kind", Style.TITLE));
        screen.blank();
        Set<Comparison.Kind> shown = EnumSet.noneOf(Comparison.Kind.class);
        Clashes.of(story).stream().filter(c -> shown.add(c.kind())).forEach(c -> ComparisonLines.print(c, screen));
    }

    /** The stories of the sample, and how many articles, texts and ultimate sources stand behind each. */
    private static void together(Ledger ledger, List<Captured> captured, Screen screen) {
        List<Report> reports = captured.stream().map(c -> c.article().key())
                .map(key -> new Report(key.substring(0, KEY_DIGITS), kept(ledger, key).reading())).toList();
        screen.rule();
        screen.line(new Run("Stories, and what stands behind each", Style.TITLE));
        Texts texts = Texts.of(reports);
        var page = new StoryPage(reports, texts, screen);
        Stories.of(reports).list().stream().filter(story -> story.reports().size() > 1).forEach(page::printSupport);
        screen.rule();
        screen.line(new Run("The text that most articles carry, and what each changed in it", Style.TITLE));
        Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        texts.texts().stream().max(Comparator.comparingInt((Origin t) -> t.articles().size()))
                .ifPresent(text -> new TextPage(byId, screen).print(text,
                        Reprint.of(text, id -> Objects.requireNonNull(byId.get(id)))));
    }

    /** Whether the title or the opening lines name it: a report that mentions it further down is about something else. */
    private static boolean opensWith(Article article, String word) {
        String text = article.text();
        String opening = article.title() + " " + text.substring(0, Math.min(OPENING, text.length()));
        return opening.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static void next(Screen screen, Path file, String key) {
        String name = quoted(Safe.line(file.toString()));
        screen.rule();
        screen.line(Run.of("Kept in " + Safe.line(file.toString())));
        screen.line(Run.of("Try next:"));
        screen.flow(2, 4, List.of(new Run("aver find --ledger " + name + " denied", Style.CUE)));
        screen.flow(2, 4, List.of(new Run("aver stories --ledger " + name, Style.CUE)));
        screen.flow(2, 4, List.of(new Run("aver texts --ledger " + name, Style.CUE)));
        screen.flow(2, 4,
                List.of(new Run("aver show --ledger " + name + " " + key.substring(0, KEY_DIGITS), Style.CUE)));
        screen.flow(2, 4, List.of(new Run("aver clashes --all --ledger " + name, Style.CUE)));
        screen.flow(2, 4, List.of(new Run("aver series --measure killed --ledger " + name, Style.CUE)));
    }

    /** As a shell takes it for one word. */
    private static String quoted(String name) {
        return name.matches("[\\w/.:+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
