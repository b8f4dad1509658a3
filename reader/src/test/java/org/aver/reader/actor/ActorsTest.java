package org.aver.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.json.ReadingJson;
import org.aver.reader.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the sources of invented reports are, read by the whole reader. */
@SuppressWarnings("NullAway.Init") // opened once for all tests
class ActorsTest {
    private static final String REPORT = """
            Hassan Tarkan, the mayor of Kellhad, said on Monday that the market had been hit. “It was empty,” he said.

            The Ministry of Health said four people were hurt. The ministry said two of them were children.

            Lena Marek, a spokeswoman for the Tessel Relief Committee, said her team had reached the town. She added that the road was open.

            “Nobody warned us,” Tarkan said.
            """;

    private static Reader reader;

    @BeforeAll
    static void open() {
        reader = Reader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Reading read(String text) {
        return reader
                .read(new Article(Article.idOf(text), null, Digest.sha256(text), null, null, null, null, "en", text,
                        List.of(), List.of()));
    }

    private static String slice(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    /** Each source's words, with its place where words repeat, and its actor's name. */
    private static Map<String, String> sources(String text) {
        Reading reading = read(text);
        Map<String, String> sources = new TreeMap<>();
        for (Statement s : reading.statements()) {
            if (s.source() != null) {
                String id = s.source().actor();
                String name = reading.actors().stream().filter(a -> a.id().equals(id)).map(Actor::name).findFirst()
                        .orElse("none");
                sources.put(slice(text, s.source().spans().getFirst()), name);
            }
        }
        return sources;
    }

    @Test
    void whoCarriesAStatementIsAnActorAndAChannelIsNone() {
        Reading reading = read(
                "Hassan Tarkan told the Tessel News Agency that it was quiet. Lena Marek said in a statement"
                        + " that it was not.");
        assertThat(reading.statements()).hasSize(2);
        List<Statement.Via> via = reading.statements().stream().flatMap(s -> java.util.stream.Stream.ofNullable(s
                .source())).flatMap(s -> s.via().stream()).toList();
        assertThat(reading.actors()).filteredOn(a -> a.id().equals(via.getFirst().actor())).singleElement()
                .satisfies(a -> assertThat(a.kind()).isEqualTo(Actor.Kind.NEWS_AGENCY));
        assertThat(via.getLast().actor()).isNull();
    }

    @Test
    void aTitleBehindTheCommaHidesNoName() {
        Reading reading = read("The army chief, Colonel Hassan Tarkan, said the road was open. “It is open,” he said.");
        assertThat(reading.actors()).filteredOn(a -> a.kind() == Actor.Kind.PERSON).extracting(Actor::name)
                .containsExactly("Hassan Tarkan");
    }

    @Test
    void sourcesAreLinkedToWhomTheyMean() {
        Map<String, String> sources = sources(REPORT);
        assertThat(sources).containsEntry("he", "Hassan Tarkan").containsEntry("She", "Lena Marek")
                .containsEntry("Tarkan", "Hassan Tarkan").containsEntry("The ministry", "The Ministry of Health");
    }

    @Test
    void anActorHasItsKindItsRoleAndItsMentions() {
        Reading reading = read(REPORT);
        Actor marek = reading.actors().stream().filter(a -> a.name().equals("Lena Marek")).findFirst().orElseThrow();
        assertThat(marek.kind()).isEqualTo(Actor.Kind.PERSON);
        assertThat(marek.role()).contains("spokeswoman");
        assertThat(reading.actors()).anySatisfy(a -> assertThat(a.id()).isEqualTo(marek.parent()));
        assertThat(marek.mentions()).extracting(m -> slice(REPORT, m)).contains("Lena Marek", "She");
        assertThat(reading.actors()).extracting(Actor::id).doesNotHaveDuplicates();
        assertThat(ReadingJson.write(ReadingJson.read(ReadingJson.write(reading))))
                .isEqualTo(ReadingJson.write(reading));
    }

    @Test
    void offsetsCountCodePoints() {
        // both signs are unknown to the encoder, only one is a pair of UTF-16 units
        assertThat(sources("\uD83D\uDEA8\n" + REPORT)).isEqualTo(sources("\u2603\n" + REPORT));
    }

    @Test
    void unnamedOfficialsStayApart() {
        String text = "A military source said the road was closed. A security official said the bridge was open.";
        Reading reading = read(text);
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statements()).extracting(s -> s.source() == null ? null : s.source().actor())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "“", "he said", "They said they said it.", "قال محمد الأحمد إن الجيش انسحب.",
            "Tarkan’s office said “no”.", "’s said", "\u202Eمحمد said it was so.\u202C", ", said"})
    void whateverItIsGivenItReads(String text) {
        int length = text.codePointCount(0, text.length());
        assertThat(read(text).actors()).allSatisfy(a -> assertThat(a.mentions())
                .isNotEmpty().allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(length)));
    }

    @Test
    void knownBodiesHaveTheirEntryKindNeutralNameAndParent() {
        Reading reading = read(
                """
                        OCHA said the road to Kellhad was closed. The United Nations Office for the Coordination of Humanitarian Affairs \
                        said its trucks were waiting.

                        The United Nations said the road was mined. Human Rights Watch said it had warned the parties.
                        """);
        Actor office = reading.actors().stream().filter(a -> "un.ocha".equals(a.entry())).findFirst().orElseThrow();
        assertThat(office.name()).isEqualTo("United Nations Office for the Coordination of Humanitarian Affairs");
        assertThat(office.kind()).isEqualTo(Actor.Kind.AGENCY);
        assertThat(reading.actors()).filteredOn(a -> "un".equals(a.entry())).singleElement()
                .satisfies(a -> assertThat(office.parent()).isEqualTo(a.id()));
        assertThat(reading.actors()).filteredOn(a -> "hrw".equals(a.entry())).singleElement()
                .satisfies(a -> assertThat(a.kind()).isEqualTo(Actor.Kind.MONITOR));
    }
}
