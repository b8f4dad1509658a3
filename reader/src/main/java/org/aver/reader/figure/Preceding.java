package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a quantity: "killed four", "injuring at least 12", "the deaths of two", "forced 2,500 people out", "claimed
 * 12 lives", "among the dead are". Immutable and thread-safe.
 */
final class Preceding {
    private static final int FOUND = 10; // tokens

    private final Lexicon lexicon;
    private final Reality reality;
    private final Signs signs;

    Preceding(Lexicon lexicon, Reality reality, Signs signs) {
        this.lexicon = lexicon;
        this.reality = reality;
        this.signs = signs;
    }

    /** What the words before a quantity say of it in a sentence that begins at token {@code first}. */
    @Nullable
    Measure of(Words words, Quantity q, int first) {
        int at = q.first() - 1;
        while (at >= first && isBetween(words, at)) {
            if (words.is(at, "dead")) {
                return Measure.KILLED; // "shot dead three"
            }
            at--;
        }
        at = beforeAside(words, at, first);
        if (at < first) {
            return null;
        }
        boolean mourned = words.is(at, "buried") && (lexicon.is("perfect", words.at(at - 1)) || words.is(at - 1, "we")
                || words.is(at - 1, "they") || words.at(at - 1).endsWith("ers"));
        if (mourned && q.isHuman()) {
            return Measure.KILLED; // by people; a landslide buries the living too
        }
        Measure active = lexicon.measure(Form.ACTIVE, words.at(at));
        if (active != null) {
            return reality.isUnreal(words, at, first) || isPassive(words, at) ? null : fatal(words, at, active);
        }
        if (words.is(at, "dead") && words.is(at - 1, "shot")) {
            return Measure.KILLED;
        }
        boolean with = words.is(at, "with") && (words.is(at - 1, "along") || words.is(at - 1, "together"));
        if (with && lexicon.measure(Form.STATE, words.at(at - 2)) != null) {
            return lexicon.measure(Form.STATE, words.at(at - 2)); // "was killed along with six others"
        }
        Measure object = inList(words, at, first);
        if (object == null) {
            object = ofNoun(words, at, first);
        }
        return object != null ? object : byForce(words, q, at, first);
    }

    /** "the evacuation of, according to the latest data, 17,631": the token before the aside. */
    private static int beforeAside(Words words, int at, int first) {
        for (int i = at - 1; words.is(at, ",") && i > Math.max(first, at - 10); i--) {
            if (words.is(i, ",")) {
                return words.is(i - 1, "of") || words.is(i - 1, "to") ? i - 1 : at;
            }
        }
        return at;
    }

    private static boolean isBetween(Words words, int at) {
        return words.is(at, "\"") || words.is(at, "\u201C") || words.is(at, "the") || words.is(at, "all")
                || words.is(at, "another") || words.is(at, "a")
                || words.is(at, "further") || words.is(at, "dead") && words.is(at - 1, "shot")
                || words.is(at, "both") || words.is(at, "then") && words.is(at - 1, "and");
    }

    /** "the death of", "injuries to", "the bodies of", "damage to". */
    private @Nullable Measure ofNoun(Words words, int at, int first) {
        boolean of = words.is(at, "of");
        if (!of && !words.is(at, "to") || at - 1 < first) {
            return null;
        }
        String word = words.at(at - 1);
        Measure noun = lexicon.measure(Form.OF, word);
        boolean takes = of || word.startsWith("injur") || word.equals("damage");
        boolean life = word.equals("life") && !words.is(at - 3, "took") && !words.is(at - 3, "claimed");
        boolean attempted = words.is(at - 2, "attempted") || words.is(at - 2, "planned")
                || words.is(at - 3, "ordered") || words.is(at - 2, "ordered") || words.is(at - 3, "planned")
                || words.is(at - 4, "anniversary");
        return noun == null || !takes || life || attempted ? null : fatal(words, at - 1, noun);
    }

