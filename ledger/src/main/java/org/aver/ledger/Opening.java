package org.aver.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens a ledger's file and brings its schema to the newest version. The version is the file's {@code user_version}, which
 * costs nothing to read; a migration and its number are written in one transaction, so two processes that create the same
 * file, or one killed while it does, leave either nothing or all of it.
 */
final class Opening {
    /** One script a version: the first makes version 1. */
    private static final List<String> MIGRATIONS = List.of("V1__record.sql", "V2__decisions.sql",
            "V3__accounts.sql", "V4__traces.sql");
    private static final int APPLICATION_ID = 0x41766572; // "Aver", for file(1) and for other programs' databases
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Opening() {
    }

    /**
     * @param create   whether a missing file is made
     * @param patience how long to wait for another process that writes
     */
    static Database open(Path file, boolean create, Duration patience) {
        check(file, create);
        boolean readOnly = Files.exists(file) && isReadOnly(file);
        if (readOnly && create) {
            throw new LedgerException(file + ": is read-only");
        }
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return connect(file, readOnly, patience);
            } catch (SQLException e) {
                // turning on the write-ahead log does not wait for others by itself
                if (!isBusy(e) || System.nanoTime() > deadline) {
                    throw Database.explain(file, e);
                }
                pause();
            }
        }
    }

    /** An empty ledger in memory: what the schema must look like. */
    static Database blank() throws SQLException {
        Database database = new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"),
                Path.of(":memory:"), false);
        migrate(database, 0);
        return database;
    }

    private static Database connect(Path file, boolean readOnly, Duration patience) throws SQLException {
        Connection connection = config(readOnly, patience)
                .createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        Database database = new Database(connection, file, readOnly);
        boolean ready = false;
        try {
            prepare(database, file);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    private static SQLiteConfig config(boolean readOnly, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setGetGeneratedKeys(false); // asked for by nobody, and a kept INSERT would go on reading
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true); // so that REPLACE asks the delete triggers
        // FULL, not NORMAL: what add has reported must outlive a power cut, not only a killed process
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    private static void prepare(Database database, Path file) throws SQLException {
        // one statement sees one state: another process may be making the ledger just now
        int[] state = database.first("SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema)"
                + " FROM pragma_user_version, pragma_application_id",
                r -> new int[]{r.getInt(1), r.getInt(2), r.getInt(3)}).orElseThrow();
        int version = state[0];
        int application = state[1];
        if (state[2] == 0 ? application != 0 || version != 0 : application != APPLICATION_ID) {
            throw new LedgerException(file + ": is a database of another program, not a ledger");
        }
        if (version > MIGRATIONS.size()) {
            throw new LedgerException(file + ": was written by a newer version of Aver (its schema is " + version
                    + ", this version knows " + MIGRATIONS.size() + "); use that version");
        }
        if (version < MIGRATIONS.size()) {
            if (database.readOnly()) {
                throw new LedgerException(file + ": is read-only and must be brought to this version's schema first");
            }
            database.script("PRAGMA page_size = 8192"); // of an empty file; wastes less around texts and packed lines
            database.first("PRAGMA journal_mode = WAL", r -> r.getString(1)); // the file remembers
            database.write(() -> migrate(database, pragma(database, "user_version")));
        }
    }

    private static boolean migrate(Database database, int version) throws SQLException {
        for (int next = version; next < MIGRATIONS.size(); next++) {
            try (InputStream script = requireNonNull(Opening.class.getResourceAsStream(MIGRATIONS.get(next)))) {
                database.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            database.script("PRAGMA user_version = " + (next + 1));
        }
        database.script("PRAGMA application_id = " + APPLICATION_ID);
        return version < MIGRATIONS.size();
    }

    private static int pragma(Database database, String name) throws SQLException {
        return database.first("PRAGMA " + name, r -> r.getInt(1)).orElse(0);
    }

    private static void check(Path file, boolean create) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException(file + ": its folder does not exist: " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new LedgerException(file + ": is a folder, not a ledger");
        }
        if (!Files.exists(file)) {
            if (!create) {
                throw new LedgerException(file + ": does not exist");
            }
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
                throw new LedgerException(file + ": is not a ledger: it is no SQLite database");
            }
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whoever took all write permissions away meant it, even where the user could write nevertheless. */
    private static boolean isReadOnly(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return !Files.isWritable(file) || view != null && view.readAttributes().permissions().stream()
                    .noneMatch(Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
                            PosixFilePermission.OTHERS_WRITE)::contains);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException s
                && (s.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException("interrupted while waiting for a ledger", e);
        }
    }
}
