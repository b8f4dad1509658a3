package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearTest {
    @TempDir Path folder;

    @Test
    void ofACommonWordOnlyTheArticlesKeptAroundAreMet() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.aver"))) {
            for (int i = 0; i < 250; i++) {
                String rare = i == 2 || i == 150 ? " A zeppelin rose." : "";
                Batch.plain("https://news.example/" + i, "Report " + i, "Wire", "The market burned, number " + i + "."
                        + rare).addTo(ledger);
            }
            List<String> keys = new ArrayList<>();
            ledger.list(summary -> keys.add(summary.key()));
            String around = keys.get(150);
            List<String> expected = new ArrayList<>(keys.subList(54, 247));
            expected.remove(around);
            assertThat(ledger.near(List.of("market"), around, 1000)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(ledger.near(List.of("market", "zeppelin"), around.substring(0, 12), 1000))
                    .as("a rare word's are met however far").hasSize(193).startsWith(keys.get(2));
        }
    }
}
