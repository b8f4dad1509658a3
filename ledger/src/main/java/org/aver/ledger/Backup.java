package org.aver.ledger;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;

/** Copies a ledger that is in use, and puts a copy back. */
public final class Backup {
    private Backup() {
    }

    /** Written under another name first, so that no half of a copy ever bears the name asked for. */
    static void write(Database database, Path copy) {
        refuse(copy);
        Path half = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(half);
            database.run("VACUUM INTO ?", half.toString());
            verify(half);
            move(half, copy);
        } catch (SQLException e) {
            delete(half);
            throw Database.explain(copy, e);
        } catch (IOException e) {
            delete(half);
            throw new LedgerException(copy + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a ledger from a copy, once the copy is known to be sound.
     *
     * @throws LedgerException where the copy is not sound, or a file stands at the place already
     */
    public static void restore(Path copy, Path file) {
        refuse(file);
        try (Ledger ledger = Ledger.openExisting(copy)) {
            Verification found = ledger.verify();
            if (!found.isSound()) {
                throw new LedgerException(copy + ": is not sound: " + found.problems().getFirst());
            }
            ledger.backup(file);
        }
    }

    private static void refuse(Path file) {
        if (Files.exists(file)) {
            throw new LedgerException(file + ": exists already; a ledger is never overwritten");
        }
    }

    private static void verify(Path half) throws SQLException {
        try (Database written = Opening.open(half, false, Duration.ZERO)) {
            written.first("PRAGMA journal_mode = WAL", r -> r.getString(1)); // a copy is to be used like its original
            Verification found = new Audit(written).run();
            if (!found.isSound()) {
                throw new LedgerException(half + ": the copy is not sound: " + found.problems().getFirst());
            }
        }
    }

    private static void move(Path half, Path copy) throws IOException {
        try {
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, copy);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left over bears another name and harms nobody
        }
    }
}
