package org.aver.reader.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;

/**
 * Finds dates, times, durations and sets and resolves them against the article's local day of publication. Linear in the
 * text's length. Immutable and thread-safe.
 */
public final class Times implements Stage {
    private final Lexicon context = Lexicon.context();
    private final Phrases phrases = new Phrases(context);
    private final Relations relations = new Relations(context);

    @Override
    public Set<Layer> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.TIMES);
    }

    @Override
    public void read(Draft draft) {
        Words words = new Words(draft.passage());
        Published published = draft.article().published();
        LocalDate day = published == null ? null : published.day();
        Resolver resolver = new Resolver(day);
        Set<String> ids = new HashSet<>();
        for (Sentence sentence : draft.passage().sentences()) {
            if (draft.isRead(sentence)) {
                read(draft, words, sentence, resolver, ids);
            }
        }
    }

    private void read(Draft draft, Words words, Sentence sentence, Resolver resolver, Set<String> ids) {
        for (int i = sentence.first(); i < sentence.end();) {
            Phrase phrase = phrases.at(words, i, sentence.end());
            if (phrase == null) {
                i++;
                continue;
            }
            add(draft, words, sentence, resolver, ids, phrase);
            Phrase second = phrases.after(words, phrase, sentence.end());
            if (second != null) {
                add(draft, words, sentence, resolver, ids, second);
                phrase = second;
            }
            i = Math.max(phrase.end(), i + 1);
        }
    }

    private void add(Draft draft, Words words, Sentence sentence, Resolver resolver, Set<String> ids, Phrase phrase) {
        Tense tense = Tense.of(words, sentence.first(), sentence.end(), phrase, context);
        Moment moment = resolver.resolve(phrase.meaning(), tense);
        Span span = words.span(Math.max(phrase.first(), sentence.first()), phrase.end());
        draft.times()
                .add(new TimeExpression(id(span, ids), span, moment.type(), moment.value(), moment.from(), moment.to(),
                        moment.from() == null ? null : relations.of(words, sentence.first(), phrase, sentence.end())));
    }

    private static String id(Span span, Set<String> taken) {
        String id = "t" + span.start();
        return taken.add(id) ? id : id + "-2";
    }
}
