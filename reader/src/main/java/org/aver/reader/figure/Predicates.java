package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** The verb of the counted: "were ... killed", "were taken to hospital", "have died", "are missing". Immutable and thread-safe. */
final class Predicates {
    private static final int REACH = 14;

    private final Lexicon lexicon;
    private final Reality reality;
    private final Signs signs;
    private final Following following;

    Predicates(Lexicon lexicon, Reality reality, Signs signs, Following following) {
        this.lexicon = lexicon;
        this.reality = reality;
        this.signs = signs;
        this.following = following;
    }

    /** What the verb after a quantity says of it. */
    @Nullable
    Measure of(Words words, Quantity q, int limit) {
        Measure found = from(words, q, relative(words, q.end(), limit), limit);
        int main = found == null ? afterAside(words, q.end(), limit) : q.end();
        return main == q.end() ? found : from(words, q, main, limit);
    }

    /** ", who has not been named, [was killed]": the token after the aside; {@code at} where none stands there. */
    private static int afterAside(Words words, int at, int limit) {
        for (int i = at + 2; words.is(at, ",") && words.is(at + 1, "who") && i < Math.min(limit, at + REACH); i++) {
            if (words.is(i, ",")) {
                return i + 1;
            }
        }
        return at;
    }

    /** "12 civilians - among them four women - were", "24 people including two women were": the verb after the parts. */
    private static int afterParts(Words words, int at, int limit) {
        boolean dash = words.is(at, "-") || words.is(at, "\u2013") || words.is(at, "\u2014") || words.is(at, "--")
                || words.is(at, "(");
        int first = dash || words.is(at, ",") ? at + 1 : at;
        String word = words.at(first);
        boolean parts = word.equals("including") || word.equals("among") || word.equals("mostly")
                || word.equals("mainly") || word.equals("some") || word.equals("most") || word.equals("many")
                || word.equals("all") && words.is(first + 1, "of")
                || words.is(first + 1, "of") && words.is(first + 2, "them");
        for (int i = first + 1; parts && i < Math.min(limit, first + REACH); i++) {
            if (words.is(i, "were") || words.is(i, "was") || words.is(i, "have") || words.is(i, "had")
                    || words.is(i, "are") || words.is(i, "died") || words.is(i, "has")) {
                return i;
            }
        }
        return at;
    }

    private @Nullable Measure from(Words words, Quantity q, int first, int limit) {
        int reach = Math.min(limit, Math.max(first, q.end()) + (q.isNumbered() || !q.isKnown() ? REACH : REACH / 2));
        for (int at = first; at < reach; at++) {
            String word = words.at(at);
            boolean leaves = word.equals("left") && lexicon.is("theirs", words.at(at + 1));
            if (lexicon.is("be", word) && !leaves) {
                return afterBe(words, q, at + 1, limit);
            }
            Measure alone = lexicon.measure(Form.ALONE, word);
            if (alone != null && !(word.equals("drowned") && following.takesObject(words, at + 1, limit))) {
                boolean real = !reality.isUnreal(words, at, q.end())
                        && (alone != Measure.DISPLACED || following.isFlight(words, q, at, limit));
                return real ? alone : null;
            }
            Measure other = other(words, q, at, limit);
            if (other != null) {
                return other;
            }
            if (isStop(words, q, at, limit)) {
                return null;
            }
        }
        return null;
    }

    /** "who was shot", "that were displaced": what is said of the counted in a clause of its own. */
    private static int relative(Words words, int at, int limit) {
        boolean ages = words.is(at, ",") && NounPhrases.isYears(words.at(at + 1)) && words.is(at + 2, "and")
                && NounPhrases.isYears(words.at(at + 3)) && words.is(at + 4, ",");
        if (ages) {
            return at + 5; // "two men, 27 and 32, were"
        }
        for (int i = at + 2; words.is(at, ",") && i < Math.min(limit, at + 9); i++) {
            if (words.is(i, ",")) {
                boolean part = words.is(at + 1, "including") || words.is(at + 1, "among") || words.is(at + 3, "them")
                        || words.is(at + 4, "them") || words.is(at + 3, "whom");
                return part ? i + 1 : at; // "40 people, half of them children, drowned"
            }
        }
        int aside = afterParts(words, at, limit);
        if (aside > at) {
            return aside;
        }
        int who = words.is(at, ",") ? at + 1 : at;
        return who < limit && (words.is(who, "who") || words.is(who, "that") || words.is(who, "whom")) ? who + 1 : at;
    }

