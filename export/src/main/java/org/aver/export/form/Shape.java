package org.aver.export.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aver.core.json.Json;
import org.aver.core.Article;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.export.item.Item;
import org.aver.export.table.Places;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Quote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items as objects of GeoJSON, W3C Web Annotation and schema.org. */
public final class Shape {
    private static final String URN = "urn:aver:";

    private Shape() {
    }

    /** GeoJSON (RFC 7946): a point, an area as polygon, or no geometry where the text fixes no place. */
    public static Document geoJson() {
        return new Document("{\"type\":\"FeatureCollection\",\"features\":[", item -> Optional.of(feature(item)));
    }

    /** W3C Web Annotation: one page of annotations with TextQuote and TextPosition selectors. */
    public static Document annotations() {
        return new Document("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"aver\":\"urn:aver:vocabulary:\"}],"
                + "\"id\":\"urn:aver:export\",\"type\":\"AnnotationPage\",\"items\":[", Shape::annotation);
    }

    /** schema.org Claim, one for each statement with content. */
    public static Document claims() {
        return new Document("{\"@context\":\"https://schema.org\",\"@graph\":[", Shape::claim);
    }

    private static ObjectNode feature(Item item) {
        ObjectNode feature = Json.mapper().createObjectNode();
        feature.put("type", "Feature").put("id", item.id());
        Optional<Item> place = Places.of(item, item.kind() == Kind.FIGURE ? "/place" : "/where");
        BigDecimal lat = place.map(p -> p.number("/lat")).orElse(item.number("/lat"));
        BigDecimal lon = place.map(p -> p.number("/lon")).orElse(item.number("/lon"));
        List<BigDecimal> box = place.map(Shape::box).orElse(List.of());
        if (lat != null && lon != null) {
            feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(lon).add(lat);
        } else if (box.size() == 4) {
            area(feature.putObject("geometry"), box);
        } else {
            feature.putNull("geometry");
        }
        ObjectNode properties = feature.putObject("properties");
        properties.put("kind", item.kind().label());
        for (String field : List.of("type", "measure", "number", "low", "high", "stage", "scope")) {
            if (item.thing().fields().has(field)) {
                properties.set(field, item.thing().fields().get(field));
            }
        }
        String date = item.edtf(item.text(item.kind() == Kind.FIGURE ? "/time" : "/when"));
        properties.put("date", date == null ? item.people().value("date") : date);
        properties.put("place", place.map(p -> p.text("/name")).orElse(item.people().value("place")));
        properties.put("precision", place.map(p -> p.text("/precision")).orElse(null));
        properties.put("radius_km", place.map(p -> p.number("/radius_km")).orElse(null));
        evidence(properties, item);
        return feature;
    }

    private static List<BigDecimal> box(Item place) {
        List<BigDecimal> box = new ArrayList<>();
        place.thing().fields().at("/area/bbox").forEach(n -> box.add(n.decimalValue()));
        return box;
    }

    /** Anticlockwise, closed; a box over the date line becomes two, as RFC 7946 asks. */
    private static void area(ObjectNode geometry, List<BigDecimal> box) {
        BigDecimal west = box.get(0);
        BigDecimal south = box.get(1);
        BigDecimal east = box.get(2);
        BigDecimal north = box.get(3);
        if (west.compareTo(east) <= 0) {
            ring(geometry.put("type", "Polygon").putArray("coordinates").addArray(), west, south, east, north);
            return;
        }
        ArrayNode both = geometry.put("type", "MultiPolygon").putArray("coordinates");
        ring(both.addArray().addArray(), west, south, BigDecimal.valueOf(180), north);
        ring(both.addArray().addArray(), BigDecimal.valueOf(-180), south, east, north);
    }

    private static void ring(ArrayNode ring, BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
        ring.addArray().add(west).add(south);
        ring.addArray().add(east).add(south);
        ring.addArray().add(east).add(north);
        ring.addArray().add(west).add(north);
        ring.addArray().add(west).add(south);
    }

    /** What every row carries, whatever its form. */
    private static void evidence(ObjectNode properties, Item item) {
        ArrayNode statements = properties.putArray("statements");
        item.statements().forEach(statements::add);
        properties.put("sentence", item.sentence());
        properties.put("address", item.source());
        properties.put("sha256", item.sha256());
        properties.put("verdict", item.people().verdict() == null ? null : item.people().verdict().label());
        properties.put("decided_by", item.people().by());
        properties.put("set_by_people", item.mask().orNull(item.people().json()));
        properties.put("grades", item.people().graded());
    }

