package org.aver.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to one ledger file, and the few ways the ledger asks it. Plain JDBC: a mapping library's first query costs
 * more than every other part of a search. Not thread-safe.
 */
final class Database implements AutoCloseable {
    private static final int MOST_IDLE = 128;

    private final Connection connection;
    private final Path file;
    private final boolean readOnly;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    Database(Connection connection, Path file, boolean readOnly) {
        this.connection = connection;
        this.file = file;
        this.readOnly = readOnly;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    interface Each {
        void accept(ResultSet row) throws SQLException;
    }

    interface Work<T> {
        T run() throws SQLException;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** All rows, in the order of the query. Arguments are strings, numbers, bytes or null. */
    <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, r -> rows.add(row.read(r)), arguments);
        return rows;
    }

    /** The first row, if any. */
    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        return with(sql, statement -> {
            try (ResultSet rows = fill(statement, arguments).executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        });
    }

    /** Row by row, without holding them all. */
    void each(String sql, Each each, @Nullable Object... arguments) throws SQLException {
        with(sql, statement -> {
            try (ResultSet rows = fill(statement, arguments).executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                }
            }
            return true;
        });
    }

    void run(String sql, @Nullable Object... arguments) throws SQLException {
        with(sql, statement -> fill(statement, arguments).executeUpdate());
    }

    /** Several statements at once, without arguments. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /**
     * Preparing a statement takes longer than most of them run, so what was prepared is kept. While one is in use it is out of the
     * store: whoever asks the same meanwhile gets another.
     */
    private <T> T with(String sql, Use<T> use) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
        boolean done = false;
        try {
            T result = use.of(statement);
            done = true;
            return result;
        } finally {
            if (!done || idle.size() >= MOST_IDLE || idle.putIfAbsent(sql, statement) != null) {
                statement.close();
            }
        }
    }

    private static PreparedStatement fill(PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** All or nothing; waits its turn among the processes that write. */
    <T> T write(Work<T> work) throws SQLException {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Reads one state of the file, whatever others add meanwhile. */
    <T> T snapshot(Work<T> work) throws SQLException {
        return transaction("BEGIN", work);
    }

    /** Overwrites with zeros whatever the work frees. */
    <T> T erasing(Work<T> work) throws SQLException {
        first("PRAGMA secure_delete = ON", r -> 1);
        try {
            return work.run();
        } finally {
            first("PRAGMA secure_delete = FAST", r -> 1);
        }
    }

    private <T> T transaction(String begin, Work<T> work) throws SQLException {
        script(begin);
        boolean done = false;
        try {
            T result = work.run();
            script("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            script("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself (disk full, damaged file); the first error is the one to tell
        }
    }

    /** Says an error of SQLite's in the ledger's words. */
    static LedgerException explain(Path file, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String what = switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) { // without SQLite's extended part
            case SQLITE_BUSY, SQLITE_LOCKED -> "is locked by another process; try again when it is done";
            case SQLITE_READONLY -> "is read-only";
            case SQLITE_CANTOPEN -> "cannot be opened; check that its folder can be written to";
            case SQLITE_NOTADB -> "is not a ledger: it is no SQLite database, or its first page is damaged";
            case SQLITE_CORRUPT -> "is damaged: " + e.getMessage();
            case SQLITE_FULL -> "cannot grow: the disk is full";
            case SQLITE_IOERR -> "cannot be written or read: " + e.getMessage();
            default -> e.getMessage();
        };
        return new LedgerException(file + ": " + what, e);
    }

    Path file() {
        return file;
    }

    LedgerException error(String what, @Nullable Throwable cause) {
        return new LedgerException(file + ": " + what, cause);
    }

    <T> T ask(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw explain(file, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
