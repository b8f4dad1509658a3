package org.aver.compare.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.aver.core.Figure;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure counts, as far as two figures can be told to count the same: empty means people at large.
 *
 * @param key       equal for equal groups
 * @param remainder "three more", "others": besides those counted elsewhere
 */
public record Who(String key, boolean remainder) {
    private static final Set<String> PEOPLE = Lexicon.set("people");
    private static final Set<String> MORE = Lexicon.set("more");
    private static final Set<String> GRADE = Lexicon.set("grade");
    private static final int NEAR = 50; // characters behind a figure
    private static final int BEFORE = 12; // and before it
    private static final Set<String> PARTITION = Lexicon.set("partition");

    static Who of(Page page, Figure figure) {
        Figure.Group group = figure.group();
        Span with = new Span(Math.max(page.sentence(figure.span()).start(), figure.span().start() - BEFORE),
                figure.span().end());
        List<String> words = Words.all(page.words(with));
        boolean remainder = isRemainder(words);
        StringJoiner key = new StringJoiner(" ");
        if (group != null && group.span() != null && page.words(group.span()).contains(" and ")) {
            return new Who(String.join(" ", Words.all(page.words(group.span()))), remainder); // a father and two children
        }
        boolean graded = isGraded(page, figure);
        if (group == null) {
            return new Who(graded ? "graded" : "", remainder);
        }
        if (graded) {
            key.add("graded");
        }
        if (group.status() == GroupStatus.CIVILIAN || group.status() == GroupStatus.COMBATANT
                || group.status() == GroupStatus.CAPTIVE) {
            key.add(group.status().label());
        }
        add(key, group.sex());
        add(key, group.age() == null || group.age().chars().anyMatch(Character::isDigit) ? null : group.age());
        add(key, group.role());
        if (group.span() != null && key.length() == (graded ? "graded".length() : 0)) {
            add(key, noun(page.words(group.span())));
        }
        return new Who(key.toString(), remainder);
    }

    /** "three more", never "more than three". */
    private static boolean isRemainder(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (MORE.contains(words.get(i)) && !(i + 1 < words.size() && words.get(i + 1).equals("than"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts only the worst or the lightest cases ("eight have life-threatening injuries"). */
    private static boolean isGraded(Page page, Figure figure) {
        Span sentence = page.sentence(figure.span());
        Span after = new Span(figure.span().start(), Math.max(figure.span().end(),
                Math.min(sentence.end(), figure.span().end() + NEAR)));
        String clause = page.words(after).split("[,;:–—]| and | while ")[0];
        Span before = new Span(Math.max(sentence.start(), figure.span().start() - BEFORE), figure.span().start());
        return Stream.concat(Words.all(clause).stream(), Words.all(page.words(before)).stream())
                .anyMatch(GRADE::contains);
    }

    private static void add(StringJoiner key, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            key.add(part.toLowerCase(Locale.ROOT));
        }
    }

    /** The stem of the noun that names them, null where it says no more than "people". */
    private static @Nullable String noun(String words) {
        String noun = null;
        for (String word : Words.all(words.split(",")[0])) {
            if (PARTITION.contains(word) && noun != null) {
                break;
            }
            noun = word;
        }
        return noun == null || PEOPLE.contains(noun) || MORE.contains(noun) || noun.chars().anyMatch(Character::isDigit)
                ? null
                : Words.stem(noun);
    }

    /** Whether it counts people at large. */
    public boolean isAll() {
        return key.isEmpty();
    }
}
