package org.aver.export.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aver.core.Article;
import org.aver.core.Edtf;
import org.aver.core.Mask;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.json.Json;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing to export. What a person added has the same shape; what was entered from outside has no reading.
 *
 * @param key     the article's key, null for what stands in no kept article
 * @param reading null where {@code key} is
 * @param things  all things of the reading
 * @param source  where it comes from: the article's address, else the citation of what was entered
 */
public record Item(@Nullable String key, @Nullable Reading reading, List<Thing> things, Thing thing, People people,
        Mask mask,
        @Nullable String source) {
    private static final int DIGITS = 12;

    /** The id outside its article: {@code 0f1e2d3c4b5a.s700}. */
    public String id() {
        return outside(thing.id());
    }

    /** An id inside the article as it is named outside. */
    public String outside(String inner) {
        return key == null ? inner : key.substring(0, DIGITS) + "." + inner;
    }

    public Kind kind() {
        return thing.kind();
    }

    public @Nullable Article article() {
        return reading == null ? null : reading.article();
    }

    /** SHA-256 of the bytes it was read from, null for what was entered from outside. */
    public @Nullable String sha256() {
        return reading == null ? null : reading.article().sha256();
    }

    /** The sentence that holds it, whole; several where it reaches over several. */
    public @Nullable String sentence() {
        if (reading == null) {
            return null;
        }
        List<Span> sentences = reading.sentences().stream().filter(s -> s.overlaps(thing.span())).toList();
        Span whole = sentences.isEmpty() ? thing.span() : sentences.getFirst().cover(sentences.getLast());
        return words(whole);
    }

    /** The article's words of a span, as they may be shown. */
    public String words(Span span) {
        return reading == null ? "" : mask.hide(Text.of(reading.article().text()).slice(span));
    }

    /** The words of the spans at a place in the JSON; null where there are none. */
    public @Nullable String words(String pointer) {
        List<Span> spans = spans(pointer);
        return spans.isEmpty() ? null : spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    public List<Span> spans(String pointer) {
        List<Span> spans = new ArrayList<>();
        JsonNode at = thing.fields().at(pointer);
        if (at.isArray() && !at.isEmpty() && at.get(0).isArray()) {
            at.forEach(span -> spans.add(Json.mapper().treeToValue(span, Span.class)));
        } else if (at.isArray() && at.size() == 2) {
            spans.add(Json.mapper().treeToValue(at, Span.class));
        }
        return spans;
    }

    /** A plain value at a place in the JSON, as it may be shown. */
    public @Nullable String text(String pointer) {
        JsonNode at = thing.fields().at(pointer);
        return at.isMissingNode() || at.isNull() ? null : mask.hide(at.isValueNode() ? at.asString() : at.toString());
    }

    public @Nullable BigDecimal number(String pointer) {
        JsonNode at = thing.fields().at(pointer);
        return at.isNumber() ? at.decimalValue() : null;
    }

    public @Nullable Boolean flag(String pointer) {
        JsonNode at = thing.fields().at(pointer);
        return at.isBoolean() ? at.booleanValue() : null;
    }

    /** Plain values of a list. */
    public List<String> list(String pointer) {
        return StreamSupport.stream(thing.fields().at(pointer).spliterator(), false).map(JsonNode::asString).toList();
    }

    /** Another thing of the same reading. */
    public Optional<Item> other(Kind kind, @Nullable String id) {
        return things.stream().filter(t -> t.kind() == kind && t.id().equals(id)).findFirst()
                .map(t -> new Item(key, reading, things, t, People.NOBODY, mask, source));
    }

    /** A time of the reading, in EDTF. */
    public @Nullable String edtf(@Nullable String timeId) {
        return reading == null
                ? null
                : reading.times().stream().filter(t -> t.id().equals(timeId)).findFirst()
                        .flatMap(Edtf::of).orElse(null);
    }

    /** An actor's name, as it may be shown. */
    public String actor(String actorId) {
        return reading == null
                ? actorId
                : reading.actors().stream().filter(a -> a.id().equals(actorId)).map(a -> mask.hide(a
                        .name())).findFirst().orElse(actorId);
    }

    /** The statements it belongs to, by their outside ids. */
    public List<String> statements() {
        return switch (kind()) {
            case STATEMENT -> List.of(id());
            case INCIDENT -> list("/statements").stream().map(this::outside).toList();
            default -> text("/statement") == null ? List.of() : List.of(outside(String.valueOf(text("/statement"))));
        };
    }
}