    /** Verbs of more than one word: "suffered injuries", "committed suicide", "had to evacuate", "passed away". */
    private @Nullable Measure other(Words words, Quantity q, int at, int limit) {
        String word = words.at(at);
        boolean wounds = word.startsWith("suffer") || word.startsWith("sustain") || word.equals("received")
                || (word.equals("had") || word.equals("have")) && lexicon.measure(Form.ALONE, words.at(at + 1)) == null
                || word.equals("with");
        if (wounds && signs.isWound(words, at + 1, Math.min(limit, at + (word.startsWith("s") ? 7 : 5)))) {
            return reality.isUnreal(words, at, q.end()) ? null : Measure.INJURED;
        }
        if (word.equals("fell") && words.is(at + 1, "as") && words.at(at + 2).startsWith("martyr")) {
            return Measure.KILLED;
        }
        if ((word.equals("burned") || word.equals("burnt")) && words.is(at + 1, "down") && !q.isHuman()) {
            return Measure.DESTROYED;
        }
        boolean died = word.equals("lost") && lexicon.is("theirs", words.at(at + 1))
                && (words.is(at + 2, "lives") || words.is(at + 2, "life"))
                || word.equals("committed") && words.is(at + 1, "suicide")
                || word.equals("passed") && words.is(at + 1, "away");
        if (died) {
            return Measure.KILLED;
        }
        if ((word.equals("had") || word.equals("have")) && words.is(at + 1, "to")) {
            return lexicon.measure(Form.ALONE, words.at(at + 2)) == Measure.DISPLACED
                    || lexicon.measure(Form.ACTIVE, words.at(at + 2)) == Measure.DISPLACED
                    || words.is(at + 2, "leave") ? Measure.DISPLACED : null;
        }
        boolean shelters = (word.equals("took") || word.equals("sought") || word.equals("found")
                || word.equals("moved"))
                && signs.isSheltered(words, at + 1, limit);
        if (shelters && !q.isKnown()) {
            return Measure.SHELTERING;
        }
        boolean leaves = (word.equals("left") || word.equals("lost")) && lexicon.is("theirs", words.at(at + 1))
                && lexicon.is("homes", words.at(at + 2));
        if (leaves) {
            return Measure.DISPLACED;
        }
        boolean taken = lexicon.is("taken", word) && at <= q.end() + 1 && !q.isKnown() && (q.isNumbered() || q.more());
        return taken && signs.isToCare(words, at, limit) ? Measure.INJURED : null;
    }

    private boolean isStop(Words words, Quantity q, int at, int limit) {
        String word = words.at(at);
        boolean mark = !words.isWord(at) && !word.equals(",") && !word.equals("(") && !word.equals(")")
                && !word.equals("--") && !word.equals("\u2014") && !word.equals("\u2013");
        boolean other = word.equals("and") && at > q.end() && (lexicon.is("object", words.at(at + 1))
                || Character.isDigit(words.at(at + 1).isEmpty() ? ' ' : words.at(at + 1).charAt(0)));
        boolean soFar = word.equals("so") && words.is(at + 1, "far");
        return mark || other || lexicon.is("stop", word) && !soFar
                || lexicon.measure(Form.ACTIVE, word) != null && following.takesObject(words, at + 1, limit);
    }

