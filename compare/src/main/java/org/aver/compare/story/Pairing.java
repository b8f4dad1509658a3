package org.aver.compare.story;

import java.util.ArrayList;
import java.util.List;
import org.aver.compare.Report;

/**
 * Two reports that the index lets meet, with what speaks for and against their being one story: what weights are learned from.
 *
 * @param features in the order of {@link Likeness.Feature}
 */
public record Pairing(String first, String second, double[] features) {
    /** All that meet, as the reports arrive in this order. */
    public static List<Pairing> of(Iterable<Report> reports) {
        List<Pairing> pairings = new ArrayList<>();
        Counts counts = new Counts();
        List<Sketch> sketches = new ArrayList<>();
        for (Report report : reports) {
            Sketch sketch = Sketch.of(report, counts);
            counts.add(sketch.body());
            sketches.add(sketch);
        }
        Index index = new Index(counts);
        for (Sketch sketch : sketches) {
            for (int at : index.candidates(sketch)) {
                Sketch other = index.get(at);
                pairings.add(new Pairing(other.id(), sketch.id(), Likeness.of(other, sketch, counts)));
            }
            index.add(sketch);
        }
        return pairings;
    }
}
