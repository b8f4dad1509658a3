package org.aver.training.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Span;
import org.aver.core.json.Json;
import org.aver.reader.Draft;
import org.aver.reader.DataFile;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import tools.jackson.databind.JsonNode;

/**
 * An article of a corpus of places.
 *
 * @param located   spans of places with coordinates
 * @param unlocated spans of places without, which count for nothing either way
 */
record PlaceText(String id, String text, List<Span> located, List<Span> unlocated) {

    PlaceText {
        located = List.copyOf(located);
        unlocated = List.copyOf(unlocated);
    }

    static List<PlaceText> read(Path file) throws IOException {
        List<PlaceText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = Json.mapper().readTree(line);
            List<Span> located = new ArrayList<>();
            List<Span> unlocated = new ArrayList<>();
            for (JsonNode place : row.path("places")) {
                int start = place.get("span").get(0).asInt();
                int end = place.get("span").get(1).asInt();
                if (start < 0 || end <= start) {
                    continue; // the corpora hold a few places before their text's beginning
                }
                Span span = new Span(start, end);
                (place.path("lat").isNumber() ? located : unlocated).add(span);
            }
            texts.add(new PlaceText(row.get("id").asString(), row.get("text").asString(), located, unlocated));
        }
        return texts;
    }

    /** Rows kept for scores: ids whose SHA-256 ends in 0, 1 or 2. Nothing is learned from them. */
    boolean isHeld() {
        return "012".indexOf(Digest.sha256(id).charAt(63)) >= 0;
    }

    boolean isLocated(Span span) {
        return located.stream().anyMatch(span::overlaps);
    }

    boolean isUnlocated(Span span) {
        return unlocated.stream().anyMatch(span::overlaps);
    }

    /** The stage for names, which the places are read with. */
    static Names names() {
        WordPiece pieces = new WordPiece(new String(DataFile.bytes(Pieces.class, "vocabulary.txt"),
                StandardCharsets.UTF_8).lines().toList());
        return new Names(new Tagger(NameModel.builtIn(), Clusters.builtIn(pieces)));
    }

    /** The article with its names read. */
    Draft draft(Names names) {
        Draft draft = new Draft(
                new Article(id, null, Digest.sha256(text), null, null, null, null, "en", text, List.of(),
                        List.of()));
        names.read(draft);
        return draft;
    }
}
