package org.aver.reader.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.reader.DataFile;

/**
 * Weighs the features of a candidate: a logistic model whose weights, in hundredths, stand in a file that can be read, estimated by
 * the training module. Whole numbers, so that the answer never depends on the machine. Immutable and thread-safe.
 */
public final class Judge {
    private final Map<String, Integer> weights;

    /** @param weights of features, in hundredths */
    public Judge(Map<String, Integer> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Judge builtIn() {
        Map<String, Integer> weights = new HashMap<>();
        for (String[] row : DataFile.rows(Judge.class, "weights.tsv")) {
            weights.put(row[0], Integer.parseInt(row[1]));
        }
        return new Judge(weights);
    }

    /** Above zero for a place. */
    int score(List<String> features) {
        int score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0);
        }
        return score;
    }
}
