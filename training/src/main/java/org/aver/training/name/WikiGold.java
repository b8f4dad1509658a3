package org.aver.training.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aver.core.Span;
import org.aver.reader.name.Name;
import org.aver.training.name.GoldText.Gold;

/**
 * Wikigold (Balasuriya et al. 2009): one token and tag a line. Put together as people write it, marks tight behind their words.
 */
final class WikiGold {
    private static final Map<String, Name.Type> TYPES = Map.of("PER", Name.Type.PERSON, "ORG", Name.Type.ORGANISATION,
            "LOC",
            Name.Type.PLACE, "MISC", Name.Type.OTHER);
    private static final Set<String> TIGHT_BEFORE = Set.of(".", ",", ";", ":", "!", "?", ")", "]", "'s", "'", "n't",
            "%",
            "''", "'re", "'ve", "'ll", "'d", "'m");
    private static final Set<String> TIGHT_BEHIND = Set.of("(", "[", "$", "``");

    private final List<GoldText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Gold> names = new ArrayList<>();
    private String before = "O";
    private boolean tight = true;
    private int points;

    private WikiGold() {
    }

    static List<GoldText> read(Path folder) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(f -> f.toString().endsWith(".txt")).findFirst()
                    .orElseThrow(() -> new IOException(folder + ": no .txt file"));
        }
        WikiGold reading = new WikiGold();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("-DOCSTART-")) {
                reading.end();
            } else if (line.isBlank()) {
                reading.sentenceEnds();
            } else {
                int space = line.lastIndexOf(' ');
                if (space < 0) {
                    throw new IOException(file + ":" + number + ": a token without a tag");
                }
                reading.token(line.substring(0, space), line.substring(space + 1));
            }
        }
        reading.end();
        return reading.texts;
    }

    private void token(String chars, String tag) {
        if (!tight && !TIGHT_BEFORE.contains(chars)) {
            text.append(' ');
            points++;
        }
        int start = points;
        text.append(chars);
        points += chars.codePointCount(0, chars.length());
        tight = TIGHT_BEHIND.contains(chars);
        if (tag.equals("O")) {
            before = tag;
            return;
        }
        Name.Type type = TYPES.get(tag.substring(2));
        if (type == null) {
            throw new IllegalStateException("Wikigold has a tag " + tag);
        }
        if (before.equals(tag)) {
            Gold last = names.removeLast();
            names.add(new Gold(last.span().cover(new Span(start, points)), type));
        } else {
            names.add(new Gold(new Span(start, points), type));
        }
        before = tag;
    }

    /** A line that ends without a mark is a heading. */
    private void sentenceEnds() {
        before = "O";
        if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            text.append('\n');
            points++;
            tight = true;
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            String chars = text.toString();
            texts.add(new GoldText("wikigold", "wikigold-" + texts.size(), chars, House.names(chars, names)));
        }
        text.setLength(0);
        names.clear();
        before = "O";
        tight = true;
        points = 0;
    }
}
