package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aver.core.Actor;
import org.aver.core.Incident;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.ledger.agreement.Agreement;
import org.aver.ledger.agreement.Alpha.Level;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Scheme;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradesTest {
    private static final Path SCHEMES = Path.of(Files.isDirectory(Path.of("docs")) ? "" : "..").resolve("docs/schemes");

    @TempDir Path folder;
    Ledger ledger;
    String first;
    String second;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        first = telling(1, Incident.Strength.ACCUSED);
        second = telling(2, Incident.Strength.DENIED);
    }

    @AfterEach
    void verifyAndClose() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    /** An article whose statements are all about one incident that is laid on the Northern Guard. */
    private String telling(int number, Incident.Strength strength) {
        Batch b = Batch.of(number, 8);
        Reading r = b.reading();
        Span span = r.sentences().getFirst();
        Incident incident = new Incident("i" + span.start(), "shelling", span, Incident.Stage.HAPPENED, null, null,
                List.of(new Responsibility(List.of("a0"), Incident.Join.AND, strength, null)), null, null, List.of(), r
                        .statements().stream().map(s -> s.id()).toList());
        Reading with = new Reading(r.article(), r.reader(), r.sentences(), r.statements(), r.figures(), List.of(),
                List.of(),
                List.of(new Actor("a0", "Northern Guard", Actor.Kind.ARMED_GROUP, List.of(span), null, null, null)),
                List.of(
                        incident),
                List.of(), List.of(), List.of(), List.of());
        return ledger.add(b.capture(), b.article(), with).articleKey().substring(0, 12) + "." + incident.id();
    }

    private static Scheme scheme(String name) throws IOException {
        return Scheme.load(SCHEMES.resolve(name + ".tsv"));
    }

    private static Request on(Verdict verdict, String id, String by) {
        return Request.of(verdict, id, by, "after both reports");
    }

    @Test
    void theShippedSchemesLoad() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMES)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(4);
            for (Path file : all) {
                assertThat(Scheme.load(file).values()).hasSizeGreaterThan(3);
                assertThat(Files.readString(file)).startsWith("#").contains("Source:", "acts only");
            }
        }
    }

    @Test
    void aBrokenSchemeIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.writeString(file, "name\town\nask\trumours\nvalue\ta\n");
        assertThatThrownBy(() -> Scheme.load(file)).hasMessageContaining("own.tsv:2: no such count: rumours");
        Files.writeString(file, "name\town\n");
        assertThatThrownBy(() -> Scheme.load(file)).hasMessageContaining("needs a name and values");
    }

    @Test
    void aGradeKeepsTheCountsItWasGivenOn() throws IOException {
        ledger.decide(on(Verdict.MERGE, first, "Ada").with(List.of(second), List.of()));
        assertThat(ledger.evidence(first, scheme("airwars"), "northern guard")).containsEntry("accused", 1)
                .containsEntry("denied", 1).containsEntry("outlets", 1).containsEntry("admitted", 0)
                .containsEntry("parties_accused", 1);
        assertThat(ledger.evidence(first, scheme("airwars"), "another")).containsEntry("accused", 0);
        Decided graded = ledger
                .decide(on(Verdict.GRADE, first, "Ada").graded(scheme("airwars"), "Fair", "Northern Guard"));
        Decision.Graded kept = Objects.requireNonNull(graded.decision().graded());
        assertThat(kept.value()).isEqualTo("fair");
        assertThat(kept.evidence()).containsEntry("accused", 1);
        for (Request wrong : List.of(on(Verdict.GRADE, first, "Ada").graded(scheme("airwars"), "fair", null),
                on(Verdict.GRADE,
                        first, "Ada").graded(scheme("airwars"), "splendid", "Northern Guard"),
                on(Verdict.RELIABILITY, first, "Ada")
                        .graded(scheme("source-reliability"), "A", null),
                on(Verdict.GRADE, first, "Ada").graded(scheme(
                        "source-reliability"), "A", "Northern Guard"))) {
            assertThatThrownBy(() -> ledger.decide(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void sourcesAndClaimsAreGradedApartAndAgreementKnowsTheOrder() throws IOException {
        String statement = first.substring(0, 13)
                + ledger.show(first).orElseThrow().reading().statements().getFirst().id();
        for (String by : List.of("Ada", "Ben")) {
            ledger.decide(on(Verdict.RELIABILITY, statement, by).graded(scheme("source-reliability"), "B", null));
            ledger.decide(on(Verdict.CREDIBILITY, statement, by).graded(scheme("claim-credibility"), "3", null));
            ledger.decide(on(Verdict.GRADE, first, by).graded(scheme("every-casualty"),
                    by.equals("Ada") ? "range" : "majority",
                    "Northern Guard"));
        }
        assertThat(Agreement.of(new History(ledger.decisions()), List.of()))
                .extracting(Agreement::field, Agreement::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("credibility by claim-credibility", Level.ORDINAL),
                        org.assertj.core.groups.Tuple.tuple("grade by every-casualty", Level.NOMINAL),
                        org.assertj.core.groups.Tuple
                                .tuple("reliability by source-reliability", Level.ORDINAL));
    }
}
