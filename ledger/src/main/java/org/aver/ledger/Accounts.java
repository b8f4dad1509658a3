package org.aver.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.aver.core.Digest;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Registered;

/** The accounts of a ledger; the last entry of a name holds. */
final class Accounts {
    private static final String SELECT = "SELECT account.seq, kept_at, body FROM account JOIN entry USING (seq)"
            + " WHERE account.seq IN (SELECT max(seq) FROM account GROUP BY name)";

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    private static Registered registered(ResultSet r) throws SQLException {
        return new Registered(r.getLong(1), Instant.parse(r.getString(2)), Account.read(r.getString(3)));
    }

    /** By name, closed ones too. */
    List<Registered> all() throws SQLException {
        return database.list(SELECT + " ORDER BY name", Accounts::registered);
    }

    Optional<Registered> find(String name) throws SQLException {
        return database.first("SELECT account.seq, kept_at, body FROM account JOIN entry USING (seq) WHERE name = ?"
                + " ORDER BY account.seq DESC LIMIT 1", Accounts::registered, name);
    }

    /**
     * Runs inside a transaction that writes.
     *
     * @throws IllegalArgumentException where a new account has a taken name, or a changed one is not kept
     */
    Registered keep(Account account, boolean isNew, InstantSource clock) throws SQLException {
        Optional<Registered> known = find(account.name());
        if (isNew && known.isPresent() && known.get().account().isOpen()) {
            throw new IllegalArgumentException("there is an account \"" + account.name() + "\" already");
        }
        if (!isNew && known.isEmpty()) {
            throw new IllegalArgumentException("there is no account \"" + account.name() + "\"");
        }
        Chain chain = new Chain(database, clock);
        String now = chain.now();
        String body = account.json();
        long seq = chain.append(Entry.ACCOUNT, account.name(), Digest.sha256(body), now);
        chain.insert("account", "seq, name, body", seq, List.of(account.name(), body));
        return new Registered(seq, Instant.parse(now), account);
    }
}
