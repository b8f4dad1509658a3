package org.aver.workbench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the reader's scores were worth on the set that they were fitted on. */
public record Bands(List<Band> bands) {
    public Bands {
        bands = List.copyOf(bands);
    }

    /** Scores from {@code low}, up to the next band: of {@code statements} so scored, the share {@code right} had all three spans right. */
    public record Band(double low, int statements, double right) {
        static Band of(String line) {
            String[] f = line.split("\t");
            return new Band(Double.parseDouble(f[0]), Integer.parseInt(f[1]), Double.parseDouble(f[2]));
        }
    }

    /** Those of the model that comes with the program. */
    public static Bands builtIn() {
        try (InputStream in = Objects.requireNonNull(Bands.class.getResourceAsStream("bands.tsv"))) {
            return new Bands(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(Band::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String words(double score) {
        Band band = bands.stream().filter(b -> score >= b.low()).reduce((a, b) -> b).orElse(bands.getFirst());
        return String.format(Locale.ROOT, "%.0f in 100 read with such a score had source, cue and content all exactly"
                + " right (%d statements of the set it was fitted on). It says nothing of whether what is said is true.",
                100 * band
                        .right(),
                band.statements());
    }
}
