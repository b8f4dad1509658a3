package org.aver.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.aver.reader.DataFile;
import org.aver.reader.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
    private static final WordPiece WORD_PIECE = new WordPiece(
            new String(DataFile.bytes(Pieces.class, "vocabulary.txt"), StandardCharsets.UTF_8).lines().toList());

    private static List<String> names(String text) {
        Passage passage = Passage.of(text);
        Chunks chunks = Chunks.of(passage);
        return IntStream.range(0, chunks.size()).filter(chunks::isName)
                .mapToObj(c -> passage.slice(passage.span(chunks.start(c), chunks.start(c + 1)))).toList();
    }

    private static long[] seen(String text) {
        return Pieces.of(Passage.of(text), WORD_PIECE, 286).windows(384, 48).getFirst().ids();
    }

    @Test
    void aNameIsOneChunkWithItsArticle() {
        assertThat(names("Officials in the Free State of Varna told Maro Lintel that the bridge was closed on Monday."))
                .containsExactly("the Free State", "Varna", "Maro Lintel");
        assertThat(names("He met Abu al Farid and Jan van der Velde; al-Noor said so.")).containsExactly("Abu al Farid",
                "Jan van der Velde", "al-Noor");
    }

    @Test
    void aFirstWordIsANameOnlyWhereItIsNoCommonWord() {
        assertThat(names("Shelling resumed. Karovia denied it. “We waited,” he said. “Tessel knows.”"))
                .containsExactly("Karovia", "Tessel");
        assertThat(names("Marsh agreed. Later, Lena Marsh left.")).containsExactly("Marsh", "Lena Marsh");
    }

    @Test
    void capitalsOfHeadlinesTellNothing() {
        assertThat(names("Airstrike Kills Dozens In Kellhad Market, Officials Say")).containsExactly("Kellhad");
        assertThat(names("REBELS FROM KELLHAD ATTACKED THE VILLAGE BEFORE DAWN")).containsExactly("KELLHAD");
    }

    @Test
    void namesOfAnyScriptAreNames() {
        assertThat(names("The spokesman of \u062D\u0644\u0628 told \uD83D\uDD25 reporters."))
                .containsExactly("\u062D\u0644\u0628");
        assertThat(names("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karovia", "the United States", "Harakat al Fajr", "Владимир Орлов",
            "the Meridian Defence Forces", "al-Noor", "the People's Front", "the Karovian Workers’ Party",
            "the Workers' Party", "US",
            "the U.N.", "O’Hara"})
    void whoeverBearsTheNameTheEncoderSeesTheSame(String party) {
        assertThat(seen("On Monday " + party + " said that 12 people were killed."))
                .isEqualTo(seen("On Monday Tessel said that 12 people were killed."));
    }

    @ParameterizedTest
    @CsvSource({"regime,government", "terrorists,fighters", "martyred,killed", "rebel,militant",
            "freedom fighters,fighters", "popular front,opposition", "counter-revolution,opposition",
            "regime-held towns,government-held towns", "pro-regime men,pro-government men",
            "counter-revolution-held towns,opposition-held towns", "mid-junta-era men,mid-regime-era men"})
    void wordsThatTakeSidesAreSeenAsOne(String loaded, String plain) {
        assertThat(seen("Twelve of the " + loaded + " were there."))
                .isEqualTo(seen("Twelve of the " + plain + " were there."));
    }

    @ParameterizedTest
    @CsvSource({"a Varnan drone,an Istrian drone", "the Varnan army,the Varnan military",
            "a Varnan-led force,a U.S.-led force", "the Varnan-Tessel border,the Varnan-U.S. border"})
    void whatAPartysNameBringsWithItIsSeenAlike(String one, String other) {
        assertThat(seen("They saw " + one + " there.")).isEqualTo(seen("They saw " + other + " there."));
    }

    @Test
    void aLoadedWordThatOpensASentenceIsNoName() {
        assertThat(seen("Mujahideen said so.")).isEqualTo(seen("Fighters said so."));
    }
}