    private static Optional<ObjectNode> annotation(Item item) {
        Article article = item.article();
        if (article == null) {
            return Optional.empty();
        }
        List<Span> spans = item.spans("/content/spans").isEmpty()
                ? List.of(item.thing().span())
                : item.spans("/content/spans");
        ObjectNode annotation = Json.mapper().createObjectNode();
        annotation.put("id", URN + item.id()).put("type", "Annotation").put("motivation", "describing");
        ObjectNode body = annotation.putObject("body");
        body.put("id", URN + item.id() + "#body").put("type", "aver:" + item.kind().label());
        for (String field : List.of("act", "commitment", "polarity", "mode", "measure", "low", "high", "type",
                "stage")) {
            if (item.text("/" + field) != null) {
                body.put("aver:" + field, item.text("/" + field));
            }
        }
        if (item.kind() == Kind.STATEMENT) {
            put(body, "aver:source", item.words("/source/spans"));
            put(body, "aver:cue", item.words("/cue/spans"));
        }
        put(body, "aver:statement", String.join(" ", item.statements()));
        put(body, "aver:sentence", item.sentence());
        put(body, "aver:sha256", article.sha256());
        put(body, "aver:verdict", item.people().verdict() == null ? null : item.people().verdict().label());
        ArrayNode targets = annotation.putArray("target");
        Text text = Text.of(article.text());
        for (Span span : spans) {
            Quote quote = Quote.of(text, span);
            Span before = whole(text, new Span(span.start() - point(quote.prefix()), span.start()));
            Span after = whole(text, new Span(span.end(), span.end() + point(quote.suffix())));
            ObjectNode target = targets.addObject().put("source", address(article));
            ArrayNode selectors = target.putArray("selector");
            selectors.addObject().put("type", "TextQuoteSelector").put("exact", item.mask().hide(quote.exact()))
                    .put("prefix", item.words(before)).put("suffix", item.words(after));
            selectors.addObject().put("type", "TextPositionSelector").put("start", span.start()).put("end", span.end());
        }
        return Optional.of(annotation);
    }

    private static int point(String words) {
        return words.codePointCount(0, words.length());
    }

    /** With the words at its outer edges whole: half a name would pass the mask. */
    private static Span whole(Text text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && start < span.end() && Character.isLetterOrDigit(text.at(start - 1))
                && Character.isLetterOrDigit(text
                        .at(start))) {
            start--;
        }
        while (end < text.length() && end > span.start() && Character.isLetterOrDigit(text.at(end - 1)) && Character
                .isLetterOrDigit(text.at(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static void put(ObjectNode node, String field, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    /** An address as an IRI; what has none is named by its hash. */
    private static String address(Article article) {
        String address = article.address();
        return address != null && address.matches("[a-z][a-z0-9+.-]*:[!-~]+")
                ? address
                : "urn:sha256:" + article.sha256();
    }

    private static Optional<ObjectNode> claim(Item item) {
        String content = item.words("/content/spans");
        Article article = item.article();
        if (item.kind() != Kind.STATEMENT || content == null || article == null) {
            return Optional.empty();
        }
        ObjectNode claim = Json.mapper().createObjectNode();
        claim.put("@type", "Claim").put("@id", URN + item.id()).put("identifier", item.id()).put("text", content);
        String actor = item.text("/source/actor");
        String source = item.words("/source/spans");
        if (source != null) {
            boolean isPerson = "person".equals(item.text("/source/kind"));
            claim.putObject("author").put("@type", isPerson ? "Person" : "Organization").put("name",
                    actor == null
                            ? source
                            : item
                                    .actor(item.thing().fields().at("/source/actor").asString()));
        }
        ObjectNode appearance = claim.putObject("appearance").put("@type", "NewsArticle").put("@id", address(article));
        put(appearance, "headline", item.mask().orNull(article.title()));
        put(appearance, "url", article.address());
        put(appearance, "datePublished", article.published() == null ? null : article.published().value());
        if (article.publisher() != null) {
            appearance.putObject("publisher").put("@type", "Organization").put("name", article.publisher());
        }
        appearance.put("identifier", "sha256:" + article.sha256());
        put(claim, "abstract", item.sentence());
        return Optional.of(claim);
    }
}
