package org.aver.compare.clash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.compare.claim.Words;
import org.aver.core.Inconsistency;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** Finds "all brigades withdrew" beside "all except one brigade". */
final class Exceptions {
    private static final Set<String> ALL = Lexicon.set("all");
    private static final Set<String> EXCEPT = Lexicon.set("except");
    private static final Set<String> REMAIN = Lexicon.set("remain");
    private static final Set<String> NEGATORS = Lexicon.set("negator");
    private static final Set<String> ONES = Lexicon.set("few");
    private static final Set<String> LINKS = Lexicon.set("link");
    private static final int NEAR = 8; // sentences

    private Exceptions() {
    }

    /** A sentence that speaks of all of some noun, or of what is excepted from it. */
    private record Told(int index, Span sentence, String noun, Set<String> stems) {
    }

    static List<Comparison> compare(Page page) {
        List<Told> all = new ArrayList<>();
        List<Told> excepted = new ArrayList<>();
        List<Span> sentences = page.reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = Words.all(page.words(sentences.get(i)));
            Set<String> stems = new TreeSet<>(Words.stems(page.words(sentences.get(i))));
            String exception = exception(words);
            if (exception != null) {
                excepted.add(new Told(i, sentences.get(i), exception, stems));
            } else {
                for (String noun : wholes(words)) {
                    all.add(new Told(i, sentences.get(i), noun, stems));
                }
            }
        }
        List<Comparison> found = new ArrayList<>();
        for (Told whole : all) {
            excepted.stream().filter(e -> Math.abs(e.index() - whole.index()) <= NEAR && e.noun().equals(whole.noun())
                    && shares(e, whole)).findFirst().ifPresent(e -> found.add(comparison(page, whole, e)));
        }
        return found;
    }

    /** Besides the noun they must have something in common that it is said of. */
    private static boolean shares(Told one, Told other) {
        Set<String> both = new TreeSet<>(one.stems());
        both.retainAll(other.stems());
        both.remove(one.noun());
        both.removeAll(ALL);
        return !both.isEmpty();
    }

    /** The nouns of "all the brigades", "every brigade". */
    private static List<String> wholes(List<String> words) {
        List<String> nouns = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ALL.contains(words.get(i)) && Collections.disjoint(words.subList(0, i), NEGATORS)) {
                String noun = noun(words, i + 1);
                if (noun != null && isMany(words, i, noun)) {
                    nouns.add(noun);
                }
            }
        }
        return nouns;
    }

    /** "All" speaks of several, so that a name ("all of Kellhad") is none. */
    private static boolean isMany(List<String> words, int all, String noun) {
        boolean each = words.get(all).equals("every") || words.get(all).equals("each");
        return each || words.subList(all, words.size()).stream()
                .anyMatch(w -> Words.stem(w).equals(noun) && !w.equals(noun));
    }

    /** The noun of "except one brigade", "one brigade remained"; null where nothing is excepted. */
    private static @Nullable String exception(List<String> words) {
        boolean all = words.stream().anyMatch(ALL::contains);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ALL.contains(words.get(i)) && words.subList(i, words.size()).stream().anyMatch(EXCEPT::contains)) {
                return noun(words, i + 1);
            }
            if (ONES.contains(words.get(i)) && !all
                    && words.subList(i, words.size()).stream().map(Words::stem).anyMatch(REMAIN::contains)) {
                return noun(words, i + 1);
            }
        }
        return null;
    }

    private static @Nullable String noun(List<String> words, int from) {
        int at = from;
        while (at < words.size() && (LINKS.contains(words.get(at)) || ONES.contains(words.get(at)))) {
            at++;
        }
        return at < words.size() ? Words.stem(words.get(at)) : null;
    }

    private static Comparison comparison(Page page, Told whole, Told excepted) {
        Speaker one = speaker(page, whole.sentence());
        Speaker other = speaker(page, excepted.sentence());
        Statement first = statement(page, whole.sentence());
        Statement second = statement(page, excepted.sentence());
        return new Comparison(Kind.CONTRADICTS, Pairing.of(page, one, page, other),
                Inconsistency.Kind.ALL_AGAINST_EXCEPT, Needs.TEXT,
                Side.of(page, first == null ? "" : first.id(), one, null, whole.sentence()),
                Side.of(page, second == null ? "" : second.id(), other, null, excepted.sentence()), List.of(),
                "once all, once all but some: " + whole.noun());
    }

    private static Speaker speaker(Page page, Span sentence) {
        return Speaker.of(page, statement(page, sentence));
    }

    private static @Nullable Statement statement(Page page, Span sentence) {
        return page.reading().statements().stream()
                .filter(s -> sentence.contains(s.cue().first()) && s.content() != null).findFirst().orElse(null);
    }
}
