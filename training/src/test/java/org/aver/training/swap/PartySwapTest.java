package org.aver.training.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aver.core.Span;
import org.aver.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartySwapTest {
    private static final Parties PARTIES = Parties.builtIn();

    private static Rewritten swap(String text, String one, String other) {
        return PartySwap.of(PARTIES, PARTIES.named(one), PARTIES.named(other)).rewrite(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // names, adjectives, peoples, capitals and forces, both ways at once
            "Russia struck Iran. | Iran struck Russia.",
            "Iranian and Russian officials met in Tehran, Moscow said. | Russian and Iranian officials met in Moscow, Tehran said.",
            "Iranians fled; the Russian military stayed. | Russians fled; the Iranian army stayed.",
            // the article
            "An Iranian jet met a Russian ship. | A Russian jet met an Iranian ship.",
            // capitals
            "IRAN DENIES RUSSIAN CLAIM | RUSSIA DENIES IRANIAN CLAIM",
            // compounds
            "Iran-backed fighters and pro-Russian groups | Russia-backed fighters and pro-Iranian groups",
            // possessives, and those that have lost their apostrophe
            "Iran’s army and Russia's navy | Russia’s army and Iran's navy",
            "Irans army and Moscows men | Russias army and Tehrans men"})
    void putsEachInTheOthersPlace(String text, String wanted) {
        assertThat(swap(text, "Iran", "Russia").text()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Iran said no. The United States agreed. | The United States said no. Iran agreed.",
            "He told Iran that the U.S. would leave. | He told the United States that Iran would leave.",
            "a U.S. official and an Iranian one | an Iranian official and a U.S. one",
            "the United States government | the Iranian government",
            "The US Central Command and the US agreed. | The Iranian Central Command and Iran agreed.",
            "US-led jets and Iran-backed men | Iran-led jets and U.S.-backed men",
            "“We warned,” he said, “Iran will pay.” | “We warned,” he said, “The United States will pay.”",
            "They live in the U.S. The rest fled. | They live in Iran. The rest fled.",
            "the United States’ role and Iran’s | Iran’s role and the United States’"})
    void theBelongsToTheName(String text, String wanted) {
        assertThat(swap(text, "Iran", "United States").text()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a Hamas rocket hit a Hamas target | a Syrian rocket hit a Syrian target",
            "Hamas said the Hamas fighters left | Syria said the Syrian fighters left",
            "Syria said Syrian jets left | Hamas said Hamas jets left"})
    void aNameUsedAsAnAdjectiveBecomesAnAdjective(String text, String wanted) {
        assertThat(swap(text, "Hamas", "Syria").text()).isEqualTo(wanted);
    }

    @Test
    void theNameOfAThirdPartyStays() {
        assertThat(swap("Syrian rebels of the Free Syrian Army and South Sudan", "Syria", "Sudan").text())
                .isEqualTo("Sudanese rebels of the Free Syrian Army and South Sudan");
    }

    @Test
    void whatTheOtherHasNotStays() {
        assertThat(swap("Damascus and Syria", "Syria", "Islamic State").text())
                .isEqualTo("Damascus and Islamic State");
    }

    @Test
    void spansComeBack() {
        String old = "\uD83D\uDEA8 Iran’s army denied it, the United States\nsaid.";
        Rewritten made = swap(old, "Iran", "United States");
        assertThat(made.text()).isEqualTo("\uD83D\uDEA8 The United States’ army denied it, Iran\nsaid.");
        assertThat(back(old, made, "The United States’ army")).isEqualTo("Iran’s army");
        assertThat(back(old, made, "army denied it")).isEqualTo("army denied it");
        assertThat(back(old, made, "Iran")).isEqualTo("the United States");
        assertThat(back(old, made, "said")).isEqualTo("said");
        // a border inside a name that has no counterpart goes to the name's border
        assertThat(back(old, made, "United States’ army")).isEqualTo("Iran’s army");
        assertThat(made.alignment().toOld(new Span(0, Text.of(made.text()).length())))
                .isEqualTo(new Span(0, Text.of(old).length()));
    }

    private static String back(String old, Rewritten made, String words) {
        Text text = Text.of(made.text());
        int start = made.text().indexOf(words);
        return Text.of(old).slice(made.alignment().toOld(text.span(start, start + words.length())));
    }

    @Test
    void aFormNamesOneParty() {
        String[] one = {"state", "Karovia", "Karovian", "-", "Selmar", "-", "-"};
        String[] other = {"state", "Tarvenia", "Tarvenian", "-", "Selmar", "-", "-"};
        assertThatThrownBy(() -> Parties.of(List.of(one, other))).hasMessageContaining("\"Selmar\" names Karovia");
    }

    @Test
    void theMostNamedComesFirst() {
        assertThat(PARTIES.namedIn("Iran and Russia. Moscow and Russian ships. NATO."))
                .extracting(Party::name).containsExactly("Russia", "Iran", "NATO");
        assertThat(PARTIES.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    /** Swapping what was written for one assignment of roles gives what is written for the other. */
    @Test
    void swappedTwiceNothingHasChanged() {
        Party one = PARTIES.named("Saudi Arabia");
        Party other = PARTIES.named("Houthis");
        for (var report : Invented.reports()) {
            String text = Invented.about(one, other, report.text());
            assertThat(swap(text, one.name(), other.name()).text())
                    .isEqualTo(Invented.about(other, one, report.text())).isNotEqualTo(text);
        }
    }
}
