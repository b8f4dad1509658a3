package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.reader.DataFile;
import org.aver.reader.figure.Figures;
import org.aver.reader.name.Phrases;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** The words that tell of incidents and of those in them. Immutable and thread-safe. */
final class Lexicon {
    private final Phrases<Map<Form, Type>> triggers = new Phrases<>();
    private final Phrases<Agent> agents = new Phrases<>();
    private final Map<String, Human> humans = new HashMap<>();
    private final Map<String, Set<String>> contexts = new HashMap<>();

    /** How a word stands to what happened; see the data file. */
    enum Form {
        DOES, HAPPENS, NOUN, NOUNS, WEAPON
    }

    /** A noun for those who take part in violence, and the neutral name for one that has none; "-" for a body. */
    record Agent(Actor.Kind kind, String name) {
        /** Whether the noun means the body itself: it stands as it is called. */
        boolean isBody() {
            return name.equals("-");
        }
    }

    /** A noun for people, and what the word itself says of them. */
    record Human(@Nullable String sex, @Nullable String age, @Nullable String status, boolean role) {
    }

    Lexicon() {
        Map<List<String>, Map<Form, Type>> senses = new HashMap<>();
        List<List<String>> none = new ArrayList<>();
        for (String[] row : DataFile.rows(Lexicon.class, "triggers.tsv")) {
            Form form = Form.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (List<String> phrase : phrases(row[2])) {
                if (row[0].equals("none")) {
                    none.add(phrase);
                } else {
                    senses.computeIfAbsent(phrase, key -> new EnumMap<>(Form.class)).putIfAbsent(form,
                            Type.of(row[0]));
                }
            }
        }
        none.forEach(phrase -> triggers.put(phrase, Map.of()));
        senses.forEach(triggers::put);
        for (String[] row : DataFile.rows(Lexicon.class, "agents.tsv")) {
            Agent agent = new Agent(Actor.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]);
            phrases(row[2]).forEach(phrase -> agents.put(phrase, agent));
        }
        for (String[] row : DataFile.rows(Lexicon.class, "context.tsv")) {
            contexts.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
        readHumans();
    }

    private void readHumans() {
        for (String[] row : DataFile.rows(Figures.class, "nouns.tsv")) {
            if (row[0].equals("person") || row[0].equals("family")) {
                Human human = new Human(text(row[1]), text(row[2]), row[3].equals("label") ? null : text(row[3]),
                        row[4].equals("role"));
                for (String word : row[5].split(" ")) {
                    humans.putIfAbsent(word, human);
                }
            }
        }
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static List<List<String>> phrases(String cell) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : cell.split(" ")) {
            phrases.add(List.of(phrase.split("_")));
        }
        return phrases;
    }

    /** The longest words at a token that tell of an incident, with their senses; no senses where they only look like it. */
    Phrases.@Nullable Match<Map<Form, Type>> trigger(Words words, int at, int limit) {
        return triggers.at(words::at, at, limit);
    }

    /** The longest noun at a token for those who take part in violence. */
    Phrases.@Nullable Match<Agent> agent(Words words, int at, int limit) {
        return agents.at(words::at, at, limit);
    }

    /** What a noun says of people, null where it is no noun for people. */
    @Nullable
    Human human(String word) {
        return humans.get(word);
    }

    boolean is(String kind, String word) {
        return contexts.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the words at a token begin one of a class that has phrases of two words, such as "went_off". */
    boolean is(String kind, Words words, int at) {
        return is(kind, words.at(at)) || is(kind, words.at(at) + "_" + words.at(at + 1));
    }
}
