package org.aver.training.place;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aver.core.Place;
import org.aver.core.json.Json;
import org.aver.reader.Draft;
import org.aver.reader.name.Names;
import org.aver.reader.place.Places;

/** Reads only the places of a corpus and prints them as the scorer takes them: {@code ReadPlaces CORPUS.jsonl dev|rest|all}. */
public final class ReadPlaces {
    private ReadPlaces() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !List.of("dev", "rest", "all").contains(args[1])) {
            System.err.println("usage: ReadPlaces CORPUS.jsonl dev|rest|all");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Names names = PlaceText.names();
        Places places = Places.builtIn();
        for (PlaceText text : PlaceText.read(Path.of(args[0]))) {
            if (args[1].equals("all") || text.isHeld() == args[1].equals("dev")) {
                Draft draft = text.draft(names);
                places.read(draft);
                List<Place> found = draft.places().stream().sorted(Comparator.comparing(Place::span)).toList();
                out.println(Json.mapper().writeValueAsString(Map.of("id", text.id(), "places", found)));
            }
        }
        out.flush();
    }
}
