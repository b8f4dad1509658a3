package org.aver.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
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
 * --json} prints them) to a new ledger, over and over under other ids, until it holds so many statements; then it asks. The letters of
 * words with a capital are turned, so that each copy has names of its own. Prints articles a second, the file's size, and the median and 95th
 * percentile of {@code find} (two words of a kept sentence) and {@code show} (a statement).
 */
public final class LedgerRun {
    private static final int ASKED = 400;
    private static final int TOGETHER = 32; // articles in one transaction
    private static final int EVERY = 20_000; // articles between two lines of progress

    private final Ledger ledger;
    private final Path file;
    private final List<Report> batch = new ArrayList<>();
    private long articles;
    private long statements;
    private long nanos;

    private LedgerRun(Ledger ledger, Path file) {
        this.ledger = ledger;
        this.file = file;
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
        for (int copy = 0; statements < wanted; copy++) {
            try (var lines = Files.lines(readings)) {
                int turn = copy;
                lines.takeWhile(line -> statements < wanted).forEach(line -> add(copy(line, turn)));
            }
        }
        addBatch();
        System.out.printf(Locale.ROOT, "%,d articles, %,d statements: %.0f articles a second, %,d MiB in the file%n",
                articles,
                statements, articles * 1e9 / nanos, Files.size(file) >> 20);
    }

    /** The same reading of another article: the id of the line is another, and so are its words that begin with a capital. */
    private static Reading copy(String line, int copy) {
        Reading r = ReadingJson.read(line);
        Article a = r.article();
        String text = copy == 0 ? a.text() : turned(a.text(), copy);
        Article other = new Article(a.id() + "-" + copy, a.address(), a.sha256(), a.title(), a.publisher(), a.byline(),
                a
                        .published(),
                a.language(), text, a.zones(), a.warnings());
        return new Reading(other, r.reader(), r.sentences(), r.statements(), r.figures(), r.times(), r.places(),
                r.actors(), r
                        .incidents(),
                r.victims(), r.caveats(), r.inconsistencies(), r.warnings());
    }

    /** Turns the letters of capitalised words, one for one, so that spans stay as they are. */
    private static String turned(String text, int copy) {
        char[] chars = text.toCharArray();
        boolean isTurned = false;
        for (int i = 0; i < chars.length; i++) {
            boolean isLetter = chars[i] >= 'a' && chars[i] <= 'z';
            isTurned = chars[i] >= 'A' && chars[i] <= 'Z' || isTurned && isLetter;
            if (isTurned && isLetter) {
                chars[i] = (char) ('a' + (chars[i] - 'a' + copy) % 26);
            }
        }
        return new String(chars);
    }

    private void add(Reading reading) {
        Article article = reading.article();
        Capture capture = Capture.of(article.address(), "application/jsonl",
                (article.id() + article.text()).getBytes(UTF_8));
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
        long start = System.nanoTime();
        ledger.addAll(batch);
        nanos += System.nanoTime() - start;
        batch.clear();
    }

    private void ask() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>();
        ledger.list(s -> {
            if (s.statements() > 0) {
                keys.add(s.key());
            }
        });
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
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
        long start = System.nanoTime();
        Verification verified = ledger.verify();
        System.out.printf(Locale.ROOT, "verify: %,d entries in %.0f s, %d problems%n", verified.entries(),
                (System.nanoTime()
                        - start) / 1e9,
                verified.problems().size());
    }

    private static String twoWords(String text, Random random) {
        String[] words = text.split("[^\\p{L}]+");
        String[] longer = Arrays.stream(words).filter(w -> w.length() > 4).toArray(String[]::new);
        String[] from = longer.length > 1 ? longer : words;
        return from[random.nextInt(from.length)] + " " + from[random.nextInt(from.length)];
    }

    private static void time(String what, List<String> asked, Consumer<String> ask) {
        asked.subList(0, ASKED / 10).forEach(ask); // warm up
        long[] times = new long[asked.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            ask.accept(asked.get(i));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95 %% within %.1f ms%n", what,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6);
    }
}
