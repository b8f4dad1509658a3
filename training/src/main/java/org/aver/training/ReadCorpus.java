package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.aver.reader.Reader;
import org.aver.reader.statement.Calibration;
import tools.jackson.databind.JsonNode;

/**
 * Reads a corpus with a model that is not built in yet: {@code ReadCorpus MODEL.onnx CORPUS.jsonl} prints the readings as the
 * scorers take them.
 */
public final class ReadCorpus {
    private ReadCorpus() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ReadCorpus MODEL.onnx CORPUS.jsonl");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try (Reader reader = Reader.open(Files.readAllBytes(Path.of(args[0])), Calibration.NONE)) {
            for (String line : Files.readAllLines(Path.of(args[1]))) {
                out.println(ReadingJson.write(reader.read(article(line))));
            }
        }
        out.flush();
    }

    static Article article(String line) {
        JsonNode row = Json.mapper().readTree(line);
        String text = row.get("text").asString();
        Published published = Published.parse(row.path("published").asString("")).orElse(null);
        return new Article(row.get("id").asString(), null, Digest.sha256(line), null, null, null, published, "en", text,
                List.of(), List.of());
    }
}
