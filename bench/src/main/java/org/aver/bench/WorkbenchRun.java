package org.aver.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Ledger;
import org.aver.ledger.Report;
import org.aver.reader.Reader;
import org.aver.workbench.Workbench;

/**
 * How fast the workbench's pages answer, and what they weigh: {@code WorkbenchRun READINGS ARTICLES FILE}. Ready readings are kept in
 * a new ledger with other names, places and dates until it holds so many articles; a file that holds them already is used as it
 * is. Then a workbench is started at 127.0.0.1 and every kind of page is asked for many times, each time another one where there
 * are several. Prints median and 95th percentile of the whole answer, and the weight of a first visit with all it loads.
 */
public final class WorkbenchRun {
    private static final int TOGETHER = 64; // articles in one transaction
    private static final int ASKED = 120;
    private static final int WARM = 40;
    private static final int OUTLETS = 300;

    private final Ledger ledger;
    private final Random random = new Random(11);

    private WorkbenchRun(Ledger ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3) {
            System.err.println("usage: WorkbenchRun READINGS ARTICLES FILE");
            System.exit(2);
        }
        try (Ledger ledger = Ledger.open(Path.of(args[2])); Reader reader = Reader.open()) {
            var run = new WorkbenchRun(ledger);
            run.fill(Path.of(args[0]), Integer.parseInt(args[1]));
            run.ask(reader);
        }
    }

    private void fill(Path readings, int wanted) throws IOException {
        int held = ledger.size();
        List<String> lines = Files.readAllLines(readings);
        for (int from = held; from < wanted; from += TOGETHER) {
            ledger.addAll(IntStream.range(from, Math.min(from + TOGETHER, wanted)).mapToObj(i -> report(lines.get(i
                    % lines.size()), i / lines.size(), i)).toList());
        }
    }

    /** Actors have other names in each round too, and an outlet where the corpus names none. */
    private static Report report(String line, int turn, int number) {
        Reading r = Copies.of(ReadingJson.read(line), turn, number);
        Article a = r.article();
        String outlet = a.publisher() == null ? "Outlet " + Math.floorMod(number * 31, OUTLETS) : a.publisher();
        var article = new Article(a.id(), a.address(), a.sha256(), a.title(), outlet, a.byline(), a.published(), a
                .language(), a.text(), a.zones(), a.warnings());
        List<Actor> actors = r.actors().stream().map(x -> new Actor(x.id(), Copies.renamed(x.name(), turn), x.kind(), x
                .mentions(), x.entry(), x.parent(), x.role())).toList();
        var reading = new Reading(article, r.reader(), r.sentences(), r.statements(), r.figures(), r.times(), r
                .places(), actors, r.incidents(), r.victims(), r.caveats(), r.inconsistencies(), r.warnings());
        return new Report(Capture.of(null, "application/jsonl", (a.id() + a.text()).getBytes(UTF_8)), article, reading);
    }

    private void ask(Reader reader) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Workbench workbench = Workbench.start(ledger, "bench", reader, 0);
                var visits = new Visits(workbench
                        .address())) {
            waited("articles taken up", start, () -> workbench.state().isWhole());
            waited("stories found", start, () -> workbench.state().isGrouped());
            waited("what stands behind them counted", start, () -> !visits.text("/stories").contains(
                    "being counted"));
            System.out.println("articles\t" + workbench.state().kept());
            System.out.println("page\tmedian ms\t95 % within ms\tKB, all it loads\tKB unpacked\tdifferent");
            for (Map.Entry<String, List<String>> kind : kinds(visits).entrySet()) {
                measure(kind.getKey(), kind.getValue(), visits);
            }
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            System.out.println("MB of heap\t" + ((runtime.totalMemory() - runtime.freeMemory()) >> 20));
        }
    }

    /** Whether something is so by now. */
    private interface Asked {
        boolean isSo() throws IOException, InterruptedException;
    }

    private static void waited(String what, long start, Asked asked) throws IOException, InterruptedException {
        while (!asked.isSo()) {
            Thread.sleep(200);
        }
        System.out.printf(Locale.ROOT, "%s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private void measure(String kind, List<String> addresses, Visits visits) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            visits.answer(addresses.get(addresses.size() - 1 - i % addresses.size()));
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            String address = addresses.get(i % addresses.size());
            long start = System.nanoTime();
            visits.answer(address);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        Visits.Weight heaviest = Visits.Weight.NOTHING;
        for (String address : addresses.subList(0, Math.min(ASKED, addresses.size()))) {
            Visits.Weight weight = visits.weight(address);
            heaviest = weight.packed() > heaviest.packed() ? weight : heaviest;
        }
        System.out.printf(Locale.ROOT, "%s\t%.1f\t%.1f\t%.0f\t%.0f\t%d%n", kind, times.get(times.size() / 2), times.get(
                times.size() * 95 / 100), heaviest.packed() / 1e3, heaviest.unpacked() / 1e3, addresses.size());
    }

    private Map<String, List<String>> kinds(Visits visits) throws IOException, InterruptedException {
        List<String> keys = new ArrayList<>();
        ledger.list(s -> {
            if (s.statements() > 0) {
                keys.add(s.key());
            }
        });
        List<Reading> some = new ArrayList<>();
        for (int i = 0; i < ASKED + WARM; i++) {
            some.add(ledger.show(keys.get(random.nextInt(keys.size()))).orElseThrow().reading());
        }
        List<String> words = some.stream().map(this::words).toList();
        List<String> sources = some(ids(visits.text("/sources.csv")));
        List<String> stories = some(ids(visits.text("/stories.csv")));
        List<String> outlets = visits.text("/coverage.csv").lines().skip(1).map(l -> l.substring(0, l.indexOf(',')))
                .filter(o -> o.matches("[\\w.]+")).toList();
        List<String> articles = some.stream().map(WorkbenchRun::brief).toList();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("/", List.of("/"));
        kinds.put("/articles/ID", each("/articles/", articles, ""));
        kinds.put("/articles/ID?voice=1", each("/articles/", articles, "?voice=1"));
        kinds.put("/articles/ID.json", each("/articles/", articles, ".json"));
        kinds.put("/statements/ID", some.stream().map(r -> "/statements/" + statement(r)).toList());
        kinds.put("/stories", pages("/stories"));
        kinds.put("/stories?least=1", pages("/stories", "least=1&"));
        kinds.put("/stories?q=", each("/stories?q=", words, ""));
        kinds.put("/stories/ID", each("/stories/", stories, ""));
        kinds.put("/stories/ID.json", each("/stories/", stories, ".json"));
        kinds.put("/search", pages("/search"));
        kinds.put("/search?q=", each("/search?q=", words, ""));
        kinds.put("/search?q= one word", each("/search?q=", words.stream().map(w -> w.replaceFirst("\\+.*", ""))
                .toList(), ""));
        kinds.put("/sources", pages("/sources"));
        kinds.put("/sources/ID", each("/sources/", sources, ""));
        for (String page : List.of("/figures", "/map", "/timeline")) {
            kinds.put(page, List.of(page));
            kinds.put(page + "?q=", each(page + "?q=", words, ""));
            kinds.put(page + "?story=", each(page + "?story=", stories, ""));
            kinds.put(page + "?outlet=", each(page + "?outlet=", outlets, ""));
        }
        kinds.put("/map.geojson", List.of("/map.geojson"));
        kinds.put("/review", List.of("/review"));
        kinds.put("/review?at=", some.stream().map(r -> "/review?at=" + statement(r)).toList());
        kinds.put("/review?order=score", List.of("/review?order=score"));
        kinds.put("/review?order=score&at=", some.stream().map(r -> "/review?order=score&at=" + statement(r)).toList());
        for (String kind : List.of("figure", "incident", "victim")) {
            kinds.put("/review?kind=" + kind, List.of("/review?kind=" + kind));
        }
        kinds.put("/review?q=", each("/review?q=", words, ""));
        kinds.put("/review?state=done", List.of("/review?state=done"));
        kinds.put("/review/bulk", List.of("/review/bulk"));
        kinds.put("/review/bulk?kind=figure", List.of("/review/bulk?kind=figure"));
        kinds.put("/changes", List.of("/changes"));
        kinds.put("/changes?kind=decision", List.of("/changes?kind=decision"));
        kinds.put("/changes?by=", List.of("/changes?by=Ada"));
        kinds.put("/changes?article=", each("/changes?article=", articles, ""));
        kinds.put("/changes?to=", List.of("/changes?to=2000-01-01"));
        kinds.put("/exports", List.of("/exports"));
        kinds.put("/exports?q=", each("/exports?q=", words, ""));
        kinds.put("/coverage", List.of("/coverage"));
        kinds.put("/method", List.of("/method"));
        return kinds;
    }

    private static List<String> each(String before, List<String> middles, String after) {
        return middles.stream().map(m -> before + m + after).toList();
    }

    private static String statement(Reading r) {
        return brief(r) + "." + r.statements().getFirst().id();
    }

    private static List<String> pages(String list) {
        return pages(list, "");
    }

    private static List<String> pages(String list, String also) {
        return IntStream.rangeClosed(1, ASKED + WARM).mapToObj(i -> list + "?" + also + "page=" + i).toList();
    }

    private static String brief(Reading r) {
        return r.article().key().substring(0, 12);
    }

    private static List<String> ids(String csv) {
        return csv.lines().skip(1).filter(l -> l.matches("[0-9a-f]{12},.*")).map(l -> l.substring(0, 12)).toList();
    }

    private List<String> some(List<String> all) {
        return IntStream.range(0, Math.min(all.size(), ASKED + WARM)).mapToObj(i -> all.get(random.nextInt(all
                .size()))).toList();
    }

    private String words(Reading r) {
        List<String> longer = r.article().text().codePoints().count() < 20
                ? List.of("people")
                : List.of(r.article().text().split("[^a-zA-Z]+")).stream().filter(w -> w.length() > 5).toList();
        return longer.isEmpty()
                ? "people"
                : longer.get(random.nextInt(longer.size())) + "+" + longer.get(random.nextInt(longer.size()));
    }
}
