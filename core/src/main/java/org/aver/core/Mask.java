package org.aver.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hides private persons in one article's words wherever these leave the article's own page: in exports, lists and pages across
 * articles. Hidden is every name of a person who holds no office and of every victim, whole and word by word, and their ages.
 * Office-holders, bodies and places stay. A name in doubt is hidden: too much rather than too little. Immutable and thread-safe.
 */
public final class Mask {
    /** What stands where a name stood. */
    public static final String SIGN = "[name withheld]";
    /** What stands where a victim's age in years stood. */
    public static final String AGE_SIGN = "[age withheld]";
    /** Hides nothing. */
    public static final Mask NONE = new Mask(Map.of(), Set.of());

    /** ", 31," and " (31)" behind a name are part of it. */
    private static final Pattern AGE_BEHIND = Pattern
            .compile(",\\s+(?:aged\\s+)?\\p{Nd}{1,3}(?=\\s*(?:[,.;:)](?!\\p{Nd})|$))|\\s+\\(\\p{Nd}{1,3}\\)");

    // by first word in small letters, those of more words first
    private final Map<String, List<Form>> forms;
    private final @Nullable Pattern ages;

    /** A way to write a name. One that is shown keeps its words from being hidden as another's. */
    record Form(List<NameWord> words, boolean isShown) {
        boolean isAt(List<NameWord> text, int at, String chars) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                NameWord word = text.get(at + i);
                if (!words.get(i).isWritten(word) || i > 0 && !NameWord.areNear(text.get(at + i - 1), word, chars)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words that are hidden, in code points, and what stands in their place. */
    public record Hidden(Span span, String sign) {
    }

    private Mask(Map<String, List<Form>> forms, Set<String> ages) {
        this.forms = forms;
        String any = String.join("|", ages);
        this.ages = ages.isEmpty()
                ? null
                : Pattern.compile("(?<=\\b(?:aged?|age of) )(?:" + any + ")\\b|(?<=, )(?:" + any
                        + ")(?=,)|(?<![\\p{Nd}.,])(?:" + any + ")(?=[-\\s\\u2011]years?\\b)");
    }

    /** The mask of one article. */
    public static Mask of(Reading reading) {
        Map<String, List<Form>> forms = new HashMap<>();
        for (Form form : new Persons(reading).forms()) {
            forms.computeIfAbsent(form.words().getFirst().lower(), k -> new ArrayList<>()).add(form);
        }
        forms.values().forEach(l -> l.sort(Comparator.comparingInt((Form f) -> -f.words().size())));
        return new Mask(forms, reading.victims().stream().map(v -> v.age() == null ? "" : v.age())
                .filter(age -> age.matches("[0-9]{1,3}")).collect(Collectors.toSet()));
    }

    /** The words with every name and age hidden. */
    public String hide(String words) {
        List<Hidden> hidden = hidden(words);
        if (hidden.isEmpty()) {
            return words;
        }
        Text text = Text.of(words);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Hidden one : hidden) {
            shown.append(text.slice(new Span(at, one.span().start()))).append(one.sign());
            at = one.span().end();
        }
        return shown.append(text.slice(new Span(at, text.length()))).toString();
    }

    /** As {@link #hide}, for words that may be missing. */
    public @Nullable String orNull(@Nullable String words) {
        return words == null ? null : hide(words);
    }

    /** What is hidden in words, in order; a run of names is one. */
    public List<Hidden> hidden(String words) {
        if (forms.isEmpty() && ages == null) {
            return List.of();
        }
        List<int[]> names = names(words);
        List<int[]> years = ages == null ? List.of() : ages(words, names);
        Text text = Text.of(words);
        List<Hidden> hidden = new ArrayList<>();
        names.forEach(n -> hidden.add(new Hidden(text.span(n[0], n[1]), SIGN)));
        years.forEach(y -> hidden.add(new Hidden(text.span(y[0], y[1]), AGE_SIGN)));
        hidden.sort(Comparator.comparing(Hidden::span));
        return hidden;
    }

    /** Starts and ends of names, with the ages behind them, in UTF-16 units. */
    private List<int[]> names(String chars) {
        List<NameWord> words = NameWord.in(chars);
        List<int[]> names = new ArrayList<>();
        int last = -1; // the word before it was the last of a name
        for (int i = 0; i < words.size();) {
            Form form = at(words, i, chars);
            int next = i + (form == null ? 1 : form.words().size());
            if (form != null && !form.isShown()) {
                int end = words.get(next - 1).end();
                if (last == i && NameWord.areNear(words.get(i - 1), words.get(i), chars)) {
                    names.getLast()[1] = end;
                } else {
                    names.add(new int[]{words.get(i).start(), end});
                }
                last = next;
            }
            i = next;
        }
        for (int[] name : names) {
            Matcher age = AGE_BEHIND.matcher(chars).region(name[1], chars.length()).useTransparentBounds(true);
            name[1] = age.lookingAt() ? age.end() : name[1];
        }
        return names;
    }

    private @Nullable Form at(List<NameWord> words, int at, String chars) {
        for (Form form : forms.getOrDefault(words.get(at).lower(), List.of())) {
            if (form.isAt(words, at, chars)) {
                return form;
            }
        }
        return null;
    }

    private List<int[]> ages(String chars, List<int[]> names) {
        List<int[]> found = new ArrayList<>();
        if (ages != null) {
            Matcher age = ages.matcher(chars);
            while (age.find()) {
                int at = age.start();
                if (names.stream().noneMatch(n -> n[0] <= at && at < n[1])) {
                    found.add(new int[]{at, age.end()});
                }
            }
        }
        return found;
    }
}