    /** "Among the dead are four", "the injured include three": what the words before the verb say. */
    private @Nullable Measure inList(Words words, int at, int first) {
        boolean are = words.is(at, "are") || words.is(at, "were") || words.is(at, "was") || words.is(at, "is")
                || words.at(at).startsWith("includ");
        if (!are || at - 1 < first) {
            return null;
        }
        String subject = words.at(at - 1);
        Measure state = lexicon.measure(Form.STATE, subject);
        if (state == null || subject.equals("shot")) {
            return null;
        }
        boolean those = words.is(at - 2, "the") || words.is(at - 2, "those");
        return those || at - 1 == first ? state : null;
    }

    private @Nullable Measure byForce(Words words, Quantity q, int at, int first) {
        if (Signs.isForcing(words, at) && !reality.isUnreal(words, at, first)) {
            Measure forced = signs.drivenOut(words, q.end());
            if (forced != null) {
                return forced;
            }
        }
        if ((lexicon.is("taken", words.at(at)) || words.is(at, "took"))
                && signs.isToCare(words, q.end() - 1, q.end() + 4)) {
            return Measure.INJURED;
        }
        String word = words.at(at);
        if (lexicon.is("finds", word)) {
            return isFoundDead(words, q) ? Measure.KILLED : null;
        }
        if (word.equals("lost") && q.isHuman() && !q.isNamedOnly() && !q.isKnown() && q.isNumbered()
                && !words.is(at - 1, "have")) {
            return Measure.KILLED; // an army lost five men
        }
        if (word.equals("lost") && q.noun() != null && q.noun().unit() == org.aver.core.Figure.Unit.VEHICLE) {
            return Measure.DESTROYED;
        }
        if (word.equals("down") && words.is(at - 1, "shot") && q.noun() != null && !q.isHuman()) {
            return Measure.DESTROYED;
        }
        if (word.startsWith("dropp") && q.noun() != null && q.noun().unit() == org.aver.core.Figure.Unit.MUNITION) {
            return Measure.FIRED;
        }
        if (word.equals("away") && (words.is(at - 1, "swept") || words.is(at - 1, "washed"))) {
            return q.isHuman() ? Measure.MISSING : Measure.DESTROYED;
        }
        boolean lives = words.is(q.end() - 1, "lives") || words.is(q.end(), "lives")
                || words.is(q.end(), "of") && words.is(q.end() + 1, "lives");
        return lives && (word.startsWith("claim") || word.equals("cost") || word.equals("took") || word.equals("lost"))
                ? Measure.KILLED
                : null;
    }

    /** "found Ann Lowe, 34, dead", "discovered a man in his seventies deceased". */
    private boolean isFoundDead(Words words, Quantity q) {
        for (int i = q.end(); i < q.end() + FOUND; i++) {
            String word = words.at(i);
            if (word.equals("dead") || word.equals("deceased")) {
                return true;
            }
            boolean mark = !words.isWord(i) && !word.equals(",");
            if (mark || word.equals("and") || lexicon.is("stop", word) || lexicon.is("be", word)) {
                return false;
            }
        }
        return false;
    }

    private Measure fatal(Words words, int at, Measure measure) {
        boolean fatal = words.is(at - 1, "fatally") || words.is(at - 1, "fatal") || words.is(at - 1, "deadly");
        boolean or = words.is(at - 1, "or") || words.is(at - 1, "and");
        Measure first = or ? lexicon.measure(Form.ACTIVE, words.at(at - 2)) : null;
        if (first == Measure.KILLED && measure == Measure.INJURED) {
            return Measure.CASUALTIES; // "killed or wounded 300"
        }
        return measure == Measure.INJURED && (fatal || first == Measure.KILLED) ? Measure.KILLED : measure;
    }

    /** "were killed 12 times": the verb before is a passive, what follows is not its object. */
    private boolean isPassive(Words words, int verb) {
        String word = words.at(verb);
        return word.endsWith("ed") && (lexicon.is("be", words.at(verb - 1)) && !words.is(verb - 1, "left"));
    }
}
