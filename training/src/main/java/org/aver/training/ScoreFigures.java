package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.json.Json;
import org.aver.reader.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores the reader's figures against figures read by a person: {@code ScoreFigures GOLD.jsonl [--misses]}. For each field,
 * the share of figures for which both say the same, of all figures that either has: one that was missed or invented agrees
 * in nothing. With {@code --misses} every disagreement is printed with its text.
 */
public final class ScoreFigures {
    private final PrintStream out;
    private final boolean misses;
    private final Map<String, Integer> agreed = new LinkedHashMap<>();
    private int gold;
    private int found;
    private int invented;

    private ScoreFigures(PrintStream out, boolean misses) {
        this.out = out;
        this.misses = misses;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2 || args.length == 2 && !args[1].equals("--misses")) {
            System.err.println("usage: ScoreFigures GOLD.jsonl [--misses]");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        ScoreFigures score = new ScoreFigures(out, args.length == 2);
        try (Reader reader = Reader.open()) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                score.add(reader, line);
            }
        }
        score.print();
        out.flush();
    }

    private void add(Reader reader, String line) {
        JsonNode row = Json.mapper().readTree(line);
        Article article = new Article(row.get("id").asString(), null, Digest.sha256(line), null, null, null,
                Published.parse(row.path("published").asString("")).orElse(null), "en", row.get("text").asString(),
                List.of(), List.of());
        Reading reading = reader.read(article);
        List<GoldFigure> read = new ArrayList<>();
        reading.figures().forEach(figure -> read.add(GoldFigure.of(reading, figure)));
        List<String> faults = new ArrayList<>();
        for (JsonNode node : row.get("figures")) {
            compare(GoldFigure.of(node), read, article.text(), faults);
        }
        invented += read.size();
        read.forEach(extra -> faults.add("invented " + extra.span() + " " + extra.fields()));
        if (misses && !faults.isEmpty()) {
            out.println(article.id() + " " + article.text());
            faults.forEach(fault -> out.println("    " + fault));
        }
    }

    /** Compares one figure with the read one that stands in the same place, and takes that out of the list. */
    private void compare(GoldFigure mine, List<GoldFigure> read, String text, List<String> faults) {
        gold++;
        GoldFigure theirs = same(mine, read);
        String words = text.substring(text.offsetByCodePoints(0, mine.span().start()),
                text.offsetByCodePoints(0, mine.span().end()));
        if (theirs == null) {
            faults.add("missed \"" + words + "\" " + mine.fields().get("measure"));
            return;
        }
        found++;
        read.remove(theirs);
        count("span", mine.span().equals(theirs.span()), words, theirs.span().toString(), faults);
        mine.fields().forEach((name, value) -> count(name, mine.agrees(theirs, name), words + ": " + value,
                theirs.fields().getOrDefault(name, ""), faults));
    }

    private void count(String name, boolean agrees, String mine, String theirs, List<String> faults) {
        agreed.merge(name, agrees ? 1 : 0, Integer::sum);
        if (!agrees) {
            faults.add(name + " of " + mine + " is read as \"" + theirs + "\"");
        }
    }

    /** The one with the same span, else one that overlaps and counts the same, else one that overlaps. */
    private static @Nullable GoldFigure same(GoldFigure mine, List<GoldFigure> read) {
        GoldFigure best = null;
        int most = 0;
        for (GoldFigure theirs : read) {
            boolean counts = mine.agrees(theirs, "low") && mine.agrees(theirs, "high");
            int likeness = mine.span().equals(theirs.span())
                    ? 3
                    : !mine.span().overlaps(theirs.span()) ? 0 : counts ? 2 : 1;
            if (likeness > most) {
                best = theirs;
                most = likeness;
            }
        }
        return best;
    }

    private void print() {
        out.printf(Locale.ROOT, "figures %d  found %.1f  invented %.1f%n", gold, 100.0 * found / Math.max(1, gold),
                100.0 * invented / Math.max(1, gold));
        agreed.forEach((name, count) -> out.printf(Locale.ROOT, "%-16s %.1f%n", name,
                100.0 * count / Math.max(1, gold + invented)));
    }
}
