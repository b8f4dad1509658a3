package org.aver.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aver.training.onnx.OnnxWeights;
import org.aver.training.onnx.OnnxWeights.Tensor;
import org.aver.training.onnx.StatementGraph;
import org.aver.training.onnx.StatementWeights;

/**
 * Averages statement models weight by weight into one: {@code AverageStatements OUTPUT.onnx MODEL.onnx...}. Only models that started from the same
 * weights lie close enough together for their average to be a model. One model alone keeps its weights, in the graph as it is written now.
 */
public final class AverageStatements {
    private AverageStatements() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: AverageStatements OUTPUT.onnx MODEL.onnx...");
            System.exit(2);
        }
        Map<String, Tensor> sum = new LinkedHashMap<>();
        for (String model : Arrays.asList(args).subList(1, args.length)) {
            StatementWeights.of(Files.readAllBytes(Path.of(model)))
                    .forEach((name, tensor) -> sum.merge(name, tensor, AverageStatements::add));
        }
        int models = args.length - 1;
        sum.values().forEach(tensor -> {
            for (int i = 0; i < tensor.values().length; i++) {
                tensor.values()[i] /= models;
            }
        });
        OnnxWeights published = TrainStatements.published();
        String names = Arrays.stream(args).skip(1).map(m -> Path.of(m).getFileName().toString())
                .collect(Collectors.joining(" "));
        Files.write(Path.of(args[0]), StatementGraph.model(published, sum, TrainStatements.BAR,
                Map.of("encoder", published.digest(), "average", names)));
    }

    private static Tensor add(Tensor sum, Tensor more) {
        if (!Arrays.equals(sum.shape(), more.shape())) {
            throw new IllegalArgumentException("models of different shapes");
        }
        for (int i = 0; i < sum.values().length; i++) {
            sum.values()[i] += more.values()[i];
        }
        return sum;
    }
}
