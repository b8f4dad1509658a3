package org.aver.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A ledger's file as anybody with an SQLite shell sees it. */
final class Raw implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;

    Raw(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        statement = connection.createStatement();
    }

    void run(String sql) throws SQLException {
        statement.executeUpdate(sql);
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    /** Runs a change with all triggers out of the way and puts them back, so that only the change itself is left. */
    void tamper(String sql) throws SQLException {
        List<String> triggers = column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        for (String name : column("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            run("DROP TRIGGER " + name);
        }
        run(sql);
        for (String trigger : triggers) {
            run(trigger);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
