package org.aver.reader.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.aver.core.Statement;
import org.aver.core.Zone;
import org.aver.reader.Draft;
import org.aver.reader.model.Quotes.Part;
import org.aver.reader.text.Sentence;

/**
 * The sentences that plainly go on with a statement and have no cue of their own: further quoted sentences, and in the same
 * paragraph indirect speech that keeps the backward shift of tenses or goes on counting ("Another 30 were wounded").
 */
final class Carried {
    /** Words within which a main verb is looked for. */
    private static final int VERB = 14;

    private final Page page;
    private final Draft draft;
    private final Zone.Kind[] zones;

    Carried(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
        this.zones = draft.zonesOfTokens();
    }

    void read(List<Clause> clauses, Linked linked) {
        List<Sentence> sentences = draft.passage().sentences();
        BitSet covered = covered(clauses);
        int[] lastIn = lastStatements(clauses, linked);
        int carrier = -1;
        boolean chained = false;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (lastIn[s] >= 0) {
                carrier = mayGoOn(clauses.get(lastIn[s]), linked.statement(lastIn[s]), sentence) ? lastIn[s] : -1;
                chained = false;
                continue;
            }
            boolean free = covered.get(sentence.first(), sentence.end()).isEmpty();
            boolean sameParagraph = s > 0 && !sentences.get(s - 1).endsParagraph();
            if (carrier >= 0 && free && goesOn(sentence, linked.statement(carrier), sameParagraph, chained)) {
                linked.carries(carrier, sentence.span());
                chained = true;
            } else if (free || covered.get(sentence.first(), sentence.end()).cardinality() < sentence.size() / 2) {
                carrier = -1;
            }
        }
    }

    /** The last statement, by cue, of each sentence; -1 where none has its cue there. Nested ones carry nothing. */
    private int[] lastStatements(List<Clause> clauses, Linked linked) {
        int[] last = new int[draft.passage().sentences().size()];
        Arrays.fill(last, -1);
        for (int n = 0; n < clauses.size(); n++) {
            int sentence = draft.passage().sentenceOf(clauses.get(n).cueFirst());
            boolean later = last[sentence] < 0
                    || clauses.get(last[sentence]).cueFirst() < clauses.get(n).cueFirst();
            if (linked.statement(n).within() == null && later) {
                last[sentence] = n;
            }
        }
        return last;
    }

    private BitSet covered(List<Clause> clauses) {
        BitSet covered = new BitSet();
        for (Clause clause : clauses) {
            clause.content().forEach(r -> covered.set(r.first(), r.end()));
            clause.cue().forEach(r -> covered.set(r.first(), r.end()));
        }
        return covered;
    }

    /** A statement of a named source with a content; not one in a title. */
    private boolean mayGoOn(Clause clause, Statement statement, Sentence sentence) {
        return statement.source() != null && !clause.content().isEmpty() && zones[sentence.first()].isRead()
                && zones[sentence.first()] != Zone.Kind.TITLE;
    }

    private boolean goesOn(Sentence sentence, Statement statement, boolean sameParagraph, boolean chained) {
        if (!zones[sentence.first()].isRead()) {
            return false;
        }
        return isQuoted(sentence) || sameParagraph && statement.mode() != Statement.Mode.DIRECT
                && (chained || statement.act() == Statement.Act.STATE) && isReported(sentence);
    }

    /** Every word stands in quotation marks. */
    private boolean isQuoted(Sentence sentence) {
        boolean any = page.passage().slice(sentence.span()).codePoints().anyMatch(Character::isLowerCase);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (page.isWord(i)) {
                if (page.quote(i) != Part.INSIDE) {
                    return false;
                }
            }
        }
        return any;
    }

    /** "It would go on until", "Two of them had carried rifles", "Another 30 were wounded", "Among them were". */
    private boolean isReported(Sentence sentence) {
        int first = sentence.first();
        for (int i = first; i < sentence.end(); i++) {
            if (page.quote(i) != Part.OUTSIDE) {
                return false;
            }
        }
        boolean counts = page.is(first, "another") || page.is(first, "among") && page.is(first + 1, "them")
                || page.is(first, "among") && page.is(first + 1, "the");
        if (counts) {
            return true;
        }
        boolean opens = page.of("carried_opener", first) || Character.isDigit(page.word(first).charAt(0));
        for (int i = first; opens && i < Math.min(sentence.end(), first + VERB); i++) {
            if (page.of("backshift", i)) {
                return true;
            }
        }
        return false;
    }
}
