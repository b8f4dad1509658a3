package org.aver.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aver.compare.series.Tolls;
import org.aver.compare.story.Nearby;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Hit;
import org.aver.ledger.Ledger;
import org.aver.ledger.Query;
import org.aver.ledger.Report;
import org.aver.ledger.Verification;

/**
 * How a large ledger behaves: {@code LedgerRun READINGS STATEMENTS FILE} adds the ready readings of a JSON Lines file (as {@code aver read
 * --json} prints them) to a new ledger, over and over with other names, places and dates, until it holds so many statements; a file that
 * holds them already is used as it is. Then it asks. Prints articles a second, the file's size, and the median and 95th percentile of
 * {@code find} (two words of a kept sentence), {@code show} (a statement) and {@code series} (all series of the story of an article with
 * figures), and how long verifying takes.
 */
public final class LedgerRun {
    private static final int ASKED = 400;
    private static final int STORIES = 40; // asked for
    private static final int FEW = 10; // reports of a story
    private static final int TOGETHER = 32; // articles in one transaction
    private static final int EVERY = 20_000; // articles between two lines of progress

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Ledger ledger;
    private final Path file;
    private final List<Report> batch = new ArrayList<>();
    private long articles;
    private long statements;
    private long nanos;
    private long processor;
    private long ofTraces;
    private final Nearby nearby;

    private LedgerRun(Ledger ledger, Path file) {
        this.ledger = ledger;
        this.file = file;
        this.nearby = new Nearby(ledger.traces());
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: LedgerRun READINGS STATEMENTS FILE");
            System.exit(2);
        }
        Path file = Path.of(args[2]);
        try (Ledger ledger = Ledger.open(file)) {
            var run = new LedgerRun(ledger, file);
            run.fill(Path.of(args[0]), Long.parseLong(args[1]));
            run.ask();
        }
    }

    private void fill(Path readings, long wanted) throws IOException {
        ledger.list(s -> {
            articles++;
            statements += s.statements();
        });
        if (statements >= wanted) {
            System.out.printf(Locale.ROOT, "%,d articles, %,d statements: %,d MiB in the file%n", articles, statements,
                    Files.size(file) >> 20);
            return;
        }
        if (articles > 0) {
            throw new IOException(
                    "the ledger holds " + statements + " statements, not " + wanted + ": take a new file");
        }
        for (int copy = 0; statements < wanted; copy++) {
            try (var lines = Files.lines(readings)) {
                int turn = copy;
                lines.takeWhile(line -> statements < wanted).forEach(line -> add(
                        Copies.of(ReadingJson.read(line), turn, (int) articles)));
            }
        }
        addBatch();
        System.out.printf(Locale.ROOT,
                "%,d articles, %,d statements: %.0f articles a second, %.0f a second of processor"
                        + " time, %.0f %% of it for what stories are found by; %,d MiB in the file%n",
                articles, statements, articles * 1e9 / nanos, articles * 1e9 / processor, 100.0 * ofTraces / nanos,
                Files.size(file) >> 20);
    }

    private void add(Reading reading) {
        Article article = reading.article();
        Capture capture = Capture.of(null, "application/jsonl", (article.id() + article.text()).getBytes(UTF_8));
        batch.add(new Report(capture, article, reading));
        if (batch.size() == TOGETHER) {
            addBatch();
        }
        articles++;
        statements += reading.statements().size();
        if (articles % EVERY == 0) {
            System.err.printf(Locale.ROOT, "%,d articles, %,d statements, %.0f articles a second%n", articles,
                    statements, articles
                            * 1e9 / nanos);
        }
    }

    private void addBatch() {
        Map<String, Reading> readings = batch.stream().collect(Collectors.toMap(r -> r.article().key(), Report::reading,
                (one, same) -> one));
        long start = System.nanoTime();
        long before = CLOCK.getCurrentThreadCpuTime();
        ledger.addAll(batch);
        long added = System.nanoTime();
        nearby.takeUp(key -> Objects.requireNonNull(readings.get(key)));
        ofTraces += System.nanoTime() - added;
        nanos += System.nanoTime() - start;
        processor += CLOCK.getCurrentThreadCpuTime() - before;
        batch.clear();
    }

    private void ask() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>();
        List<String> withFigures = new ArrayList<>();
        ledger.list(s -> {
            if (s.figures() > 0) {
                withFigures.add(s.key());
            }
            if (s.statements() > 0) {
                keys.add(s.key());
            }
        });
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            String counts = withFigures.get(random.nextInt(withFigures.size()));
            if (i < STORIES) {
                counted.add(counts);
            }
            Reading reading = ledger.show(keys.get(random.nextInt(keys.size()))).orElseThrow().reading();
            ids.add(reading.article().key().substring(0, 12) + "." + reading.statements().get(random.nextInt(reading
                    .statements().size())).id());
            words.add(twoWords(reading.article().text(), random));
        }
        int[] found = {0};
        time("find, two words", words, q -> {
            List<Hit> hits = ledger.find(new Query(q, 10, false));
            found[0] += hits.size();
        });
        time("show, a statement", ids, id -> found[0] += ledger.show(id).isPresent() ? 0 : 1_000_000);
        System.out.println("hits a search: " + found[0] / ASKED);
        int[] lines = {0, 0};
        Consumer<String> series = key -> {
            List<org.aver.compare.Report> story = story(key);
            lines[0] += story.size();
            Tolls.of(story).forEach(one -> lines[1] += one.lines().size());
        };
        time("series, the story of an article", counted, series);
        System.out.printf(Locale.ROOT, "a story: %.1f reports, %.1f figures%n", lines[0] / (STORIES * 1.1),
                lines[1] / (STORIES * 1.1));
        List<String> few = counted.stream().filter(key -> nearby.story(key).size() <= FEW).toList();
        time("series, the " + few.size() + " of these stories of at most " + FEW + " reports", few, series);
        long start = System.nanoTime();
        Verification verified = ledger.verify();
        System.out.printf(Locale.ROOT, "verify: %,d entries in %.0f s, %d problems%n", verified.entries(),
                (System.nanoTime()
                        - start) / 1e9,
                verified.problems().size());
    }

    /** As {@code aver series --of} asks. */
    private List<org.aver.compare.Report> story(String key) {
        return nearby.story(key).stream().map(this::report).toList();
    }

    private org.aver.compare.Report report(String key) {
        return new org.aver.compare.Report(key, ledger.show(key).orElseThrow().reading());
    }

    private static String twoWords(String text, Random random) {
        String[] words = text.split("[^\\p{L}]+");
        String[] longer = Arrays.stream(words).filter(w -> w.length() > 4).toArray(String[]::new);
        String[] from = longer.length > 1 ? longer : words;
        return from[random.nextInt(from.length)] + " " + from[random.nextInt(from.length)];
    }

    private static void time(String what, List<String> asked, Consumer<String> ask) {
        asked.subList(0, asked.size() / 10).forEach(ask); // warm up
        long[] times = new long[asked.size()];
        long[] ofProcessor = new long[asked.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            long before = CLOCK.getCurrentThreadCpuTime();
            ask.accept(asked.get(i));
            times[i] = System.nanoTime() - start;
            ofProcessor[i] = CLOCK.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        Arrays.sort(ofProcessor);
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, of processor time %.1f ms; 95 %% within %.1f ms%n", what,
                times[times.length / 2] / 1e6, ofProcessor[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6);
    }
}
