package org.aver.capture.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a text's language by its script and its function words. A statistical detector of 183 languages was measured first:
 * its model took a second to load, and a news desk needs the few dozen languages of {@code languages.txt}. Thread-safe.
 */
public final class Language {
    private static final int READ = 3000;
    private static final int MOST_LETTERS = 1000;
    private static final int FEWEST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(UnicodeScript.GREEK, "el", UnicodeScript.HEBREW,
            "he", UnicodeScript.ARMENIAN, "hy", UnicodeScript.GEORGIAN, "ka", UnicodeScript.ETHIOPIC, "am",
            UnicodeScript.BENGALI, "bn", UnicodeScript.THAI, "th", UnicodeScript.MYANMAR, "my", UnicodeScript.KHMER,
            "km", UnicodeScript.HANGUL, "ko");
    private static final Map<String, List<String>> TAGS_OF_WORD = tagsOfWord();

    private Language() {
    }

    private static Map<String, List<String>> tagsOfWord() {
        Map<String, List<String>> tags = new HashMap<>();
        Words.of("languages.txt")
                .forEach((tag, words) -> words.stream().flatMap(w -> Pattern.compile(" ").splitAsStream(w))
                        .distinct().forEach(word -> tags.computeIfAbsent(word, w -> new ArrayList<>()).add(tag)));
        return tags;
    }

    /** A BCP 47 tag, or empty where the text is too short or in none of the known languages. */
    public static Optional<String> detect(String text) {
        String start = text.substring(0, Math.min(text.length(), READ));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        start.codePoints().filter(Character::isLetter).limit(MOST_LETTERS)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(n -> n).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana + han > all / 2) {
            return kana + han < 10 ? Optional.empty() : Optional.of(kana * 20 > han ? "ja" : "zh");
        }
        for (var script : letters.entrySet()) {
            String tag = BY_SCRIPT.get(script.getKey());
            if (tag != null && script.getValue() > all / 2 && script.getValue() >= 20) {
                return Optional.of(tag);
            }
        }
        return byWords(start);
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int words = 0;
        for (var word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); words++) {
            for (String tag : TAGS_OF_WORD.getOrDefault(word.group(), List.of())) {
                hits.merge(tag, 1, Integer::sum);
            }
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (var hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                second = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        boolean sure = words >= FEWEST_WORDS && most >= 3 && most * 10 >= words && most * 10 > second * 11;
        return sure ? Optional.of(best) : Optional.empty();
    }

    /** A well-formed BCP 47 tag of what a document says ({@code en_US} is {@code en-US}), or empty. */
    public static Optional<String> tag(String said) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(said.strip().replace('_', '-')).build();
            int length = locale.getLanguage().length();
            return length == 2 || length == 3 ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
