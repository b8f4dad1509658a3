package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir Path folder;

    @Test
    void readsTheSampleKeepsItAndShowsItTwice() {
        String ledger = folder.resolve("demo.db").toString();
        Ran first = Ran.aver("demo", "--ledger", ledger);
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("invented", "Added 43,", "Teya Korvin", "Figures in the",
                "12 articles, 4 texts, 2 ultimate sources", "killed",
                "at least 22",
                "aver find --ledger", "correct", "22 read, 23 set", "· undone", "undo", "geojson", "webannotation",
                "hxl",
                "acled", "ucdp", "claim", "parquet", "csv of comparisons");
        assertThat(first.out()).contains("contradicts", "denies", "attributes differently", "differs in place or date",
                "revises", "compatible", "not comparable", "then 14");
        Ran second = Ran.aver("demo", "--ledger", ledger);
        assertThat(second.out()).isEqualTo(first.out().replace("Added 43, already kept 0", "Added 0, already kept 43"));
        assertThat(Ran.aver("verify", "--ledger", ledger).code()).isZero();
    }

    @Test
    void inventedReportsNeverStandBesideOthers() {
        String ledger = folder.resolve("own.db").toString();
        Ran.on(Map.of(), false, "The mayor said it was quiet.", "add", "--ledger", ledger, "-");
        Ran ran = Ran.aver("demo", "--ledger", ledger);
        assertThat(ran.code()).isEqualTo(Aver.FAILED);
        assertThat(ran.err()).contains("own.db", "invented");
        assertThat(Ran.aver("list", "--json", "--ledger", ledger).out().lines()).hasSize(1);
    }
}
