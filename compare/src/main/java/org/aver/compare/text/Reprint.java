package org.aver.compare.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aver.compare.DataFile;
import org.aver.compare.Report;
import org.aver.compare.text.Edit.Kind;
import org.aver.compare.text.Edit.Mark;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.Zone;

/**
 * What an article changed, dropped and added of the text that it carries.
 *
 * @param article  its id
 * @param original the id of the article it is held against
 * @param edits    what the original has, in its order; then what was added, in the reprint's
 */
public record Reprint(String article, String original, List<Edit> edits) {
    private static final Set<Zone.Kind> BODY = Set.of(Zone.Kind.BODY, Zone.Kind.STANDFIRST, Zone.Kind.CAPTION,
            Zone.Kind.EMBEDDED);
    private static final List<String> CAVEATS = DataFile.lines(Reprint.class, "caveats.txt");

    public Reprint {
        edits = List.copyOf(edits);
    }

    /** Compares sentence by sentence, then word by word where two sentences are one. A changed place is no edit. */
    public static Reprint of(Report original, Report article) {
        return new Reprint(article.id(), original.id(), new Comparing(original, article).edits());
    }

    /** What each article of a text but its original did with it. */
    public static List<Reprint> of(Origin text, Function<String, Report> reports) {
        Report original = reports.apply(text.original());
        return text.articles().stream().filter(id -> !id.equals(text.original()))
                .map(id -> of(original, reports.apply(id))).toList();
    }

    private static final class Comparing {
        private final Report original;
        private final Report article;
        private final Text first;
        private final Text second;
        /** Of the original's sentences: which of the article's they are. */
        private final Map<Integer, Integer> copies = new HashMap<>();

        Comparing(Report original, Report article) {
            this.original = original;
            this.article = article;
            first = Text.of(original.text());
            second = Text.of(article.text());
            align();
        }

        private void align() {
            Map<String, Integer> exact = new HashMap<>();
            for (int j = 0; j < article.sentences().size(); j++) {
                exact.putIfAbsent(plain(second, article.sentences().get(j)), j);
            }
            Set<Integer> taken = new HashSet<>();
            for (int i = 0; i < original.sentences().size(); i++) {
                Integer same = exact.get(plain(first, original.sentences().get(i)));
                if (same != null && taken.add(same)) {
                    copies.put(i, same);
                }
            }
            List<SentenceWords> theirs = SentenceWords.of(1, article);
            for (SentenceWords sentence : SentenceWords.of(0, original)) {
                if (!copies.containsKey(sentence.sentence())) {
                    theirs.stream().filter(o -> !taken.contains(o.sentence()) && sentence.isLike(o))
                            .max((a, b) -> Double.compare(sentence.likeness(a), sentence.likeness(b)))
                            .ifPresent(copy -> {
                                taken.add(copy.sentence());
                                copies.put(sentence.sentence(), copy.sentence());
                            });
                }
            }
        }

        List<Edit> edits() {
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < original.sentences().size(); i++) {
                Span sentence = original.sentences().get(i);
                Integer copy = copies.get(i);
                if (copy != null && isText(original, first, sentence)) {
                    changes(sentence, article.sentences().get(copy), edits);
                } else if (copy == null && isText(original, first, sentence)) {
                    edits.add(new Edit(Kind.DROPPED, isCaveat(first.slice(sentence)) ? Mark.CAVEAT : Mark.NONE,
                            sentence, null));
                }
            }
            for (int j = 0; j < article.sentences().size(); j++) {
                Span sentence = article.sentences().get(j);
                if (!copies.containsValue(j) && isText(article, second, sentence)) {
                    edits.add(new Edit(Kind.ADDED, isCaveat(second.slice(sentence)) ? Mark.CAVEAT : Mark.NONE, null,
                            sentence));
                }
            }
            return edits;
        }

        private void changes(Span sentence, Span copy, List<Edit> edits) {
            boolean hedged = isCaveat(first.slice(sentence)) != isCaveat(second.slice(copy));
            for (WordDiff.Change change : WordDiff.of(first, sentence, second, copy)) {
                String before = change.before() == null ? "" : first.slice(change.before());
                String after = change.after() == null ? "" : second.slice(change.after());
                Mark mark = Loaded.isChange(before, after) ? Mark.LOADED : hedged ? Mark.CAVEAT : Mark.NONE;
                edits.add(new Edit(Kind.CHANGED, mark, change.before(), change.after()));
            }
        }

        /** Bylines, headlines and what a page says of itself are every outlet's own. */
        private static boolean isText(Report report, Text text, Span sentence) {
            List<Zone> zones = report.article().zones();
            boolean isBody = zones.isEmpty() || zones.stream().anyMatch(z -> BODY.contains(z.kind())
                    && z.span().overlaps(sentence));
            return isBody && !Furniture.isNamed(text.slice(sentence).toLowerCase(Locale.ROOT));
        }

        private static boolean isCaveat(String sentence) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            return CAVEATS.stream().anyMatch(lower::contains);
        }

        private static String plain(Text text, Span sentence) {
            StringBuilder words = new StringBuilder();
            SentenceWords.WORD.matcher(text.slice(sentence).toLowerCase(Locale.ROOT)).results()
                    .forEach(w -> words.append(w.group()).append(' '));
            return words.toString();
        }
    }
}
