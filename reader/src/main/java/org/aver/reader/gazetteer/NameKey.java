package org.aver.reader.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aver.reader.DataFile;

/**
 * Folds a name to the form under which the gazetteer keeps it: lower case, no marks over or under letters, no full stops or
 * apostrophes, one space for every other mark, and one form of words that are often shortened ("saint", "st."). Works for every
 * script. Thread-safe.
 */
public final class NameKey {
    private static final Map<Integer, String> LETTERS = new HashMap<>();
    private static final Map<String, String> SHORT_FORMS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(NameKey.class, "folding.tsv")) {
            if (row[0].equals("letter")) {
                LETTERS.put(row[1].codePointAt(0), row[2]);
            } else {
                SHORT_FORMS.put(row[1], row[2]);
            }
        }
    }

    private NameKey() {
    }

    /** The folded name; empty where nothing is left of it. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            String letter = LETTERS.get(point);
            if (letter != null) {
                word.append(letter);
            } else if (!isSilent(point)) {
                if (Character.isLetterOrDigit(point)) {
                    word.appendCodePoint(point);
                } else {
                    add(key, word);
                }
            }
        });
        add(key, word);
        return key.toString();
    }

    private static void add(StringBuilder key, StringBuilder word) {
        if (!word.isEmpty()) {
            String whole = word.toString();
            key.append(key.isEmpty() ? "" : " ").append(SHORT_FORMS.getOrDefault(whole, whole));
            word.setLength(0);
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Marks that leave no gap: combining marks, full stops, apostrophes, joiners. */
    private static boolean isSilent(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                true;
            default -> switch (point) {
                case '.', '\'', '`', '\u2018', '\u2019', '\u201B', '\u02BB', '\u02BC', '\u02BF', '\u02BE', '\u00B4',
                        '\u2032', '\u0640' ->
                    true;
                default -> false;
            };
        };
    }
}
