package org.aver.export.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.aver.core.json.Json;
import org.aver.export.item.Item;
import org.aver.export.item.Items;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON document that holds a list, written object by object.
 *
 * @param opening all before the list's objects, up to {@code [}
 * @param object  what becomes of an item; empty where it has no place in this form
 */
public record Document(String opening, Function<Item, Optional<ObjectNode>> object) {
    /** Writes it in UTF-8; does not close the stream. */
    public void write(Items items, OutputStream out) throws IOException {
        print(out, opening);
        boolean[] isFirst = {true};
        items.each(item -> object.apply(item).ifPresent(node -> {
            print(out, (isFirst[0] ? "\n" : ",\n") + Json.mapper().writeValueAsString(node));
            isFirst[0] = false;
        }));
        print(out, "\n]}\n");
    }

    private static void print(OutputStream out, String words) {
        try {
            out.write(words.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
