package org.aver.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aver.reader.name.Names;
import org.aver.training.actor.Pronouns;
import org.aver.training.actor.SourceLinks;
import org.aver.training.gum.GumDocument;

/** Scores the linking of sources to actors: {@code ScoreActors GUM-FOLDER [GAP.tsv]}. */
public final class ScoreActors {
    /** Documents whose name's SHA-256 ends in a digit up to each; up to 3 they are held back. */
    private static final List<Character> UP_TO = List.of('3', '5', 'f');

    private ScoreActors() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: ScoreActors GUM-FOLDER [GAP.tsv]");
            System.exit(2);
        }
        Names names = TrainNames.names();
        for (List<String> genres : List.of(List.of("GUM_news_"), GumDocument.OPEN_GENRES)) {
            for (char last : UP_TO) {
                SourceLinks links = new SourceLinks();
                for (GumDocument document : GumDocument.folder(Path.of(args[0]), genres)) {
                    if (GumDocument.endsUpTo(document.name(), last)) {
                        links.add(document, names);
                    }
                }
                System.out.println(genres + " hashes up to " + last + ": " + links);
            }
        }
        if (args.length == 2) {
            Pronouns pronouns = new Pronouns();
            pronouns.add(Path.of(args[1]), names);
            System.out.println(Path.of(args[1]).getFileName() + ": " + pronouns);
        }
    }
}
