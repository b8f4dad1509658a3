package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.core.Figure;
import org.aver.ledger.agreement.Agreement;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    @TempDir Path folder;
    Ledger ledger;
    Batch batch;
    String key;
    Figure figure;
    String figureId;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        batch = Batch.of(1, 8);
        key = batch.addTo(ledger).articleKey();
        figure = batch.reading().figures().getFirst();
        figureId = key.substring(0, 12) + "." + figure.id();
    }

    @AfterEach
    void verifyAndClose() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    private static Request on(Verdict verdict, String id, String by) {
        return Request.of(verdict, id, by, "checked against the page");
    }

    private Request correcting(String field, String value, String by) {
        return on(Verdict.CORRECT, figureId, by).with(new TreeMap<>(Map.of(field, value)));
    }

    private List<Standing> shown() {
        return ledger.standings(ledger.show(key).orElseThrow());
    }

    @Test
    void aCorrectedValueKeepsTheMachines() {
        Decided decided = ledger.decide(correcting("low", "7", "Ada"));
        assertThat(decided.decision().human()).hasToString("{low=7}");
        assertThat(decided.decision().machine()).hasToString("{low=" + figure.low() + "}");
        assertThat(ledger.show(figureId).orElseThrow().reading().figures()).contains(figure);
        assertThat(shown()).containsExactly(new Standing(decided, true, figure.id(), false));
    }

    @Test
    void undoIsADecisionAndCanBeUndone() {
        Decided confirm = ledger.decide(on(Verdict.CONFIRM, figureId, "Ada"));
        Decided undo = ledger.decide(on(Verdict.UNDO, confirm.id(), "Ben"));
        assertThat(shown()).extracting(Standing::inForce).containsExactly(false, true);
        ledger.decide(on(Verdict.UNDO, undo.id(), "Ada"));
        assertThat(shown()).extracting(Standing::inForce).containsExactly(true, false, true);
        assertThat(new History(ledger.decisions()).inForce()).hasSize(2);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsKept() {
        String head = ledger.head();
        for (Request wrong : List.of(correcting("measure", "sung", "Ada"), correcting("colour", "red", "Ada"),
                correcting("low", "many", "Ada"), correcting("span", "[1, 2]", "Ada"), correcting("high", "1", "Ada"),
                correcting("group.status", "terrorist", "Ada"), on(Verdict.CORRECT, figureId, "Ada"),
                on(Verdict.UNDO, figureId, "Ada"), on(Verdict.CONFIRM, "0123456789ab.s1", "Ada"),
                on(Verdict.MERGE, figureId,
                        "Ada"),
                on(Verdict.SPLIT, figureId, "Ada"), on(Verdict.GRADE, figureId, "Ada"), on(Verdict.UNDO, "d2", "Ada"),
                on(Verdict.ADD, key, "Ada"))) {
            assertThatThrownBy(() -> ledger.decide(wrong)).as(wrong.toString()).isInstanceOf(
                    IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ledger.decide(on(Verdict.CONFIRM, figureId, " "))).hasMessageContaining("--by");
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void fieldsInsideAreCorrectedToo() {
        Decided decided = ledger.decide(correcting("group.status", "civilian", "Ada"));
        assertThat(decided.decision().human()).hasToString("{group.status=\"civilian\"}");
        assertThat(decided.decision().machine()).hasToString("{group.status=null}");
    }

    @Test
    void addsWhatIsMarkedOrEnteredFromElsewhere() {
        Request marked = on(Verdict.ADD, key, "Ada").adding(Kind.FIGURE, new TreeMap<>(Map.of("span",
                batch.article().text().substring(20, 40))), null,
                new TreeMap<>(Map.of("measure", "killed", "low", "3")));
        Decided decided = ledger.decide(marked);
        assertThat(decided.decision().marks().getFirst().quote().span().start()).isEqualTo(20);
        assertThat(decided.about()).isEqualTo(key.substring(0, 12) + "." + decided.id());
        assertThatThrownBy(
                () -> ledger.decide(on(Verdict.ADD, key, "Ada").adding(Kind.FIGURE, new TreeMap<>(Map.of("span",
                        "said")), null, new TreeMap<>())))
                .hasMessageContaining("more than once");
        Decided outside = ledger.decide(new Request(Verdict.ADD, null, Kind.INCIDENT, new TreeMap<>(),
                "Court file 12 of Vel Amar", new TreeMap<>(Map.of("type", "shelling", "best", "4")), List.of(),
                List.of(), List
                        .of(),
                null, null, null, "Ada", "the press did not report it"));
        assertThat(outside.decision().article()).isNull();
        Decided graded = ledger.decide(on(Verdict.CONFIRM, outside.id(), "Ben"));
        assertThat(ledger.standings(outside.id())).extracting(s -> s.decided().id()).containsExactly(outside.id(),
                graded
                        .id());
    }

    @Test
    void mergesSplitsAndComments() {
        Batch other = Batch.of(2, 8);
        String second = other.addTo(ledger).articleKey().substring(0, 12) + "."
                + other.reading().figures().getFirst().id();
        ledger.decide(on(Verdict.MERGE, figureId, "Ada").with(List.of(second), List.of()));
        assertThat(ledger.standings(ledger.show(second).orElseThrow())).extracting(Standing::now, Standing::isLost)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(other.reading().figures().getFirst().id(), false));
        Decided split = ledger
                .decide(on(Verdict.SPLIT, figureId, "Ada").with(List.of(), List.of("by day", "by night")));
        assertThat(split.decision().parts()).containsExactly("by day", "by night");
        ledger.decide(on(Verdict.COMMENT, split.id() + "-2", "Ben"));
        assertThatThrownBy(() -> ledger.decide(on(Verdict.COMMENT, split.id() + "-3", "Ben"))).isInstanceOf(
                IllegalArgumentException.class);
        ledger.decide(on(Verdict.COMMENT, key, "Ben"));
        assertThat(shown()).hasSize(4);
    }

    @Test
    void decisionsFollowTheirWordsIntoARevision() {
        Batch first = Batch.plainWithFigures("https://news.example/x",
                "At Toresk 14 people were hurt.\nAt Vel Amar 9 people"
                        + " were hurt.");
        String id = first.addTo(ledger).articleKey().substring(0, 12) + ".";
        Decided stays = ledger.decide(on(Verdict.CONFIRM, id + first.reading().figures().get(0).id(), "Ada"));
        Decided goes = ledger.decide(on(Verdict.REJECT, id + first.reading().figures().get(1).id(), "Ada"));
        Batch second = Batch.plainWithFigures("https://news.example/x", "Updated on Tuesday.\nAt Toresk 14 people were"
                + " hurt.\nAt Vel Amar 11 people were hurt.");
        String revised = second.addTo(ledger).articleKey();
        List<Standing> now = ledger.standings(ledger.show(revised).orElseThrow());
        assertThat(now).containsExactly(new Standing(stays, true, second.reading().figures().get(0).id(), false),
                new Standing(
                        goes, true, null, true));
        assertThat(ledger.standings()).filteredOn(Standing::isLost).extracting(Standing::decided).containsExactly(goes);
    }

    @Test
    void twoPeopleAgreeOrNot() {
        for (Figure f : batch.reading().figures()) {
            String id = key.substring(0, 12) + "." + f.id();
            ledger.decide(on(Verdict.CONFIRM, id, "Ada"));
            boolean isFirst = f.equals(figure);
            ledger.decide(isFirst
                    ? on(Verdict.CORRECT, id, "Ben").with(new TreeMap<>(Map.of("measure", "killed")))
                    : on(Verdict.CONFIRM, id, "Ben"));
        }
        List<Agreement> found = Agreement.of(new History(ledger.decisions()), List.of());
        assertThat(found).extracting(Agreement::field).containsExactly("figure.measure", "verdict");
        assertThat(found).extracting(Agreement::units).containsExactly(4, 4);
        assertThat(found.getFirst().alpha().orElseThrow()).isLessThan(0.5);
        assertThat(Agreement.of(new History(ledger.decisions()), List.of("Ada")).getFirst().units()).isZero();
    }

    @Test
    void aDecisionReadsBackAsItWasKept() {
        Decided decided = ledger.decide(correcting("low", "7", "Ada"));
        assertThat(Decision.read(decided.decision().json())).isEqualTo(decided.decision());
        assertThat(ledger.decisions()).containsExactly(decided);
    }
}