    private @Nullable Measure afterBe(Words words, Quantity q, int from, int limit) {
        if (words.is(from, "among")) {
            return signs.among(words, from, limit);
        }
        if (reality.isUnreal(words, from, q.end())) {
            return null;
        }
        Measure found = null;
        for (int at = from; at < Math.min(limit, from + 7); at++) {
            String word = words.at(at);
            if (word.equals("not") || word.equals("n't") || word.equals("never") || word.equals("feared")) {
                return found;
            }
            if (word.equals("shot") && isShotAt(words, at + 1)
                    || word.equals("hit") && words.is(at + 1, "with") && isCharge(words, at + 2)) {
                return null;
            }
            if (words.is(at - 1, "have") && lexicon.measure(Form.ALONE, word) == Measure.KILLED) {
                return Measure.KILLED; // "are known to have died"
            }
            Measure moved = moved(words, q, at, limit, found);
            if (moved == Measure.SHELTERING || moved == Measure.DISPLACED) {
                return moved;
            }
            found = found == null ? moved : found;
            Measure state = lexicon.measure(Form.STATE, word);
            if (state == Measure.KILLED || state != null && state != Measure.INJURED && found == null) {
                return following.joined(words, at, limit, state);
            }
            if (state == Measure.INJURED && found == null) {
                found = following.joined(words, at, limit, state);
                if (found != Measure.INJURED) {
                    return found;
                }
            } else if (state == null && moved == null && !lexicon.is("leads", word) && !lexicon.is("be", word)
                    && !word.endsWith("ly")) {
                return found;
            }
        }
        return found;
    }

    /** "hit with a fine", "hit with a hindering charge". */
    private boolean isCharge(Words words, int from) {
        for (int at = from; at < from + 4; at++) {
            if (lexicon.is("penalty", words.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** "was shot at from a car", but not "was shot at a party". */
    private static boolean isShotAt(Words words, int at) {
        return words.is(at, "at") && (!words.isWord(at + 1) || words.is(at + 1, "from") || words.is(at + 1, "by")
                || words.is(at + 1, "while") || words.is(at + 1, "and") || words.is(at + 1, "as"));
    }

    /** "were taken to hospital", "is in critical condition", "were forced to leave", "were gunned down", "were moved to a gym". */
    private @Nullable Measure moved(Words words, Quantity q, int at, int limit, @Nullable Measure found) {
        String word = words.at(at);
        if (lexicon.is("taken", word) && signs.isToCare(words, at, limit)) {
            return Measure.INJURED;
        }
        if (word.equals("in") && found == null) {
            return signs.isInCare(words, at + 1, limit)
                    ? Measure.INJURED
                    : signs.isSheltered(words, at + 1, limit) ? Measure.SHELTERING : null;
        }
        if (word.equals("with") && found == null && signs.isWound(words, at + 1, limit)) {
            return Measure.INJURED;
        }
        if (word.equals("moved")) {
            return signs.drivenOut(words, at + 1) == null ? null : Measure.DISPLACED;
        }
        if (word.equals("forced") || word.equals("placed") || word.equals("living")
                || word.equals("staying")) {
            return signs.drivenOut(words, at + 1);
        }
        if (word.equals("taken") && (words.is(at + 1, "prisoner") || words.is(at + 1, "captive"))) {
            return Measure.CAPTURED;
        }
        if (words.is(at + 1, "away") && (word.equals("swept") || word.equals("washed"))) {
            return q.isHuman() ? Measure.MISSING : Measure.DESTROYED;
        }
        if (word.equals("undergoing") && words.is(at + 1, "surgery")) {
            return Measure.INJURED;
        }
        if (word.equals("gunned") && words.is(at + 1, "down")) {
            return Measure.KILLED;
        }
        boolean crushed = (word.equals("crushed") || word.equals("beaten") || word.equals("burned")
                || word.equals("burnt") || word.equals("stabbed") || word.equals("hacked") || word.equals("trampled"))
                && words.is(at + 1, "to") && words.is(at + 2, "death");
        return crushed ? Measure.KILLED : null;
    }
}
