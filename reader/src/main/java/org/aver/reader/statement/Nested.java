package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.aver.reader.model.Chunks;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.statement.Found.Run;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;

/**
 * Statements within statements ("officials say they believe …"). The corpus the model learned from marks only the outermost, so
 * a content that may hold another is read again alone, as a text of its own; and so on inward. What is found belongs to the
 * content it was found in.
 */
final class Nested {
    /** Log odds at first sight from which a word inside a content is worth a second look. */
    private static final double GLANCE = -5;
    /** Log odds from which it is a cue when looked at alone. */
    private static final double CUE_BAR = 0.5;
    private static final int DEEPEST = 3;
    /** Words below which a content holds no statement. */
    private static final int FEWEST = 4;

    private final StatementModel model;
    private final Passage passage;
    private final Pieces pieces;
    private final int longest;

    /** @param longest pieces of a window */
    Nested(StatementModel model, Passage passage, Pieces pieces, int longest) {
        this.model = model;
        this.passage = passage;
        this.pieces = pieces;
        this.longest = longest;
    }

    /**
     * The statements within those given, outer before inner.
     *
     * @param odds each token's log odds of standing for a cue, as first seen
     */
    List<Found> within(List<Found> outer, float[] odds) {
        List<Found> all = new ArrayList<>();
        List<Found> level = outer;
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Found> inner = new ArrayList<>();
            for (Found found : level) {
                for (Run content : found.content()) {
                    read(opened(content), odds, inner);
                }
            }
            all.addAll(inner);
            level = inner;
        }
        return all;
    }

    private void read(Run content, float[] odds, List<Found> found) {
        if (content.end() - content.first() < FEWEST || !isWorthALook(content, odds)) {
            return;
        }
        Window window = pieces.alone(content.first(), content.end());
        if (window.pieces() <= longest) {
            found.addAll(read(window, content, odds));
            return;
        }
        for (int s = passage.sentenceOf(content.first()); s <= passage.sentenceOf(content.end() - 1); s++) {
            Sentence sentence = passage.sentences().get(s);
            Run part = new Run(Math.max(sentence.first(), content.first()), Math.min(sentence.end(), content.end()));
            Window alone = pieces.alone(part.first(), part.end());
            if (isWorthALook(part, odds) && alone.pieces() <= longest) {
                found.addAll(read(alone, part, odds));
            }
        }
    }

    private List<Found> read(Window window, Run run, float[] odds) {
        StatementModel.Scores scores = model.scores(window);
        for (int c = 0; c < window.chunks(); c++) {
            int token = window.starts()[c];
            odds[token] = Math.max(odds[token], scores.anchorScores()[c]);
        }
        Chunks chunks = pieces.chunks();
        int first = chunks.of(window.first());
        return Decoder.withoutTwins(Decoder.decode(window, scores, (anchor, token) -> run.contains(token)).stream()
                .filter(f -> !f.content().isEmpty() && scores.anchorScores()[chunks.of(f.anchor()) - first] > CUE_BAR)
                .toList());
    }

    private static boolean isWorthALook(Run run, float[] odds) {
        for (int t = run.first(); t < run.end(); t++) {
            if (odds[t] > GLANCE) {
                return true;
            }
        }
        return false;
    }

    /** Without the "that" and the marks that open it: what is left reads as a sentence. */
    private Run opened(Run content) {
        int first = content.first();
        while (first < content.end() - 1 && (!passage.tokens().get(first).isWord()
                || passage.tokens().get(first).chars().equalsIgnoreCase("that"))) {
            first++;
        }
        return new Run(first, content.end());
    }
}
