package org.aver.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.aver.ledger.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    @Test
    void aSessionLastsWhileItIsUsed() {
        var sessions = new Sessions();
        String token = sessions.begin("ada", 7, NOON);
        Instant late = NOON.plus(Sessions.IDLE);
        assertThat(sessions.find(token, late)).isPresent();
        assertThat(sessions.find(token, late.plus(Sessions.IDLE))).isPresent();
        assertThat(sessions.find(token, late.plus(Sessions.IDLE.multipliedBy(2)).plusSeconds(1))).isEmpty();
        assertThat(sessions.find("0".repeat(64), NOON)).isEmpty();
        sessions.end(token);
        assertThat(sessions.find(token, NOON)).isEmpty();
    }

    @Test
    void failuresInARowMakeTheNextTryWaitLongerEachTime() {
        var attempts = new Attempts();
        for (int i = 0; i < 4; i++) {
            attempts.failed("ada", NOON);
            assertThat(attempts.wait("ada", NOON)).isZero();
        }
        attempts.failed("ada", NOON);
        assertThat(attempts.wait("ada", NOON)).isEqualTo(Duration.ofSeconds(1));
        attempts.failed("ada", NOON);
        assertThat(attempts.wait("ada", NOON)).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 100; i++) {
            attempts.failed("ada", NOON);
        }
        assertThat(attempts.wait("ada", NOON)).isEqualTo(Duration.ofSeconds(512));
        assertThat(attempts.wait("ada", NOON.plusSeconds(512))).isZero();
        assertThat(attempts.wait("ben", NOON)).isZero();
        attempts.succeeded("ada");
        assertThat(attempts.wait("ada", NOON)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"GET, /, READER", "GET, /anything, READER", "HEAD, /search, READER", "GET, /sign-in,",
            "POST, /sign-in,",
            "GET, /assets/aver.css,", "POST, /assets/aver.css, KEEPER", "POST, /read, CODER", "POST, /read/, KEEPER",
            "POST, /anything, KEEPER", "DELETE, /read, CODER", "PUT, /anything, KEEPER",
            "POST, /review/bulk, REVIEWER"})
    void whatIsNotNamedIsAKeepers(String method, String path, @Nullable Role least) {
        assertThat(Rules.least(method, path)).isEqualTo(least);
    }
}
