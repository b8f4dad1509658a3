package org.aver.training.gum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Span;
import org.aver.training.gum.GumDocument.Mention;
import org.aver.training.gum.GumDocument.Word;

/** Reads one CoNLL-U file of GUM. */
final class GumFile {
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?|[^()]+\\)");

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> open = new ArrayList<>();
    private String speaker = "";
    private boolean newParagraph;
    private int sentence;
    private int at;
    private int points;

    GumFile(Path file) {
        this.file = file;
    }

    GumDocument read() throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                read(line);
            } catch (RuntimeException e) {
                throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::end, Comparator.reverseOrder()));
        return new GumDocument(file.getFileName().toString().replace(".conllu", ""), text.toString(),
                List.copyOf(words), List.copyOf(mentions));
    }

    private void read(String line) {
        if (line.startsWith("# newpar")) {
            newParagraph = true;
        } else if (line.startsWith("# speaker = ")) {
            speaker = line.substring(12);
        } else if (line.startsWith("# text = ")) {
            begin(line.substring(9));
        } else if (line.isBlank()) {
            speaker = "";
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t");
            if (columns[0].chars().allMatch(Character::isDigit)) {
                word(columns);
            }
        }
    }

    private void begin(String chars) {
        if (!text.isEmpty()) {
            text.append(newParagraph ? "\n" : " ");
        }
        newParagraph = false;
        at = text.length();
        points = text.codePointCount(0, text.length());
        text.append(chars);
        sentence = words.size();
    }

    private void word(String[] columns) {
        String chars = columns[1];
        int start = text.indexOf(chars, at);
        if (start < 0) {
            throw new IllegalStateException("no \"" + chars + "\" in the rest of the sentence");
        }
        points += text.codePointCount(at, start);
        int end = points + chars.codePointCount(0, chars.length());
        int head = Integer.parseInt(columns[6]);
        words.add(new Word(new Span(points, end), chars, columns[2], columns[4], head == 0 ? -1 : sentence + head - 1,
                columns[7], speaker));
        at = start + chars.length();
        points = end;
        Matcher entity = ENTITY.matcher(columns[9]);
        if (entity.find()) {
            entities(entity.group(1));
        }
    }

    private void entities(String brackets) {
        int word = words.size() - 1;
        Matcher bracket = BRACKET.matcher(brackets);
        while (bracket.find()) {
            String chars = bracket.group();
            if (chars.startsWith("(")) {
                String[] fields = chars.replaceAll("[()]", "").split("-", 8);
                open.add(new Mention(fields[0], fields[1], word, -1, fields.length > 7 ? fields[7] : ""));
            }
            if (chars.endsWith(")")) {
                close(chars.startsWith("(") ? null : chars.substring(0, chars.length() - 1), word + 1);
            }
        }
    }

    private void close(@org.jspecify.annotations.Nullable String entity, int end) {
        int last = open.size() - 1;
        while (entity != null && last >= 0 && !open.get(last).entity().equals(entity)) {
            last--;
        }
        if (last < 0) {
            throw new IllegalStateException("entity " + entity + " ends but never began");
        }
        Mention m = open.remove(last);
        mentions.add(new Mention(m.entity(), m.type(), m.first(), end, m.identity()));
    }
}
