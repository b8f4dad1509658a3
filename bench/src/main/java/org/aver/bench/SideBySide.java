package org.aver.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aver.core.Article;

/**
 * Aver's statements beside a peer's quotations: {@code SideBySide DATA-FOLDER [N] [M]}. Each runs in a Java of its own, two
 * threads, one article each, after a warm-up.
 */
public final class SideBySide {
    /** As the {@code aver} command starts it. */
    private static final List<String> AVER = List.of("-XX:+UseSerialGC", "-Xmx700m");
    /** The machine's default collector, and the memory its documentation asks for with room to spare. */
    private static final List<String> CORENLP = List.of("-Xmx7g");

    private SideBySide() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 1 || args.length > 3) {
            System.err.println("usage: SideBySide DATA-FOLDER [N] [M]");
            System.exit(2);
        }
        int ours = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        int theirs = Math.min(ours, args.length > 2 ? Integer.parseInt(args[2]) : 6);
        List<Article> articles = Sample.of(Path.of(args[0]), ours);
        int words = articles.stream().mapToInt(Sample::words).sum();
        System.out.printf(Locale.ROOT, "%d articles, %d words each on average%n", articles.size(),
                words / Math.max(1, articles.size()));
        Measured aver = run(AverRun.class, AVER, args[0], ours).orElseThrow();
        print("Aver, statements", aver);
        double encoder = aver.of("encoder");
        System.out.printf(Locale.ROOT,
                "  encoder alone on the same windows: %.2f s a round; Aver takes %.2f times as long%n", encoder,
                aver.of("seconds") / encoder);
        Optional<Measured> peer = run(CoreNlpRun.class, CORENLP, args[0], theirs);
        if (peer.isEmpty()) {
            System.out.println("CoreNLP did not run: it is there in the Maven profile corenlp only");
            System.exit(1);
        }
        print("CoreNLP, " + CoreNlpRun.ANNOTATORS, peer.get());
        System.out.printf(Locale.ROOT, "Aver reads %.0f times as many articles a second in %.0f %% of the memory%n",
                aver.of("rate") / peer.get().of("rate"), 100 * aver.of("mebibytes") / peer.get().of("mebibytes"));
    }

    private static void print(String name, Measured measured) {
        System.out.printf(Locale.ROOT,
                "%s: %.2f articles a second (%.0f articles in %.1f s, two threads, after a warm-up), at most %.0f MiB%n",
                name, measured.of("rate"), measured.of("articles"), measured.of("seconds"),
                measured.of("mebibytes"));
    }

    /** Runs a program that prints its measures; empty where it ends with an error. */
    private static Optional<Measured> run(Class<?> program, List<String> options, String data, int count)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // the class path stands in the environment
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", program.getName(), data,
                Integer.toString(count)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        }
        return process.waitFor() == 0 ? Optional.of(Measured.parse(lines)) : Optional.empty();
    }
}
