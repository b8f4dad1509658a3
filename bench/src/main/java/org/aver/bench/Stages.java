package org.aver.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.aver.reader.Reader;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What each stage takes of a full reading: {@code Stages DATA-FOLDER [N]} runs {@link StageBenchmark} for every stage that the
 * reader has, on one thread, and prints a table.
 */
public final class Stages {
    private Stages() {
    }

    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: Stages DATA-FOLDER [N]");
            System.exit(2);
        }
        int count = Sample.of(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 8).size();
        Collection<RunResult> results = new Runner(options(args[0], count)).run();
        double whole = milliseconds(results, StageBenchmark.READING);
        System.out.printf(Locale.ROOT, "%n%-12s %14s %8s %8s%n", "stage", "ms an article", "± (99.9 %)", "share");
        for (RunResult result : results) {
            String stage = result.getParams().getParam("stage");
            Result<?> primary = result.getPrimaryResult();
            System.out.printf(Locale.ROOT, "%-12s %14.2f %10.2f %6.1f %%%n", stage, primary.getScore() / count,
                    primary.getScoreError() / count, 100 * primary.getScore() / whole);
        }
    }

    private static Options options(String data, int count) {
        return new OptionsBuilder().include(StageBenchmark.class.getName()).param("stage", names()).param("data", data)
                .param("count", Integer.toString(count)).forks(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(3)).measurementIterations(5).measurementTime(TimeValue.seconds(4))
                .jvmArgs("-Xmx700m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED").build();
    }

    private static String[] names() {
        List<String> names = new ArrayList<>(List.of(StageBenchmark.TEXT));
        try (Reader reader = Reader.open()) {
            reader.stages().forEach(stage -> names.add(StageBenchmark.name(stage)));
        }
        names.add(StageBenchmark.READING);
        return names.toArray(new String[0]);
    }

    private static double milliseconds(Collection<RunResult> results, String stage) {
        return results.stream().filter(r -> r.getParams().getParam("stage").equals(stage)).findFirst().orElseThrow()
                .getPrimaryResult().getScore();
    }
}
