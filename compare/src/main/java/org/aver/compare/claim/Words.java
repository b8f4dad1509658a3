package org.aver.compare.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as they are compared: lower case, without accents, without the commonest words, with endings cut. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'](?!s\\b)\\p{L}+)*");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY = Lexicon.set("empty");
    private static final Set<String> CALENDAR = Lexicon.set("calendar");
    private static final Map<String, String> FORMS = forms();
    private static final int SHORTEST = 3; // no ending is cut from a shorter rest

    private Words() {
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        for (String entry : Lexicon.entries("form")) {
            String[] words = entry.split(" ");
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        return forms;
    }

    /** All words, in order, lower case and without accents. */
    public static List<String> all(String text) {
        String folded = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    /** The words that tell something, each once. */
    public static Set<String> telling(String text) {
        Set<String> telling = new TreeSet<>(all(text));
        telling.removeAll(EMPTY);
        return telling;
    }

    /** The stems of the words that tell something, in order. */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : all(text)) {
            if (!EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Words with a capital that begin no sentence and are no day or month, lower case. */
    public static Set<String> names(String sentence) {
        Set<String> names = new TreeSet<>();
        List<String> written = WORD.matcher(sentence).results().map(MatchResult::group).toList();
        for (int i = 1; i < written.size(); i++) {
            if (Character.isUpperCase(written.get(i).charAt(0))) {
                all(written.get(i)).forEach(names::add);
            }
        }
        names.removeAll(CALENDAR);
        names.removeAll(EMPTY);
        return names;
    }

    /** A word without its ending, so that its forms meet; not always a word itself. */
    public static String stem(String word) {
        String known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        for (String ending : Lexicon.entries("ending")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                String rest = word.substring(0, word.length() - ending.length());
                return FORMS.getOrDefault(rest, rest);
            }
        }
        return word;
    }
}
