package org.aver.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aver.core.Text;
import org.aver.export.sheet.Mapping;
import org.aver.export.sheet.Sheet;
import org.aver.ledger.Ledger;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    /** The terms of the published contexts that we use, so that the tests need no network. */
    private static final Map<String, String> CONTEXTS = Map.of("http://www.w3.org/ns/anno.jsonld", """
            {"@context": {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
              "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
              "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
              "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
              "describing": "oa:describing", "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
              "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
              "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
              "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
              "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
              "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
              "items": {"@type": "@id", "@id": "as:items", "@container": "@list"}}}""", "https://schema.org",
            "{\"@context\": {\"@vocab\": \"http://schema.org/\"}}");

    @TempDir Path folder;
    Sample sample = Sample.of();
    Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Sample.ledger(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static JsonArray expand(String text) throws JsonLdError {
        DocumentLoader loader = (address, options) -> {
            Document context = JsonDocument.of(new StringReader(java.util.Objects.requireNonNull(CONTEXTS.get(address
                    .toString()))));
            context.setDocumentUrl(address);
            return context;
        };
        return JsonLd.expand(JsonDocument.of(new StringReader(text))).loader(loader).get();
    }

    private static JsonObject first(JsonObject object, String key) {
        return object.getJsonArray(key).getJsonObject(0);
    }

    @Test
    void webAnnotationsExpandAndTheirSelectorsFindTheWords() throws JsonLdError {
        JsonObject page = expand(Sample.text(ledger, Export.As.WEBANNOTATION, null)).getJsonObject(0);
        List<JsonObject> items = first(page, "http://www.w3.org/ns/activitystreams#items").getJsonArray("@list")
                .getValuesAs(
                        JsonObject.class);
        assertThat(items).hasSize(2);
        JsonObject annotation = items.getFirst();
        assertThat(annotation.getString("@id")).startsWith("urn:aver:" + sample.id("s"));
        assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
        assertThat(first(annotation, OA + "motivatedBy").getString("@id")).isEqualTo(OA + "describing");
        assertThat(first(first(annotation, OA + "hasBody"), "urn:aver:vocabulary:act").getString("@value"))
                .isEqualTo("state");
        JsonObject target = first(annotation, OA + "hasTarget");
        assertThat(first(target, OA + "hasSource").getString("@id")).isEqualTo("https://news.example/1?a=b&c");
        List<JsonObject> selectors = target.getJsonArray(OA + "hasSelector").getValuesAs(JsonObject.class);
        JsonObject quote = selectors.get(0);
        JsonObject position = selectors.get(1);
        int start = first(position, OA + "start").getInt("@value");
        int end = first(position, OA + "end").getInt("@value");
        String exact = first(quote, OA + "exact").getString("@value");
        assertThat(exact).isEqualTo("On Tuesday dozens were killed at Toresk");
        assertThat(Text.of(Sample.TEXT).slice(new org.aver.core.Span(start, end))).isEqualTo(exact);
        assertThat(Sample.TEXT).contains(first(quote, OA + "prefix").getString("@value") + exact);
        assertThat(first(quote, OA + "suffix").getString("@value")).startsWith(", Minister Ana Dell said.")
                .doesNotContain(
                        "Lin");
    }

    @Test
    void claimsExpandToSchemaOrg() throws JsonLdError {
        JsonArray claims = expand(Sample.text(ledger, Export.As.CLAIM, null));
        assertThat(claims).hasSize(2);
        JsonObject claim = claims.getJsonObject(0);
        assertThat(claim.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/Claim");
        assertThat(first(first(claim, "http://schema.org/author"), "http://schema.org/name").getString("@value"))
                .isEqualTo(
                        "Minister Ana Dell");
        assertThat(
                first(first(claim, "http://schema.org/appearance"), "http://schema.org/identifier").getString("@value"))
                .isEqualTo("sha256:" + sample.article().sha256());
    }

    @Test
    void geoJsonHasPointsAndAreas() throws Exception {
        String text = Sample.text(ledger, Export.As.GEOJSON, null);
        JsonNode features = JsonMapper.shared().readTree(text).get("features");
        Geometry point = new GeoJsonReader().read(features.get(0).get("geometry").toString());
        assertThat((Object) point).isInstanceOf(Point.class);
        assertThat(point.getCoordinate().getX()).isEqualTo(-3.25);
        Geometry area = new GeoJsonReader().read(features.get(1).get("geometry").toString());
        assertThat((Object) area).isInstanceOf(MultiPolygon.class); // it lies over the date line
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isEqualTo(1.0);
        assertThat(features.get(0).at("/properties/sentence").asString()).startsWith("On Tuesday");
    }

    @Test
    void aCitationIsBibTeX() throws IOException, ParseException, TokenMgrException {
        Citation citation = new Citation(ledger.show(sample.id("f2")).orElseThrow(), sample.id("f2"), ledger.head());
        assertThat(citation.text()).contains("Example Wire, North", "SHA-256 " + sample.article().sha256(), "test-1",
                ledger
                        .head());
        BibTeXDatabase base = new BibTeXParser().parse(new StringReader(citation.bibtex()));
        BibTeXEntry entry = base.getEntries().values().iterator().next();
        assertThat(entry.getKey().getValue()).isEqualTo("aver-" + sample.id("f2"));
        assertThat(entry.getField(new Key("note")).toUserString()).contains(sample.article().sha256(), "test-1");
        assertThat(entry.getField(new Key("howpublished")).toUserString()).isEqualTo("https://news.example/1?a=b\\&c");
        assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo("2026");
    }

    @Test
    void aSheetKeepsItsIdsAndCanBeLinked() {
        String sheet = "\uFEFFCase,Kind,Day,Dead,Where\n007,shelling,2026-03-02,14,\"Vel Amar, north\"\n,riot,,,\n"
                + "008,shelling,2026-03-03,,Toresk\n";
        Mapping mapping = Mapping.parse("ours.tsv",
                "# ours\nCase\tid\nKind\ttype\nDay\tdate\nDead\tkilled_low\nWhere\tplace\n");
        List<String> failed = new java.util.ArrayList<>();
        assertThat(new Sheet("ours.csv", sheet, mapping).into(ledger, "Ada", "our records", failed::add)).isEqualTo(
                new Sheet.Taken(2, 0, 1));
        assertThat(failed).containsExactly("ours.csv:3: the row has no id");
        assertThat(new Sheet("ours.csv", sheet, mapping).into(ledger, "Ada", "our records", f -> {
        })).isEqualTo(new Sheet.Taken(0, 2, 1));
        String id = ledger.decisions().getFirst().id();
        assertThat(ledger.decisions().getFirst().decision().human()).containsKey("external_id").hasToString(
                "{date=\"2026-03-02\", external_id=\"007\", killed_low=14, place=\"Vel Amar, north\", type=\"shelling\"}");
        ledger.decide(Request.of(Verdict.MERGE, id, "Ada", "the same").with(List.of(sample.id("i2")), List.of()));
        assertThat(Sample.text(ledger, Export.As.CSV, Kind.INCIDENT)).contains("\"\"external_id\"\":\"\"007\"\"",
                "ours.csv, row 007",
                sample.article().key() + ".i2");
        assertThat(ledger.verify().isSound()).isTrue();
        assertThat(ledger.standings(ledger.show(sample.id("i2")).orElseThrow())).extracting(Standing::now)
                .containsExactly("i2");
        assertThat(Sample.text(ledger, Export.As.CSV, Kind.INCIDENT).lines().filter(l -> l.startsWith(sample.id("i2"))))
                .hasSize(1)
                .allMatch(l -> l.contains("," + id + ","));
    }

    @Test
    void theCodebookIsCurrent() throws IOException {
        Path file = Path.of(Files.isDirectory(Path.of("docs")) ? "" : "..").resolve("docs/codebook.md");
        assertThat(Files.readString(file)).as("write it anew: aver codebook > docs/codebook.md")
                .isEqualTo(Codebook.markdown());
    }
}
