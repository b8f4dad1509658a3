package org.aver.capture.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, date and agency that open a report, by their form alone and in any language that has capitals:
 * "BEIRUT, March 3 (Agency) —", "NAIROBI-", "Nairobi, Kenya –", "GAZA CITY, Gaza Strip (AFP) -". Scripts without capitals
 * need the agency in brackets.
 */
final class Dateline {
    private static final int LONGEST = 110;
    private static final Pattern DASH = Pattern
            .compile("(?<dash>\\s*(?:\\.?-{2,3}|[—–―‒]|\\.-)\\s*|\\s+_+\\s*|\\s*:\\s+|\\s*-\\s+|\\s+-\\s*|-)");
    private static final Pattern AGENCY = Pattern.compile("\\s*[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]\\s*$");
    private static final Pattern DATE = Pattern.compile(
            "(?:[,.]\\s*\\p{L}{3,10}\\.?,?\\s+|[,.]?\\s*)(?:(?<m1>\\p{L}{3,12})\\.?\\s\\p{Nd}{1,2}|\\p{Nd}{1,2}\\.?\\s(?<m2>\\p{L}{3,12})\\.?)(?:,?\\s\\p{Nd}{4})?\\s*$");
    private static final Set<String> LABELS = Set.copyOf(Words.of("words.txt").getOrDefault("label", List.of()));
    private static final Set<String> PARTICLES = new HashSet<>(
            Words.of("words.txt").getOrDefault("particle", List.of()));

    private Dateline() {
    }

    /** The UTF-16 position behind the dateline that stands at {@code start}, its dash included and the blank behind it not, or -1. */
    static int end(String text, int start, int lineEnd) {
        String head = text.substring(start, Math.min(lineEnd, start + LONGEST));
        if (head.startsWith("(")) {
            int close = head.indexOf(')');
            if (close > 0 && close < 40 && isAgency(head.substring(1, close))) {
                Matcher dash = DASH.matcher(head).region(close + 1, head.length());
                boolean dashed = dash.lookingAt();
                int end = dashed ? dash.end() : close + 1;
                if (!dashed && !head.substring(1, close).matches("[\\p{L}\\p{N}]+")) {
                    return -1;
                }
                return follows(text, start + end) ? start + stripped(head, end) : -1;
            }
        }
        for (Matcher dash = DASH.matcher(head); dash.find();) {
            String before = head.substring(0, dash.start());
            if (before.length() >= 2 && isHead(before, dash.group("dash"), head.substring(dash.end()), text)
                    && follows(text, start + dash.end())) {
                return start + stripped(head, dash.end());
            }
        }
        return -1;
    }

    private static int stripped(String head, int end) {
        int to = end;
        while (to > 0 && Character.isWhitespace(head.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** A report goes on with a capital, a quotation mark, a figure, or in a script without capitals. */
    private static boolean follows(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        int c = text.codePointAt(i);
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)
                || Character.getType(c) == Character.OTHER_LETTER || "\"'“”‘’«„‹([¿¡$€£".indexOf(c) >= 0;
    }

    private static boolean isHead(String before, String dash, String rest, String text) {
        boolean colon = dash.contains(":");
        boolean glued = dash.equals("-");
        Matcher agency = AGENCY.matcher(before);
        boolean hasAgency = agency.find();
        // only the first word of an agency has a capital in many languages
        if (hasAgency && !isAgency(agency.group("agency").split(" ")[0])) {
            return false;
        }
        String places = (hasAgency ? before.substring(0, agency.start()) : before).strip();
        Matcher date = DATE.matcher(places);
        boolean hasDate = date.find() && isMonth(date);
        places = (hasDate ? places.substring(0, date.start()) : places).strip();
        if (places.endsWith(",")) {
            places = places.substring(0, places.length() - 1);
        }
        if (!isPlaces(places)) {
            return false;
        }
        if (hasAgency || hasDate) {
            return !glued;
        }
        String first = places.split("[,/]")[0].strip();
        boolean country = places.length() > first.length();
        boolean capitals = isCapitals(first);
        if (glued) {
            return capitals && first.length() >= 5 && !again(text, first, before) || endsWithAgency(places);
        }
        if (colon) {
            return capitals && (country || first.length() >= 4 && !again(text, first, before));
        }
        if (capitals) {
            return country || first.length() >= 3 && !again(text, first, before);
        }
        // one name and a dash: no dateline where a second dash closes an insertion
        return country || endsWithAgency(places)
                || words(places) <= 3 && rest.length() >= 50 && !DASH.matcher(firstSentence(rest)).find();
    }

    private static String firstSentence(String rest) {
        int stop = rest.indexOf(". ");
        return (stop < 0 ? rest : rest.substring(0, stop)).replaceAll("(?<=\\S)[-:](?=\\S)|:", "");
    }

    /** An acronym stands in capitals throughout a report; a dateline's place does not. */
    private static boolean again(String text, String capitals, String before) {
        int from = text.indexOf(before) + before.length();
        for (int at = text.indexOf(capitals, from); at >= 0; at = text.indexOf(capitals, at + 1)) {
            boolean whole = !Character.isLetter(text.charAt(at - 1))
                    && (at + capitals.length() == text.length()
                            || !Character.isLetter(text.charAt(at + capitals.length())));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(Matcher date) {
        String name = date.group("m1") == null ? date.group("m2") : date.group("m1");
        return name != null && PrintedDate.month(name).isPresent();
    }

    private static boolean isAgency(String name) {
        if (name.indexOf(':') >= 0) {
            return false;
        }
        String[] words = name.strip().split("[\\s/&,]+");
        for (String word : words) {
            int c = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (!(Character.isUpperCase(c) || Character.isDigit(c) || Character.getType(c) == Character.OTHER_LETTER
                    || words.length == 1 && Character.isLetter(c))) {
                return false;
            }
        }
        return words.length <= 5 && !LABELS.contains(words[0].toLowerCase(Locale.ROOT))
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isPlaces(String places) {
        String[] words = places.split("[\\s,/]+");
        boolean labelled = false;
        for (String part : places.toLowerCase(Locale.ROOT).split("[,/]")) {
            labelled |= LABELS.contains(part.strip());
        }
        if (words.length > 9 || labelled
                || LABELS.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : words) {
            if (!Name.isWord(word) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return places.split("[,/]").length <= 4
                && !PARTICLES.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitals(String place) {
        return place.codePoints().filter(Character::isUpperCase).count() >= 2
                && place.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean endsWithAgency(String places) {
        String last = places.substring(Math.max(places.lastIndexOf(' '), places.lastIndexOf(',')) + 1);
        return last.length() < places.length() && last.length() <= 6 && isCapitals(last) && !isCapitals(places);
    }

    private static int words(String places) {
        return places.split("\\s+").length;
    }
}
