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
    private static final Set<String> SMALL = small();
    private static final Set<String> OUTLET = Set.copyOf(Words.of("words.txt").getOrDefault("outlet", List.of()));

    private Byline() {
    }

    private static Set<String> small() {
        var small = new HashSet<>(Words.of("words.txt").getOrDefault("particle", List.of()));
        small.addAll(Words.of("words.txt").getOrDefault("small", List.of()));
        return Set.copyOf(small);
    }

    /** Who wrote it, without the word "by"; empty where the line is none that says so. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST || line.endsWith("?") || line.endsWith("!")) {
            return Optional.empty();
        }
        Optional<String> labelled = labelled(line);
        if (labelled.isPresent()) {
            return labelled;
        }
        int comma = line.indexOf(',');
        if (comma > 0 && line.indexOf('(') < 0 && isName(line.substring(0, comma))
                && isOutlet(line.substring(comma + 1).strip())) {
            return Optional.of(line);
        }
        return Optional.empty();
    }

    /** Who wrote it, where the line says "by" or the like. */
    static Optional<String> labelled(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (line.length() > LONGEST || !labelled.matches()) {
            return Optional.empty();
        }
        String names = labelled.group("names");
        return isNames(names, 14) && !sentence(names) ? Optional.of(names) : Optional.empty();
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
        boolean named = false;
        for (String word : words) {
            boolean name = Name.isWord(word) || isOutletWord(word)
                    || word.matches("[A-Za-z0-9-]+\\.[A-Za-z.]{2,10}|[@(].*|\\d{0,3}[A-Z].*|.*@.*");
            if (!name && !Name.isParticle(word) && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            named |= name;
        }
        // "our correspondent", but not "the river"
        boolean opens = Name.isParticle(words[0]) || !SMALL.contains(words[0])
                || words.length > 1 && isOutletWord(words[1]);
        return named && opens;
    }

    private static boolean isOutletWord(String word) {
        return OUTLET.contains(word.toLowerCase(Locale.ROOT));
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
            if (isOutletWord(word) || word.matches("[A-Z]{2,6}|[A-Za-z0-9-]+\\.[a-z.]{2,8}")) {
                return true;
            }
        }
        return false;
    }
}
