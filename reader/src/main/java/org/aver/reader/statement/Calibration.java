package org.aver.reader.statement;

import org.aver.reader.DataFile;

/**
 * From the model's own log odds to a probability that held on text it was not trained on: one straight line in log odds (Platt
 * 1999), two decimals.
 */
public record Calibration(double slope, double offset) {

    /** The model's own odds. */
    public static final Calibration NONE = new Calibration(1, 0);

    /** The line fitted for the built-in model. */
    public static Calibration builtIn() {
        String[] row = DataFile.rows(Calibration.class, "calibration.tsv").getFirst();
        return new Calibration(Double.parseDouble(row[0]), Double.parseDouble(row[1]));
    }

    double probability(double odds) {
        return Math.round(100 / (1 + Math.exp(-(slope * odds + offset)))) / 100.0;
    }
}
