package org.aver.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aver.reader.DataFile;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import org.aver.training.gum.GumDocument;
import org.aver.training.name.NameTrainer;

/**
 * Trains the tagger of names: {@code TrainNames GUM-FOLDER WIKIGOLD-FOLDER OUT} writes the reader's names.bin and prints its scores
 * on the documents held back. Only genres of GUM that may be used commercially are read. One core, a few minutes, no engine.
 */
public final class TrainNames {
    private TrainNames() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: TrainNames GUM-FOLDER WIKIGOLD-FOLDER OUT");
            System.exit(2);
        }
        NameTrainer trainer = new NameTrainer(clusters(), System.out::println);
        trainer.read(Path.of(args[0]), GumDocument.OPEN_GENRES, Path.of(args[1]));
        byte[] model = trainer.train().write();
        Files.write(Path.of(args[2]), model);
        System.out.println(model.length + " bytes");
    }

    static Clusters clusters() {
        return Clusters.builtIn(wordPiece());
    }

    /** The encoder's word pieces. */
    static WordPiece wordPiece() {
        byte[] vocabulary = DataFile.bytes(Pieces.class, "vocabulary.txt");
        return new WordPiece(new String(vocabulary, StandardCharsets.UTF_8).lines().toList());
    }

    /** The names stage as it ships. */
    static Names names() {
        return new Names(new Tagger(NameModel.builtIn(), clusters()));
    }
}
