package org.aver.reader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aver.reader.DataFile;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.aver.reader.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in tagger on texts invented here. */
class NamesTest {
    private static final Names NAMES = new Names(new Tagger(NameModel.builtIn(),
            Clusters.builtIn(new WordPiece(new String(DataFile.bytes(Pieces.class, "vocabulary.txt"),
                    StandardCharsets.UTF_8).lines().toList()))));
    private static final String REPORT = """
            KELLHAD — Shells hit the Ministry of Health in Kellhad on Tuesday, Hassan Tarkan said.

            Mr. Tarkan, a spokesman for the Tessel Relief Committee, said Norwegian doctors had reached the town.
            “We saw the rockets,” said Lena Marek, who lives near Arrel Bridge.
            """;

    private static Map<String, Name.Type> read(String text) {
        Passage passage = Passage.of(text);
        return NAMES.of(passage).stream()
                .collect(Collectors.toMap(n -> passage.slice(n.span()), Name::type, (a, b) -> a));
    }

    @Test
    void findsWhoAndWhat() {
        assertThat(read(REPORT)).containsEntry("Hassan Tarkan", Name.Type.PERSON)
                .containsEntry("Tarkan", Name.Type.PERSON)
                .containsEntry("Lena Marek", Name.Type.PERSON)

                .containsEntry("Tessel Relief Committee", Name.Type.ORGANISATION)
                .containsEntry("Norwegian", Name.Type.PEOPLE).containsEntry("rockets", Name.Type.WEAPON);
    }

    @Test
    void spansAreCodePointsAndNeverOverlap() {
        String astral = "\uD83D\uDEA8\uD835\uDC00 " + REPORT;
        List<Name> plain = NAMES.of(Passage.of("xx " + REPORT));
        List<Name> shifted = NAMES.of(Passage.of(astral));
        assertThat(shifted).hasSameSizeAs(plain);
        Passage passage = Passage.of(astral);
        int end = 0;
        for (Name name : shifted) {
            assertThat(name.span()).isEqualTo(passage.span(name.first(), name.end()));
            assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
            end = name.span().end();
        }
    }

    /** No country is read better than another. */
    @ParameterizedTest
    @ValueSource(strings = {"Iran", "Israel", "Russia", "Ukraine", "Tuvalu", "Chad", "South Korea"})
    void countriesAreReadAlike(String country) {
        String text = "The army of " + country + " said its aircraft struck targets in " + country
                + " near the border with " + country + " on Monday.";
        assertThat(read(text)).containsOnlyKeys(country)
                .containsEntry(country, Name.Type.PLACE);
    }

    @ParameterizedTest
    @CsvSource({"Yemeni", "Swiss", "Palestinian", "Israeli", "Ukrainian", "Bhutanese"})
    void peoplesAreReadAlike(String people) {
        assertThat(read("Two " + people + " soldiers were hurt, officials said."))
                .isEqualTo(Map.of(people, Name.Type.PEOPLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They dropped barrel bombs on the hill|barrel bombs",
            "A rocket-propelled grenade hit a car|rocket-propelled grenade", "An AB-12 missile fell|AB-12 missile",
            "Men with knives ran|knives"})
    void weaponsAreFoundByTheirKind(String text, String weapon) {
        assertThat(read(text)).containsEntry(weapon, Name.Type.WEAPON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u0000", "\uD83D\uDD25", "…", "ق", "قال محمد الأحمد إن الجيش انسحب.", "\"",
            "A", "THE",
            "\u202Eabc\u202C", "e\u0301 E\u0301"})
    void whateverItIsGivenItReads(String text) {
        int length = text.codePointCount(0, text.length());
        assertThat(NAMES.of(Passage.of(text))).allSatisfy(n -> assertThat(n.span().end()).isLessThanOrEqualTo(length));
    }

    @Test
    void aVeryLongSentenceDoesNotOverflow() {
        Passage passage = Passage.of("Hassan Tarkan and ".repeat(30_000) + "Lena Marek left.");
        assertThat(passage.sentences()).hasSize(1);
        assertThat(NAMES.of(passage)).last().satisfies(n -> assertThat(n.type()).isEqualTo(Name.Type.PERSON));
    }
}
