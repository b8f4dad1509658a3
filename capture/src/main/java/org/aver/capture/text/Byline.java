package org.aver.capture.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name who wrote a report: "By Jane Roe", "Jane Roe, Coastal News". */
final class Byline {
    private static final int LONGEST = 140;
    private static final Pattern LABELLED = Pattern.compile(
            "(?:" + Words.any(Words.of("lines.txt").getOrDefault("byline", List.of())) + "):?\\s+(?<names>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CREDIT = Pattern.compile(
            "[(\\[—–-]?\\s?" + Words.any(Words.of("lines.txt").getOrDefault("credit", List.of())) + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME_WORD = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’‑-]*+");
    private static final Set<String> SMALL = particles();
    private static final Set<String> OUTLET = Set.copyOf(Words.of("words.txt").getOrDefault("outlet", List.of()));

    private Byline() {
    }

    private static Set<String> particles() {
        var small = new HashSet<>(Words.of("words.txt").getOrDefault("particle", List.of()));
        small.addAll(List.of("in", "for", "with", "at", "und", "con", "mit", "en", "à"));
        return Set.copyOf(small);
    }

    /** Who wrote it, without the word "by"; empty where the line is none that says so. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST || line.endsWith("?") || line.endsWith("!")) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(line);
        if (labelled.matches()) {
            String names = labelled.group("names");
            return isNames(names, 14) && !sentence(names) ? Optional.of(names) : Optional.empty();
        }
        int comma = line.indexOf(',');
        if (comma > 0 && line.indexOf('(') < 0 && isName(line.substring(0, comma))
                && isOutlet(line.substring(comma + 1).strip())) {
            return Optional.of(line);
        }
        return Optional.empty();
    }

    /** A credit at the end: "(Reporting by ...; Editing by ...)". */
    static boolean isCredit(String line) {
        return line.length() <= 2 * LONGEST && CREDIT.matcher(line).matches();
    }

    /** An outlet's or a person's name alone, as before " | Updated: ...". */
    static boolean isNames(String names, int most) {
        String[] words = names.strip().split("[\\s,;&/|]+");
        if (words.length == 0 || words.length > most) {
            return false;
        }
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches() && !SMALL.contains(word.toLowerCase(Locale.ROOT))
                    && !word.matches("[A-Za-z0-9-]+\\.[A-Za-z.]{2,10}|[@(].*|and|\\d{0,3}[A-Z].*|.*@.*")
                    && !OUTLET.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !SMALL.contains(words[0]);
    }

    private static boolean sentence(String names) {
        return names.endsWith(".") && names.indexOf(' ', names.indexOf(' ') + 1) > 0 && names.contains(" the ");
    }

    private static boolean isName(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length >= 2 && words.length <= 4 && isNames(name, 4)
                && !name.toUpperCase(Locale.ROOT).equals(name);
    }

    private static boolean isOutlet(String outlet) {
        if (outlet.isEmpty() || outlet.length() > 50 || !isNames(outlet, 6)) {
            return false;
        }
        for (String word : outlet.split("\\s+")) {
            if (OUTLET.contains(word.toLowerCase(Locale.ROOT))
                    || word.matches("[A-Z]{2,6}|[A-Za-z0-9-]+\\.[a-z.]{2,8}")) {
                return true;
            }
        }
        return false;
    }
}
