package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aver.core.Article;
import org.aver.reader.Reader;
import org.aver.reader.statement.Calibration;
import org.aver.training.swap.Comparison;
import org.aver.training.swap.Differences;
import org.aver.training.swap.Experiment;
import org.aver.training.swap.Experiment.Outcome;
import org.aver.training.swap.LoadedWords;
import org.aver.training.swap.Parties;
import org.aver.training.swap.Tally;
import tools.jackson.core.JacksonException;

/**
 * Whether every party is read by the same rules: {@code Swap [--differences] [--model MODEL.onnx] CORPUS.jsonl} swaps the two
 * most named parties of every report, then its most named one with a party drawn, then loaded words with plain ones, reads each
 * text and prints how many statements are the same once spans are mapped back.
 */
public final class Swap {
    private static final String USAGE = "usage: Swap [--differences] [--model MODEL.onnx] CORPUS.jsonl";

    private Swap() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> left = new ArrayList<>(List.of(args));
        boolean lists = left.remove("--differences");
        int model = left.indexOf("--model");
        Path modelFile = model >= 0 && model + 1 < left.size() ? Path.of(left.remove(model + 1)) : null;
        if (modelFile != null) {
            left.remove(model);
        }
        if (left.size() != 1 || left.getFirst().startsWith("--")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try (Reader reader = modelFile == null
                ? Reader.open()
                : Reader.open(Files.readAllBytes(modelFile), Calibration.NONE)) {
            Experiment experiment = new Experiment(reader, Parties.builtIn(), LoadedWords.builtIn());
            print(out, outcomes(experiment, articles(Path.of(left.getFirst()))), lists);
        }
        out.flush();
    }

    /** Reports are read side by side, a reading on one thread; what comes out is in the order of the corpus. */
    private static List<Outcome> outcomes(Experiment experiment, List<Article> articles) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<Outcome>>> running = articles.stream().map(a -> pool.submit(() -> experiment.run(a)))
                    .toList();
            for (Future<List<Outcome>> one : running) {
                outcomes.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be read: " + e.getMessage(), e);
        }
        return outcomes;
    }

    private static void print(PrintStream out, List<Outcome> outcomes, boolean lists) {
        for (Experiment.Kind kind : Experiment.Kind.values()) {
            Tally all = new Tally();
            Tally alike = new Tally();
            Tally article = new Tally();
            for (Outcome outcome : outcomes) {
                if (outcome.kind() == kind) {
                    Comparison comparison = outcome.comparison();
                    all.add(comparison);
                    (outcome.isHardCase() ? article : alike).add(comparison);
                    if (lists) {
                        Differences.print(out, outcome);
                    }
                }
            }
            out.println(kind.label() + ": " + all);
            if (kind != Experiment.Kind.WORDS) {
                out.println("  both names with \"the\", or neither: " + alike);
                out.println("  one name with \"the\": " + article);
            }
        }
    }

    private static List<Article> articles(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(corpus)) {
            number++;
            try {
                articles.add(ReadCorpus.article(line));
            } catch (JacksonException | NullPointerException e) {
                throw new IOException(corpus + ":" + number + ": not an article with id and text", e);
            }
        }
        return articles;
    }
}
