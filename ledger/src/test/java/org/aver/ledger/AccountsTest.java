package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Password;
import org.aver.ledger.account.Registered;
import org.aver.ledger.account.Role;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Turn;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    @TempDir Path folder;
    Ledger ledger;
    String id;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        Batch batch = Batch.of(1, 8);
        id = batch.addTo(ledger).articleKey().substring(0, 12) + "." + batch.reading().figures().getFirst().id();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private List<Turn> confirming(String by) {
        return List.of(new Turn(Request.of(Verdict.CONFIRM, id, by, "as printed"), null));
    }

    @Test
    void theLastEntryOfANameHoldsAndAllAreKept() {
        ledger.open(new Account("Ada Lund", Role.CODER, "one"));
        ledger.change(new Account("Ada Lund", Role.KEEPER, "two"));
        ledger.open(new Account("ben", Role.READER, "three"));
        assertThat(ledger.accounts()).extracting(r -> r.account().name(), r -> r.account().role()).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Ada Lund", Role.KEEPER),
                org.assertj.core.groups.Tuple.tuple("ben", Role.READER));
        ledger.change(new Account("Ada Lund", Role.KEEPER, null));
        assertThat(ledger.account("Ada Lund").map(Registered::account).orElseThrow().isOpen()).isFalse();
        ledger.open(new Account("Ada Lund", Role.READER, "four"));
        assertThat(ledger.account("Ada Lund").orElseThrow().account().role()).isEqualTo(Role.READER);
        assertThat(ledger.verify().problems()).isEmpty();
        assertThat(ledger.verify().entries()).isEqualTo(3 + 5);
    }

    @Test
    void whatCannotBeIsRefused() {
        ledger.open(new Account("ada", Role.CODER, "one"));
        assertThatThrownBy(() -> ledger.open(new Account("ada", Role.KEEPER, "two"))).hasMessageContaining("already");
        assertThatThrownBy(() -> ledger.change(new Account("ben", Role.KEEPER, "two"))).hasMessageContaining(
                "no account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ada", "ada ", "a  b", "a\nb", "<ada>", "a/b", "ada@example"})
    void namesArePlain(String name) {
        assertThatThrownBy(() -> new Account(name, Role.READER, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"body = replace(body, 'reader', 'keeper')", "body = replace(body, 'one', 'two')",
            "name = 'eve'"})
    void aChangedAccountIsFound(String change) throws SQLException {
        ledger.open(new Account("ada", Role.READER, "one"));
        try (Raw raw = new Raw(folder.resolve("a.aver"))) {
            raw.tamper("UPDATE account SET " + change);
        }
        assertThat(ledger.verify().problems()).anyMatch(p -> p.toString().startsWith("entry 4: the account"));
    }

    @Test
    void anAccountCannotBeOverwrittenOrTakenOut() throws SQLException {
        ledger.open(new Account("ada", Role.READER, "one"));
        try (Raw raw = new Raw(folder.resolve("a.aver"))) {
            for (String sql : List.of("UPDATE account SET name = 'eve'", "DELETE FROM account",
                    "INSERT OR REPLACE INTO account SELECT * FROM account")) {
                assertThatThrownBy(() -> raw.run(sql)).as(sql).hasMessageContaining("append-only");
            }
            raw.tamper("DELETE FROM account");
        }
        assertThat(ledger.verify().problems()).isNotEmpty();
    }

    @Test
    void onlyTheAccountItselfDecidesUnderItsName() {
        assertThat(ledger.decide(confirming("ada"), null)).hasSize(1);
        ledger.open(new Account("ada", Role.REVIEWER, "one"));
        ledger.open(new Account("ben", Role.REVIEWER, "one"));
        String head = ledger.head();
        assertThatThrownBy(() -> ledger.decide(confirming("ada"), null)).hasMessageContaining("is an account");
        assertThatThrownBy(() -> ledger.decide(confirming("ada"), "ben")).hasMessageContaining("may not sign");
        assertThatThrownBy(() -> ledger.decide(confirming("eve"), "eve")).hasMessageContaining("may not sign");
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.decide(confirming("ada"), "ada")).hasSize(1);
        ledger.change(new Account("ada", Role.REVIEWER, null));
        assertThatThrownBy(() -> ledger.decide(confirming("ada"), "ada")).hasMessageContaining("may not sign");
    }

    @Test
    void passwordsAreHashedWithTheirOwnSalt() {
        String hash = Password.hash("correct horse".toCharArray());
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("horse");
        assertThat(Password.hash("correct horse".toCharArray())).isNotEqualTo(hash);
        assertThat(Password.matches("correct horse".toCharArray(), hash)).isTrue();
        assertThat(Password.matches("correct horsf".toCharArray(), hash)).isFalse();
        assertThat(Password.matches(new char[0], hash)).isFalse();
        assertThatThrownBy(() -> Password.hash("too short".toCharArray())).hasMessageContaining("10 characters");
        assertThatThrownBy(() -> Password.hash(new char[2000])).isInstanceOf(IllegalArgumentException.class);
    }
}
