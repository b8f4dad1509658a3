package org.aver.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aver.compare.Report;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** Makes reprints as desks do: cut at the end, a sentence moved, one of another article put in, a new headline, words swapped. */
final class Reprints {
    private static final double SWAPPED_WORDS = 0.05;
    private static final int LATEST_DAYS = 4;
    private final Random chance;
    private final List<Report> donors;

    Reprints(long seed, List<Report> donors) {
        this.chance = new Random(seed);
        this.donors = donors;
    }

    Report of(Report original, String id) {
        List<String> sentences = new ArrayList<>(sentences(original));
        sentences.subList(sentences.size() - chance.nextInt(sentences.size() / 3 + 1), sentences.size()).clear();
        Collections.swap(sentences, chance.nextInt(sentences.size()), chance.nextInt(sentences.size()));
        sentences.set(0, line()); // the headline
        sentences.add(chance.nextInt(sentences.size() + 1), line());
        sentences.replaceAll(this::swapWords);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            int length = sentence.codePointCount(0, sentence.length());
            spans.add(new Span(at, at + length));
            at += length + 1;
        }
        Published published = original.article().published();
        LocalDate day = published == null ? null : published.day().plusDays(chance.nextInt(LATEST_DAYS));
        return report(id, null, null, day == null ? null : new Published(day.toString()), String.join("\n", sentences),
                spans);
    }

    /** A report of which only the sentences are known. */
    static Report report(String id, @Nullable String title, @Nullable String publisher,
            @Nullable Published published, String text, List<Span> sentences) {
        Article article = new Article(id, null, Digest.sha256(text), title, publisher, null, published, "en", text,
                List.of(),
                List.of());
        return new Report(id, new Reading(article, "sentences", sentences, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private String line() {
        List<String> from = sentences(donors.get(chance.nextInt(donors.size())));
        return from.get(chance.nextInt(from.size()));
    }

    private String swapWords(String sentence) {
        String[] words = sentence.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (chance.nextDouble() < SWAPPED_WORDS) {
                String[] other = line().split(" ", -1);
                words[i] = other[chance.nextInt(other.length)];
            }
        }
        return String.join(" ", words);
    }

    private static List<String> sentences(Report report) {
        Text text = Text.of(report.text());
        return report.sentences().stream().map(text::slice).toList();
    }
}
