package org.aver.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aver.core.Article;
import org.aver.reader.DataFile;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Reader;
import org.aver.reader.Stage;
import org.aver.reader.model.Window;
import org.aver.reader.statement.StatementModel;
import org.aver.reader.statement.Statements;
import org.aver.reader.text.Passage;

/**
 * Aver's own side: {@code AverRun DATA-FOLDER N} reads the statements of N articles in three rounds, and in turn runs the
 * encoder alone over the windows of the same articles; the middle round of each counts.
 */
public final class AverRun {
    private static final int ROUNDS = 3;

    private AverRun() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Article> articles = Sample.of(Path.of(args[0]), Integer.parseInt(args[1]));
        try (Reader reader = Reader.open(); Pool pool = new Pool()) {
            List<Stage> stages = StageOrder.upTo(reader.stages(), Layer.STATEMENTS);
            pool.seconds(articles, a -> read(stages, a)); // warm-up
            double[] whole = new double[ROUNDS];
            whole[0] = pool.seconds(articles, a -> read(stages, a));
            // memory is read here, before the second copy of the model is opened
            Measured measured = Measured.of(articles.size(), whole[0]);
            double encoder = encoder(pool, stages, articles, whole);
            double seconds = median(whole);
            measured.with("seconds", seconds).with("rate", articles.size() / seconds).with("encoder", encoder)
                    .print(System.out);
        }
    }

    private static void read(List<Stage> stages, Article article) {
        Draft draft = new Draft(article);
        stages.forEach(stage -> stage.read(draft));
    }

    private static double encoder(Pool pool, List<Stage> stages, List<Article> articles, double[] whole)
            throws InterruptedException {
        Statements statements = stages.stream().filter(Statements.class::isInstance).map(Statements.class::cast)
                .findFirst().orElseThrow();
        List<List<Window>> windows = new ArrayList<>();
        articles.forEach(a -> windows.add(statements.windows(Passage.of(a.text()))));
        double[] encoder = new double[ROUNDS];
        try (StatementModel model = new StatementModel(DataFile.bytes(StatementModel.class, "statements.onnx"))) {
            pool.seconds(windows, list -> list.forEach(model::scores)); // warm-up
            for (int round = 0; round < ROUNDS; round++) {
                encoder[round] = pool.seconds(windows, list -> list.forEach(model::scores));
                if (round > 0) {
                    whole[round] = pool.seconds(articles, a -> read(stages, a));
                }
            }
        }
        return median(encoder);
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
