package org.aver.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.core.TimeExpression.Relation;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;
import org.aver.reader.time.Evidence.Found;
import org.jspecify.annotations.Nullable;

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
        List<Found> found = find(draft, words);
        Evidence.Anchors anchors = new Evidence(draft, words, context).anchors(found, day);
        if (anchors.other() != null) {
            draft.warnings().add("The text's own date " + anchors.other()
                    + " lies more than three days from the day of publication, " + day
                    + "; dates counted from it are intervals.");
        }
        resolve(draft, words, found, new Resolver(anchors.day()),
                anchors.other() == null ? null : new Resolver(anchors.other()));
    }

    private List<Found> find(Draft draft, Words words) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : draft.passage().sentences()) {
            int end = draft.isRead(sentence) ? sentence.end() : sentence.first();
            for (int i = sentence.first(); i < end;) {
                Phrase phrase = phrases.at(words, i, end);
                while (phrase != null) {
                    found.add(new Found(sentence, phrase, Tense.of(words, sentence.first(), end, phrase, context)));
                    i = phrase.end() - 1;
                    phrase = phrases.after(words, phrase, end);
                }
                i++;
            }
        }
        return found;
    }

    private void resolve(Draft draft, Words words, List<Found> found, Resolver resolver, @Nullable Resolver other) {
        Set<String> ids = new HashSet<>();
        Relation last = null;
        for (int i = 0; i < found.size(); i++) {
            Found time = found.get(i);
            Phrase phrase = time.phrase();
            Moment moment = resolver.resolve(phrase.meaning(), time.tense());
            if (other != null) {
                moment = moment.or(other.resolve(phrase.meaning(), time.tense()));
            }
            Found before = i > 0 && found.get(i - 1).phrase().end() == phrase.first() - 1 ? found.get(i - 1) : null;
            Relation relation = relations.of(words, time.sentence().first(), phrase, time.sentence().end());
            if (before != null && relation == null && context.has("and_so", words.at(phrase.first() - 1))) {
                relation = last; // "on Monday and Tuesday"
            }
            last = relation;
            Span span = words.span(Math.max(phrase.first(), time.sentence().first()), phrase.end());
            draft.times().add(new TimeExpression(id(span, ids), span, moment.type(), moment.value(), moment.from(),
                    moment.to(), moment.from() == null ? null : relation));
        }
    }

    private static String id(Span span, Set<String> taken) {
        String id = "t" + span.start();
        return taken.add(id) ? id : id + "-2";
    }
}
