package org.aver.reader.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Actor;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/** What a head noun says about an actor: kind, gender, number. Immutable and thread-safe. */
final class Heads {
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    /** A noun that can act or speak. */
    record Head(Actor.Kind kind, Gender gender, boolean isPlural, String singular) {
        boolean isPerson() {
            return kind == Actor.Kind.PERSON;
        }
    }

    Heads() {
        for (String[] row : DataFile.rows(Heads.class, "heads.tsv")) {
            Actor.Kind kind = Actor.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            Gender gender = Gender.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String noun : row[2].split(" ")) {
                heads.putIfAbsent(noun, new Head(kind, gender, false, noun));
            }
        }
        for (String[] row : DataFile.rows(Heads.class, "words.tsv")) {
            for (String word : row[1].split(" ")) {
                classes.merge(word, row[0], (a, b) -> a + " " + b);
            }
        }
    }

    /** What the noun says, or null where it is none of the list. */
    @Nullable
    Head of(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        Head head = heads.get(word);
        if (head != null) {
            return head;
        }
        for (String singular : singulars(word)) {
            head = heads.get(singular);
            if (head != null) {
                return new Head(head.isPerson() ? Actor.Kind.CROWD : head.kind(), Gender.NONE, true, singular);
            }
        }
        return null;
    }

    private static List<String> singulars(String word) {
        int end = word.length();
        if (word.endsWith("men")) {
            return List.of(word.substring(0, end - 3) + "man");
        }
        if (word.endsWith("ies")) {
            return List.of(word.substring(0, end - 3) + "y");
        }
        if (word.endsWith("es")) {
            return List.of(word.substring(0, end - 1), word.substring(0, end - 2));
        }
        return word.endsWith("s") ? List.of(word.substring(0, end - 1)) : List.of();
    }

    /** Whether a word is of a closed class. */
    boolean is(String name, String word) {
        String of = classes.get(word.toLowerCase(Locale.ROOT));
        return of != null && List.of(of.split(" ")).contains(name);
    }

    /** The kind of an organisation by the words of its name. */
    Actor.Kind kindOf(List<String> words) {
        boolean news = words.stream().anyMatch(w -> is("news", w));
        boolean relief = words.stream().anyMatch(w -> is("relief", w));
        int of = words.indexOf("of");
        Head head = of(of > 0 ? words.get(of - 1) : words.getLast());
        if (words.stream().anyMatch(w -> is("monitoring", w)) && head != null && !head.isPerson()
                && head.kind() != Actor.Kind.MINISTRY) {
            return Actor.Kind.MONITOR;
        }
        Actor.Kind kind = head == null || head.isPerson() ? Actor.Kind.OTHER : head.kind();
        if (news && kind == Actor.Kind.AGENCY) {
            return Actor.Kind.NEWS_AGENCY;
        }
        return relief && kind != Actor.Kind.MINISTRY ? Actor.Kind.AID : kind;
    }
}
