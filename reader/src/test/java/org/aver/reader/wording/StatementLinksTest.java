package org.aver.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Statement;
import org.aver.core.Statement.How;
import org.aver.core.Statement.Status;
import org.aver.core.Text;
import org.aver.reader.Draft;
import org.aver.reader.time.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementLinksTest {
    private final Wording wording = new Wording();

    private record Linked(String text, List<Statement> statements, Draft draft) {
        Statement get(int n) {
            return statements.get(n);
        }
    }

    private Linked read(String marked) {
        Said.Marked said = Said.Marked.of(marked.replace("\\n", "\n"));
        Draft draft = new Draft(new Article("a", null, Digest.sha256(said.text()), null, null, null,
                new Published("2026-03-08"), "en", said.text(), List.of(), List.of()));
        draft.statements().addAll(wording.statements(draft.passage(), said.parts()));
        new Times().read(draft);
        new StatementLinks(wording).read(draft);
        return new Linked(said.text(), draft.statements(), draft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"<s>It</s> <c>said</c> on Tuesday <x>that two had died</x>.#Tuesday",
            "On Friday, <s>it</s> <c>said</c> <x>two had died</x>.#Friday",
            "<x>Two died on Tuesday</x>, <s>it</s> <c>said</c> on Wednesday.#Wednesday",
            "<x>Two died on Tuesday</x>, <s>it</s> <c>said</c>.#",
            "<s>It</s> <c>said</c> after Monday’s attack <x>that two had died</x>.#",
            "<s>A guard who was there on Friday</s> <c>said</c> <x>two had died</x>.#",
            "<s>It</s> <c>retracted</c> <x>its report</x> on Monday.#Monday"})
    void theTimeBesideTheCueIsWhenItWasSaid(String marked, String time) {
        Linked read = read(marked);
        String said = read.draft().times().stream().filter(t -> t.id().equals(read.get(0).saidAt()))
                .map(t -> Text.of(read.text()).slice(t.span())).findFirst().orElse(null);
        assertThat(said).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "<x>“They came at night,”</x> <s>she</s> <c>said</c>. “We ran.” Rain fell.#“We ran.”",
            "<s>She</s> <c>said</c> <x>they came at night</x>.\\n\\n“We ran.”\\n\\nRain fell.#“We ran.”",
            "<s>It</s> <c>said</c> <x>nine men were held</x>. Two of them had carried rifles. Rain fell.#Two of them had carried rifles.",
            "<s>It</s> <c>said</c> <x>12 people were killed</x>. Another 30 were wounded.#Another 30 were wounded.",
            "<s>It</s> <c>said</c> <x>12 people were killed</x>. The town lies on a river.#",
            "<s>It</s> <c>said</c> <x>12 people were killed</x>.\\n\\nAnother 30 were wounded.#",
            "<s>It</s> <c>said</c> <x>12 people were killed</x>. “WE WILL WIN.”#"})
    void whatPlainlyGoesOnIsCarried(String marked, String carried) {
        Linked read = read(marked);
        assertThat(read.get(0).carried().stream().map(Text.of(read.text())::slice).findFirst().orElse(null))
                .isEqualTo(carried);
        assertThat(read.get(0).carried()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"<s>It</s> <c>raised</c> <x>the toll to 19</x>.#RAISED#REVISED",
            "<s>It</s> <c>revised</c> <x>the toll</x> down <x>to 9</x>.#LOWERED#REVISED",
            "<s>The ministry</s> <c>said</c> <x>the toll had risen to 20</x>.#RAISED#REVISED",
            "In an updated statement, <s>the ministry</s> <c>said</c> <x>11 were dead</x>.#LOWERED#REVISED",
            "<s>It</s> <c>corrected</c> <x>its statement</x>.#CORRECTED#REVISED",
            "<s>The ministry</s> <c>withdrew</c> <x>the claim</x>.#WITHDRAWN#WITHDRAWN"})
    void aLaterStatementRevisesTheEarlier(String later, How how, Status status) {
        Linked read = read("<s>The health ministry</s> <c>said</c> <x>12 people had died</x>. ||" + later);
        assertThat(read.get(1).revises()).isNotNull().satisfies(r -> {
            assertThat(r.how()).isEqualTo(how);
            assertThat(r.statement()).isEqualTo(read.get(0).id());
        });
        assertThat(read.get(0).status()).isEqualTo(status);
        assertThat(read.get(1).status()).isEqualTo(Status.STANDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"<s>The police</s> <c>raised</c> <x>the toll to 19</x>.",
            "<s>The ministry</s> <c>said</c> <x>15 people had died</x>.",
            "<s>The ministry</s> <c>raised</c> <x>prices by a third</x>.",
            "<s>The ministry</s> <c>said</c> in its New Year message <x>that 9 roads were open</x>."})
    void anotherSourceOrAnotherNumberAloneIsNoRevision(String later) {
        Linked read = read("<s>The health ministry</s> <c>said</c> <x>12 people had died</x>. ||" + later);
        assertThat(read.get(1).revises()).isNull();
        assertThat(read.get(0).status()).isEqualTo(Status.STANDING);
    }

    @Test
    void anEarlierCountToldLaterIsRevisedByTheNewer() {
        Linked read = read("<s>The ministry</s> <c>said</c> <x>14 people died</x>. ||<s>It</s> <c>had earlier put</c> "
                + "<x>the toll at nine</x>.");
        assertThat(read.get(0).revises()).isNotNull().satisfies(r -> assertThat(r.how()).isEqualTo(How.RAISED));
        assertThat(read.get(1).status()).isEqualTo(Status.REVISED);
    }

    @Test
    void longArticlesOfOneSourceAreLinkedOnce() {
        Linked read = read("<s>The ministry</s> <c>said</c> <x>12 people had died</x>. ||".repeat(2_000)
                + "<s>The ministry</s> <c>raised</c> <x>the toll to 19</x>.");
        assertThat(read.statements().stream().filter(s -> s.revises() != null)).hasSize(1);
    }
}
