package org.aver.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.Place.Use;
import org.aver.core.Text;
import org.aver.reader.Draft;
import org.aver.reader.DataFile;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Names NAMES = new Names(new Tagger(NameModel.builtIn(),
            Clusters.builtIn(new WordPiece(new String(DataFile.bytes(Pieces.class, "vocabulary.txt"),
                    StandardCharsets.UTF_8).lines().toList()))));
    private static final Places PLACES = Places.builtIn();

    @Test
    void aTownHasItsDivisionsAndCoordinates() {
        Place place = only("Two people were hurt in Aleppo on Monday.", "Aleppo");
        assertThat(place.country()).isEqualTo("SY");
        assertThat(place.lat()).isBetween(36.1, 36.3);
        assertThat(place.precision()).isEqualTo(Precision.TOWN);
        assertThat(place.hierarchy().getLast()).startsWith("Syria");
        assertThat(place.id()).isEqualTo("p" + place.span().start());
    }

    @ParameterizedTest
    @CsvSource({"'The mill in Springfield, Illinois, burned down.', 39.8, -89.6",
            "'The mill in Springfield, Ohio, burned down.', 39.9, -83.8",
            "'The mill in Springfield, Mo., burned down.', 37.2, -93.3"})
    void whatTheTextSaysHoldsATownDecides(String text, double lat, double lon) {
        Place place = only(text, "Springfield");
        assertThat(place.lat()).isBetween(lat - 0.3, lat + 0.3);
        assertThat(place.lon()).isBetween(lon - 0.3, lon + 0.3);
        assertThat(place.container()).isNotNull();
    }

    @Test
    void thePublishersTownDecidesWhereNothingElseDoes() {
        String text = "A woman of Paris was hurt when her house burned.";
        assertThat(read(text, null).getFirst().country()).isEqualTo("FR");
        assertThat(read(text, "The Nashville Ledger").getFirst().country()).isEqualTo("US");
    }

    @Test
    void aThingNamedAfterATownLiesNoNearerThanInIt() {
        Place hall = only("Crowds gathered near Sumy Airport on Monday, the mayor said.", "Sumy Airport");
        assertThat(hall.geonames()).isNull();
        assertThat(hall.precision()).isEqualTo(Precision.TOWN);
        assertThat(hall.hierarchy().getFirst()).isEqualTo("Sumy");
        assertThat(hall.lat()).isBetween(50.8, 51.0);
        assertThat(read("Police closed Sumy Street on Monday, the mayor said.")).allMatch(p -> p.lat() == null);
    }

    @Test
    void aListOfTownsHoldsNothing() {
        assertThat(only("It has shops in Miami, West Palm Beach, New York, and Detroit.", "West Palm Beach").lat())
                .isBetween(26.5, 26.9);
    }

    @Test
    void aSeatThatHoldsMuchOfItsDivisionIsMeantByTheirName() {
        assertThat(only("A bomb exploded at a market in Homs, Syria, on Monday.", "Homs").precision())
                .isEqualTo(Precision.TOWN);
    }

    @Test
    void aBareDirectionIsNoTown() {
        assertThat(read("Ties with the West are cool.")).isEmpty();
    }

    @Test
    void theRestOfTheArticleDecidesWhereOneNameIsBorneByMany() {
        String near = "Floods cut roads in Cleveland, Akron and Columbus. Schools in London stayed shut, the state of Ohio said.";
        String far = "Floods cut roads in Manchester, Leeds and Bristol. Schools in London stayed shut, the council said.";
        assertThat(only(near, "London").country()).isEqualTo("US");
        assertThat(only(far, "London").country()).isEqualTo("GB");
    }

    @Test
    void aVillageThatTheGazetteerLacksKeepsItsContainer() {
        List<Place> places = read("The shells fell on the village of Qarvelbosh, Syria, at noon.");
        Place village = places.stream().filter(p -> p.name().contains("Qarvelbosh")).findFirst().orElseThrow();
        Place country = places.stream().filter(p -> p.precision() == Precision.COUNTRY).findFirst().orElseThrow();
        assertThat(village.lat()).isNull();
        assertThat(village.lon()).isNull();
        assertThat(village.precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(village.container()).isEqualTo(country.id());
    }

    @Test
    void anAreaBesideATownHasABoxAndNoPoint() {
        Place area = only("The lorry was found 20 km north of Damascus on Friday.", "20 km north of Damascus");
        assertThat(area.lat()).isNull();
        assertThat(area.relation()).isEqualTo("north of");
        List<Double> box = area.area() == null ? List.of() : area.area().bbox();
        assertThat(box.get(1)).isGreaterThan(33.5);
        assertThat(box.get(3)).isLessThan(34.0).isGreaterThan(33.6);
        Place between = only("A bridge between Homs and Damascus was hit.", "between Homs and Damascus");
        assertThat(between.lat()).isNull();
        assertThat(between.area()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Colombian, The Colombian army said nothing.", "Syrian, A Syrian officer was seen at the gate.",
            "Brazilian, A Brazilian ship was late."})
    void adjectivesAreModifiers(String word, String text) {
        assertThat(only(text, word).use()).isEqualTo(Use.MODIFIER);
    }

    @Test
    void aStateThatActsIsAMetonym() {
        assertThat(only("Peru accused Chile of firing first.", "Peru").use()).isEqualTo(Use.METONYM);
        assertThat(only("The army accused Chile of firing first.", "Chile").use()).isEqualTo(Use.METONYM);
        assertThat(only("The convoy crossed Chile in two days.", "Chile").use()).isEqualTo(Use.LITERAL);
    }

    @Test
    void peopleNamedAfterPlacesAreNoPlaces() {
        assertThat(read("The driver, Austin Marlow, said he saw nothing. Mr. Marlow was alone.")).isEmpty();
    }

    @Test
    void offsetsAreCodePoints() {
        String text = "\uD83D\uDD25\uD83D\uDD25 “It burned,” she said in Co\u0301rdoba’s old town. The ship left حلب for Cádiz, Spain.";
        for (Place place : read(text)) {
            assertThat(Text.of(text).slice(place.span())).isIn("Co\u0301rdoba", "حلب", "Cádiz", "Spain");
        }
        assertThat(only(text, "حلب").country()).isEqualTo("SY");
        assertThat(only(text, "Cádiz").country()).isEqualTo("ES");
    }

    private static Place only(String text, String words) {
        Text whole = Text.of(text);
        List<Place> found = read(text).stream().filter(p -> whole.slice(p.span()).equals(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private static List<Place> read(String text) {
        return read(text, null);
    }

    private static List<Place> read(String text, @Nullable String publisher) {
        Draft draft = new Draft(new Article("a", null, Digest.sha256(text), null, publisher, null, null, "en", text,
                List.of(), List.of()));
        NAMES.read(draft);
        PLACES.read(draft);
        return draft.places();
    }
}
