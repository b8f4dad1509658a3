package org.aver.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.reader.Reader;
import org.aver.reader.statement.Calibration;
import org.aver.training.attribution.Attributed;

/**
 * Fits the calibration of a model on text it was not trained on: {@code Calibrate MODEL.onnx HELD-BACK.jsonl} prints slope and
 * offset, for the reader's calibration.tsv, and the reliability table of the fitted scores. A statement is right when the words
 * of all three roles are those of one gold attribution, punctuation left aside.
 */
public final class Calibrate {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int STEPS = 20_000;

    private Calibrate() {
    }

    /** A statement's log odds by the model, and whether it was right. */
    private record Outcome(double odds, boolean right) {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Calibrate MODEL.onnx HELD-BACK.jsonl");
            System.exit(2);
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Attributed> corpus = Attributed.read(Path.of(args[1]));
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        try (Reader reader = Reader.open(Files.readAllBytes(Path.of(args[0])), Calibration.NONE)) {
            for (int n = 0; n < corpus.size(); n++) {
                if (corpus.get(n).annotator() == 0) {
                    outcomes.addAll(
                            outcomes(corpus.get(n), reader.read(ReadCorpus.article(lines.get(n))).statements()));
                }
            }
        }
        double[] line = fit(outcomes);
        System.out.printf("%.3f\t%.3f%n", line[0], line[1]);
        table(outcomes, line);
    }

    private static List<Outcome> outcomes(Attributed article, List<Statement> statements) {
        Words words = new Words(article.text());
        List<List<BitSet>> gold = article.attributions().stream()
                .map(a -> List.of(words.of(a.cue()), words.of(a.source()), words.of(a.content()))).toList();
        return statements.stream().filter(s -> s.within() == null).map(s -> new Outcome(odds(s.score()),
                gold.contains(List.of(words.of(s.cue().spans()),
                        words.of(s.source() == null ? List.of() : s.source().spans()),
                        words.of(s.content() == null ? List.of() : s.content().spans())))))
                .toList();
    }

    private static double odds(double score) {
        double p = Math.clamp(score, 0.005, 0.995);
        return Math.log(p / (1 - p));
    }

    /** Logistic regression of right on odds, by plain gradient descent: one input, so it needs no more. */
    private static double[] fit(List<Outcome> outcomes) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double bySlope = 0;
            double byOffset = 0;
            for (Outcome o : outcomes) {
                double error = 1 / (1 + Math.exp(-(slope * o.odds + offset))) - (o.right ? 1 : 0);
                bySlope += error * o.odds;
                byOffset += error;
            }
            slope -= 0.1 * bySlope / outcomes.size();
            offset -= 0.1 * byOffset / outcomes.size();
        }
        return new double[]{slope, offset};
    }

    private static void table(List<Outcome> outcomes, double[] line) {
        System.out.println("score      statements  mean score  right");
        for (int tenth = 0; tenth < 10; tenth++) {
            int count = 0;
            int right = 0;
            double sum = 0;
            for (Outcome o : outcomes) {
                double score = 1 / (1 + Math.exp(-(line[0] * o.odds + line[1])));
                if ((int) Math.min(9, score * 10) == tenth) {
                    count++;
                    right += o.right ? 1 : 0;
                    sum += score;
                }
            }
            if (count > 0) {
                System.out.printf("%.1f-%.1f %12d %11.2f %6.2f%n", tenth / 10.0, (tenth + 1) / 10.0, count, sum / count,
                        (double) right / count);
            }
        }
    }

    /** The words of a text as the scorer counts them. */
    private static final class Words {
        private final List<Span> words = new ArrayList<>();

        Words(String chars) {
            Text text = Text.of(chars);
            Matcher matcher = WORD.matcher(chars);
            while (matcher.find()) {
                words.add(text.span(matcher.start(), matcher.end()));
            }
        }

        BitSet of(List<Span> spans) {
            BitSet set = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                Span word = words.get(i);
                if (spans.stream().anyMatch(s -> s.overlaps(word))) {
                    set.set(i);
                }
            }
            return set;
        }
    }
}
