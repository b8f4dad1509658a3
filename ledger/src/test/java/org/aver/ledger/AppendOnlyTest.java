package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {
    @TempDir Path folder;
    Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("a.aver");
        try (Ledger ledger = Ledger.open(file)) {
            Batch.of(1, 6).addTo(ledger);
        }
    }

    @ParameterizedTest
    @CsvSource({"entry,kept_at", "original,packed", "capture,address", "article,title", "reading,packed",
            "statement,cue",
            "figure,low"})
    void noTableOfTheRecordIsUpdatedOrDeletedFrom(String table, String column) throws SQLException {
        try (Raw raw = new Raw(file)) {
            for (String sql : new String[]{"UPDATE " + table + " SET " + column + " = NULL", "DELETE FROM " + table,
                    "UPDATE OR REPLACE " + table + " SET " + column + " = " + column,
                    "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table}) {
                assertThatThrownBy(() -> raw.run(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO entry VALUES (9, 'capture', 'k', 'c', 't', 'p', 'h')",
            "INSERT INTO entry VALUES (4, 'capture', 'k', 'c', 't', 'not the last hash', 'h')",
            "INSERT INTO entry VALUES (0, 'capture', 'k', 'c', 't', 'p', 'h')"})
    void anEntryMustFollowTheLast(String sql) throws SQLException {
        try (Raw raw = new Raw(file)) {
            assertThatThrownBy(() -> raw.run(sql)).hasMessageContaining("must follow the last one");
        }
    }

    @Test
    void aMissingTriggerIsAProblem() throws SQLException {
        try (Raw raw = new Raw(file)) {
            raw.run("DROP TRIGGER article_no_update");
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().problems())
                    .containsExactly(new Verification.Problem(null, "missing: trigger article_no_update"));
        }
    }
}
