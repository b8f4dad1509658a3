package org.aver.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aver.reader.Layer;
import org.aver.reader.Stage;

/** Which of the reader's stages a layer needs. */
final class StageOrder {
    private StageOrder() {
    }

    /** The stages that add a layer and all that these need, in the reader's order. */
    static List<Stage> upTo(List<Stage> stages, Layer layer) {
        Set<Layer> wanted = EnumSet.of(layer);
        List<Stage> found = new ArrayList<>();
        for (Stage stage : stages.reversed()) {
            if (stage.adds().stream().anyMatch(wanted::contains)) {
                wanted.addAll(stage.needs());
                found.addFirst(stage);
            }
        }
        return found;
    }
}
