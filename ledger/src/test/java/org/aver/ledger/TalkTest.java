package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Moved;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Talk;
import org.aver.ledger.decision.Turn;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of one thing, whether they agree, and what happens where two say something at once. */
class TalkTest {
    @TempDir Path folder;
    Ledger ledger;
    Batch batch;
    String key;
    String figure;
    String id;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        batch = Batch.of(1, 8);
        key = batch.addTo(ledger).articleKey();
        figure = batch.reading().figures().getFirst().id();
        id = key.substring(0, 12) + "." + figure;
    }

    @AfterEach
    void verifyAndClose() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    private Decided say(Verdict verdict, String by) {
        return ledger.decide(request(verdict, id, by));
    }

    private static Request request(Verdict verdict, String id, String by) {
        Request request = Request.of(verdict, id, by, "read again");
        return verdict == Verdict.CORRECT ? request.with(new TreeMap<>(Map.of("low", "1"))) : request;
    }

    private Talk talk() {
        return Talk.byThing(ledger.standings(ledger.show(key).orElseThrow())).getOrDefault(figure, Talk.NONE);
    }

    @Test
    void oneJudgementSettlesItAndItsUndoOpensItAgain() {
        assertThat(talk().isSettled(1)).isFalse();
        Decided confirmed = say(Verdict.CONFIRM, "Ada");
        assertThat(talk().isSettled(1)).isTrue();
        assertThat(talk().judged()).isEqualTo(confirmed);
        Decided undo = ledger.decide(Request.of(Verdict.UNDO, confirmed.id(), "Ben", "misread"));
        assertThat(talk().isSettled(1)).isFalse();
        assertThat(talk().judged()).isNull();
        assertThat(talk().last()).isEqualTo(undo.id());
        assertThat(talk().said()).hasSize(2);
    }

    @Test
    void aCommentSettlesNothing() {
        say(Verdict.COMMENT, "Ada");
        assertThat(talk().isSettled(1)).isFalse();
        assertThat(talk().isJudgedBy("Ada")).isFalse();
    }

    @Test
    void twoMustBeTwoDifferentPeopleWhoAgree() {
        say(Verdict.CONFIRM, "Ada");
        say(Verdict.CONFIRM, "Ada");
        assertThat(talk().isSettled(2)).isFalse();
        say(Verdict.REJECT, "Ben");
        assertThat(talk().isSettled(2)).isFalse();
        assertThat(talk().isSettled(1)).isTrue();
        say(Verdict.REJECT, "Ada");
        assertThat(talk().isSettled(2)).isTrue();
    }

    @Test
    void whoAcceptedAValueHasNotAcceptedAnother() {
        say(Verdict.CONFIRM, "Ada");
        say(Verdict.CORRECT, "Ben");
        assertThat(talk().isSettled(2)).isFalse();
        assertThat(talk().isJudgedBy("Ada")).isFalse();
        say(Verdict.CONFIRM, "Ada");
        assertThat(talk().isSettled(2)).isTrue();
    }

    @Test
    void whatIsAddedIsAThingThatOthersJudge() {
        Decided added = ledger
                .decide(Request.of(Verdict.ADD, key, "Ada", "missed").adding(Kind.FIGURE, new TreeMap<>(Map.of(
                        "span", batch.article().text().substring(20, 40))), null, new TreeMap<>()));
        ledger.decide(Request.of(Verdict.CONFIRM, added.id(), "Ben", "so it says"));
        Talk talk = Objects.requireNonNull(Talk.byThing(ledger.standings(ledger.show(key).orElseThrow())).get(added
                .id()));
        assertThat(talk.said()).hasSize(2);
        assertThat(talk.isSettled(2)).isTrue();
    }

    @Test
    void theSecondOfTwoIsToldAndNothingOfBothIsLost() {
        String seen = talk().last();
        Decided first = ledger.decide(List.of(new Turn(request(Verdict.CONFIRM, id, "Ada"), seen)), null).getFirst();
        assertThatThrownBy(() -> ledger.decide(List.of(new Turn(request(Verdict.REJECT, id, "Ben"), seen)), null))
                .isInstanceOfSatisfying(Moved.class, e -> assertThat(e.ids()).containsExactly(id));
        assertThat(ledger.decisions()).containsExactly(first);
        ledger.decide(List.of(new Turn(request(Verdict.REJECT, id, "Ben"), first.id())), null);
        assertThat(talk().said()).hasSize(2);
    }

    @Test
    void manyAtOnceAreAllOrNone() {
        List<Turn> turns = new ArrayList<>();
        batch.reading().figures()
                .forEach(f -> turns.add(new Turn(request(Verdict.CONFIRM, key.substring(0, 12) + "." + f
                        .id(), "Ada"), "")));
        assertThat(turns.size()).isGreaterThan(1);
        Decided other = say(Verdict.REJECT, "Ben");
        assertThatThrownBy(() -> ledger.decide(turns, null)).isInstanceOf(Moved.class);
        assertThat(ledger.decisions()).containsExactly(other);
        turns.removeFirst();
        List<Decided> decided = ledger.decide(turns, null);
        assertThat(decided.getLast().seq() - decided.getFirst().seq()).isEqualTo(decided.size() - 1L);
        assertThat(decided).allMatch(d -> d.at().equals(decided.getFirst().at()));
    }

    @Test
    void whatIsUndoneIsNotUndoneTwice() {
        Decided confirmed = say(Verdict.CONFIRM, "Ada");
        Request undo = Request.of(Verdict.UNDO, confirmed.id(), "Ada", "misread");
        ledger.decide(undo);
        assertThatThrownBy(() -> ledger.decide(undo)).hasMessageContaining("undone already");
    }

    @Test
    void articlesOfWhichSomethingWasSaidSinceAreNamed() {
        long before = ledger.last();
        Batch.of(2, 4).addTo(ledger);
        assertThat(ledger.judged(before)).isEmpty();
        Decided confirmed = say(Verdict.CONFIRM, "Ada");
        assertThat(ledger.judged(before)).containsExactly(key);
        assertThat(ledger.judged(confirmed.seq())).isEmpty();
        Decided undo = ledger.decide(Request.of(Verdict.UNDO, confirmed.id(), "Ada", "misread"));
        assertThat(ledger.judged(confirmed.seq())).containsExactly(key);
        ledger.seal(confirmed.id(), "Cleo", "names a witness");
        assertThat(ledger.judged(undo.seq())).containsExactly(key);
        assertThat(ledger.judged(ledger.last())).isEmpty();
    }

    @Test
    void changesAreListedNewestFirstWithinTheirLimits() {
        say(Verdict.CONFIRM, "Ada");
        say(Verdict.REJECT, "Ben");
        ledger.seal(ledger.decisions().getFirst().id(), "Cleo", "names a witness");
        var all = new Changes.Wanted(Set.copyOf(Changes.KINDS), null, null, null, null, Long.MAX_VALUE);
        assertThat(ledger.changes(all, 100)).extracting(Change::kind).containsExactly("seal", "decision", "decision",
                "reading", "article");
        assertThat(ledger.changes(all, 100)).extracting(Change::by).containsExactly("Cleo", "Ben", null, null, null);
        assertThat(ledger.changes(all, 2)).hasSize(2);
        assertThat(ledger.changes(new Changes.Wanted(Set.of("decision"), "Ben", null, null, null, Long.MAX_VALUE), 9))
                .hasSize(1);
        assertThat(
                ledger.changes(new Changes.Wanted(Set.copyOf(Changes.KINDS), null, key.substring(0, 8), null, null, 4),
                        9))
                .extracting(Change::kind).containsExactly("reading", "article");
        Batch.of(2, 4).addTo(ledger);
        assertThat(
                ledger.changes(new Changes.Wanted(Set.copyOf(Changes.KINDS), null, key, null, null, Long.MAX_VALUE), 9))
                .extracting(Change::kind).containsExactly("decision", "decision", "reading", "article");
        assertThat(
                ledger.changes(new Changes.Wanted(Set.copyOf(Changes.KINDS), "Ben", null, null, null, Long.MAX_VALUE),
                        9))
                .extracting(Change::kind).containsExactly("decision");
        assertThat(ledger.changes(new Changes.Wanted(Set.of("seal", "account"), null, null, null, null, Long.MAX_VALUE),
                9))
                .extracting(Change::by).containsExactly("Cleo");
        LocalDate day = LocalDate.ofInstant(ledger.changes(all, 1).getFirst().at(), ZoneOffset.UTC);
        assertThat(ledger.changes(new Changes.Wanted(Set.of("seal"), null, null, day, day, Long.MAX_VALUE), 9))
                .hasSize(1);
        assertThat(ledger.changes(new Changes.Wanted(Set.of("seal"), null, null, day.plusDays(1), null, Long.MAX_VALUE),
                9))
                .isEmpty();
        assertThat(ledger
                .changes(new Changes.Wanted(Set.of("seal"), null, null, null, day.minusDays(1), Long.MAX_VALUE), 9))
                .isEmpty();
    }
}
