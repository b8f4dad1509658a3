package org.aver.reader.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Digest;
import org.aver.core.Text;
import org.aver.reader.DataFile;
import org.aver.reader.name.Countries;
import org.aver.reader.name.Phrases;
import org.aver.reader.text.Abbreviations;
import org.aver.reader.text.Token;
import org.aver.reader.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Bodies known by name: what each is, its neutral name and what it is part of. Every country has the same by one pattern; others are
 * listed. A name that two bodies bear stands for neither. Immutable and thread-safe.
 */
public final class Registry {
    private static final Registry BUILT_IN = new Registry(List.of());
    private static final int COLUMNS = 5;

    private final String digest;
    private final Map<String, Known> entries = new LinkedHashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final Phrases<Known> phrases = new Phrases<>();
    private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

    /**
     * A body known by name.
     *
     * @param id     fixed across versions: "un.ocha", "fr.defence"
     * @param name   the name that every side can read
     * @param parent id of what it is part of, or null
     */
    public record Known(String id, String name, Actor.Kind kind, @Nullable String parent) {
    }

    private Registry(List<String[]> more) {
        digest = digest(more);
        Map<String, Set<String>> names = new LinkedHashMap<>();
        patterns(names);
        DataFile.rows(Registry.class, "also.tsv").forEach(row -> names(names, row[0], row[1]));
        DataFile.rows(Registry.class, "actors.tsv").forEach(row -> row(names, row));
        more.forEach(row -> row(names, row));
        names.forEach((name, ids) -> {
            Known known = ids.size() == 1 ? entries.get(ids.iterator().next()) : null;
            if (known != null) {
                idOfName.put(name, known.id());
                phrases.put(List.of(name.split(" ")), known);
            }
        });
    }

    /** The built-in entries. */
    public static Registry builtIn() {
        return BUILT_IN;
    }

    /**
     * The built-in entries and those of a user's file: id, kind, preferred name, other names divided by "|", parent's id, divided by
     * tabs; "-" where there is none, "#" before a comment.
     *
     * @param file its name, for messages
     * @throws IllegalArgumentException where a line is not of this form; the message names file and line
     */
    public static Registry with(String file, List<String> lines) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != COLUMNS || row[0].isBlank() || row[2].isBlank()) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + COLUMNS
                        + " columns are expected, divided by tabs: id, kind, name, other names, parent");
            }
            try {
                kind(row[1]);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": \"" + row[1] + "\" is no kind of actor",
                        e);
            }
            rows.add(row);
        }
        return new Registry(rows);
    }

    private static String digest(List<String[]> more) {
        List<String> parts = new ArrayList<>();
        for (String file : List.of("patterns.tsv", "also.tsv", "actors.tsv")) {
            parts.add(Digest.sha256(DataFile.bytes(Registry.class, file)));
        }
        more.forEach(row -> parts.add(String.join("\t", row)));
        return Digest.sha256(parts);
    }

    /** SHA-256 over all that the registry was read from. */
    public String digest() {
        return digest;
    }

    private void patterns(Map<String, Set<String>> names) {
        List<String[]> patterns = DataFile.rows(Registry.class, "patterns.tsv");
        Set<String> article = new HashSet<>();
        patterns.stream().filter(row -> row[0].equals("article"))
                .forEach(row -> article.addAll(List.of(row[3].split("\\|"))));
        for (Countries.Country country : Countries.builtIn().all()) {
            for (String[] row : patterns) {
                if (!row[0].equals("article")) {
                    body(names, country, row, article);
                }
            }
        }
    }

    private void body(Map<String, Set<String>> names, Countries.Country country, String[] row, Set<String> article) {
        String code = country.code().toLowerCase(Locale.ROOT) + ".";
        String state = country.names().getFirst();
        String name = row[2].replace("{the}", article.contains(state) ? "the " : "").replace("{state}", state);
        Known known = new Known(code + row[0], name, kind(row[1]), row[4].equals("-") ? null : code + row[4]);
        entries.put(known.id(), known);
        name(names, known.id(), name);
        for (String pattern : row[3].split("\\|")) {
            boolean people = pattern.contains("{people}");
            for (String word : people ? country.peoples() : country.names()) {
                name(names, known.id(), pattern.replace(people ? "{people}" : "{state}", word));
            }
        }
    }

    private void row(Map<String, Set<String>> names, String[] row) {
        Known known = new Known(row[0], row[2], kind(row[1]), row[4].equals("-") || row[4].isBlank() ? null : row[4]);
        entries.put(known.id(), known);
        name(names, known.id(), known.name());
        names(names, known.id(), row[3]);
    }

    private void names(Map<String, Set<String>> names, String id, String cell) {
        if (!cell.equals("-") && !cell.isBlank()) {
            for (String name : cell.split("\\|")) {
                name(names, id, name);
            }
        }
    }

    private void name(Map<String, Set<String>> names, String id, String name) {
        List<String> words = tokenizer.tokens(Text.of(name)).stream().map(Token::chars).map(Registry::plain).toList();
        names.computeIfAbsent(String.join(" ", words), key -> new HashSet<>()).add(id);
        if (words.size() > 2 && words.getFirst().equals("the")) {
            List<String> rest = words.subList(1, words.size());
            names.computeIfAbsent(String.join(" ", rest), key -> new HashSet<>()).add(id);
        }
    }

    private static Actor.Kind kind(String word) {
        return Actor.Kind.valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    /** A word as names are compared: lower case, no accents, straight apostrophes and hyphens. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011',
                '-');
        return lower.chars().allMatch(c -> c < 0x80)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** How many bodies are known. */
    public int size() {
        return entries.size();
    }

    /** The body of an id, or null. */
    public @Nullable Known byId(String id) {
        return entries.get(id);
    }

    /** The body that a whole name stands for, whatever its capitals; null where none or several do. */
    public @Nullable Known of(List<String> words) {
        String id = idOfName.get(String.join(" ", words.stream().map(Registry::plain).toList()));
        return id == null ? null : entries.get(id);
    }

    /** The longest name that begins at a token, whatever its capitals. */
    public Phrases.@Nullable Match<Known> at(List<Token> tokens, int at, int limit) {
        return phrases.at(i -> plain(tokens.get(i).chars()), at, limit);
    }
}
