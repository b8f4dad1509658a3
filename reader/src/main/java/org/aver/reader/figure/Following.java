package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** What follows a quantity straight: "12 dead", "19 people killed in", "six shot and killed". Immutable and thread-safe. */
final class Following {
    private final Lexicon lexicon;
    private final Reality reality;
    private final Signs signs;

    Following(Lexicon lexicon, Reality reality, Signs signs) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.reality = reality;
    }

    /** What the words right after a quantity say of it, but not "two men killed a": there the counted do it. */
    @Nullable
    Measure of(Words words, Quantity q, int limit) {
        int at = q.end();
        boolean aside = words.is(at, ",") && (words.is(at + 1, "dead")
                || words.at(at + 1).endsWith("ly") && lexicon.says(words.at(at + 2)));
        at = aside ? at + 1 : at;
        boolean fatal = false;
        while (at < limit && at < q.end() + 3 && isAdverb(words.at(at))) {
            fatal |= words.is(at, "fatally") || words.is(at, "mortally");
            at++;
        }
        if (fatal) {
            return isDoneToOthers(words, q, at + 1) ? null : Measure.KILLED;
        }
        if (at >= limit) {
            return ofThose(words, q);
        }
        if (words.is(at, "among") && q.isNumbered() && !words.is(at + 1, "them") && !words.is(at + 1, "whom")) {
            return signs.among(words, at, limit); // "six children among 19 dead"
        }
        if (words.is(at, "'s")) {
            return ofTheirs(words, at + 1, limit);
        }
        boolean left = lexicon.is("leaves", words.at(q.first() - 1)) || q.isNumbered();
        if (words.is(at, "in") && left && signs.isInCare(words, at + 1, limit)) {
            return Measure.INJURED;
        }
        if (words.is(at, "in") && q.isNumbered() && signs.isSheltered(words, at + 1, limit)) {
            return Measure.SHELTERING;
        }
        if (words.is(at, "in") && lexicon.is("jail", words.at(at + 1))) {
            return Measure.DETAINED;
        }
        if (words.is(at, "prisoner") || words.is(at, "captive") || words.is(at, "hostage")) {
            return words.is(at, "hostage") ? Measure.ABDUCTED : Measure.CAPTURED;
        }
        boolean made = (words.is(at, "made") || words.is(at, "rendered")) && words.is(at + 1, "homeless");
        if (made) {
            return Measure.DISPLACED;
        }
        if (words.is(at, "whose") && lexicon.measure(Form.NOUN, words.at(at + 1)) == Measure.BODIES_FOUND) {
            return Measure.BODIES_FOUND;
        }
        Measure alone = lexicon.measure(Form.ALONE, words.at(at));
        if (alone != null && !reality.isUnreal(words, at, q.end())) {
            return alone == Measure.DISPLACED && !isFlight(words, q, at, limit) ? null : alone;
        }
        if (words.is(at, "lost") && lexicon.is("theirs", words.at(at + 1))) {
            return lost(words.at(at + 2));
        }
        Measure state = lexicon.measure(Form.STATE, words.at(at));
        if (state == null) {
            return null;
        }
        return acts(words, q, at, limit) ? null : joined(words, at, limit, state);
    }

    /** "A man fatally shot his neighbour": one who is hurt himself has no such words after the verb. */
    private boolean isDoneToOthers(Words words, Quantity q, int at) {
        String word = words.at(at);
        boolean one = (word.equals("a") || word.equals("an") || word.equals("the") || word.equals("another"))
                && lexicon.is("generic", words.at(at + 1));
        return !q.isNumbered() && (one || word.equals("him") || lexicon.is("theirs", word));
    }

    private @Nullable Measure lost(String what) {
        return switch (what) {
            case "lives", "life" -> Measure.KILLED;
            case "roof", "roofs" -> Measure.DAMAGED;
            default -> lexicon.is("homes", what) ? Measure.DISPLACED : null;
        };
    }

    /** "the victim's injuries", "Ana Miro's body": what happened to them stands behind the possessive. */
    private @Nullable Measure ofTheirs(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 3); at++) {
            String word = words.at(at);
            if (word.equals("injuries") || word.equals("wounds") || word.equals("injury") || word.equals("wound")) {
                return Measure.INJURED;
            }
            if (word.equals("death") || word.equals("killing") || word.equals("murder") || word.equals("body")) {
                return word.equals("body") && !lexicon.is("be", words.at(at + 1)) ? null : Measure.KILLED;
            }
        }
        return null;
    }

    /** "1,000 families fled", "evacuated their homes"; not "two men fled the scene", "evacuated the building". */
    boolean isFlight(Words words, Quantity q, int at, int limit) {
        if (words.is(at, "evacuated")) {
            return !takesObject(words, at + 1, limit) || words.is(at + 1, "their");
        }
        boolean few = q.low() != null && q.low().intValue() < 10 && (q.noun() == null
                || q.noun().unit() == org.aver.core.Figure.Unit.PERSON);
        for (int i = at + 1; i < at + 5; i++) {
            if (lexicon.is("getaway", words.at(i))) {
                return false;
            }
        }
        return !few;
    }

    /** "20 of those hurt", "four of the injured": the words themselves say it, where nothing follows that says more. */
    @Nullable
    Measure ofThose(Words words, Quantity q) {
        return q.nounEnd() - q.nounFirst() == 2 ? lexicon.measure(Form.STATE, words.at(q.nounEnd() - 1)) : null;
    }

    /** Whether the counted do what the word at {@code at} says, rather than suffer it. */
    private boolean acts(Words words, Quantity q, int at, int limit) {
        if (words.at(q.first()).endsWith("self")) {
            return !lexicon.is("be", words.at(q.first() - 1)); // "was himself killed"
        }
        boolean shoots = words.is(at, "shot") && (words.is(at + 1, "at") || words.is(at + 1, "into")
                || words.is(at + 1, "out") || words.is(at + 1, "dead") && takesObject(words, at + 2, limit));
        if (shoots) {
            return true;
        }
        if (lexicon.is("pronoun", words.at(q.first())) && q.isBare()) {
            return true; // "he imprisoned his rival"
        }
        boolean ambiguous = lexicon.measure(Form.ACTIVE, words.at(at)) != null || words.is(at, "struck")
                || words.is(at, "hit");
        if (q.isNumbered() && !q.isKnown()) {
            return ambiguous && takesObject(words, at + 1, limit);
        }
        boolean day = words.isCapitalised(at + 1) && words.at(at + 1).endsWith("day");
        if (words.is(at, "struck") && !words.is(at + 1, "by") && !words.is(at + 1, "in")) {
            return true; // "the robber struck twice"
        }
        boolean suffers = lexicon.is("participle", words.at(at + 1)) || !words.isWord(at + 1) || day || at + 1 >= limit
                || words.is(at + 1, "and") && lexicon.measure(Form.STATE, words.at(at + 2)) != null
                        && !lexicon.is("theirs", words.at(at + 3));
        return ambiguous && (!suffers || lexicon.is("pronoun", words.at(q.first()))
                || q.mention() == Quantity.Mention.NAMED);
    }

    private boolean isAdverb(String word) {
        return word.endsWith("ly") || word.equals("found") || word.equals("reported") || word.equals("confirmed")
                || word.equals("still") || word.equals("also") || word.equals("pronounced");
    }

    /** Whether an object begins at a token: a noun phrase in the same sentence. */
    boolean takesObject(Words words, int at, int limit) {
        String word = words.at(at);
        return at < limit && (lexicon.is("object", word) || words.isCapitalised(at) && !word.endsWith("day"));
    }

    /** "wounded or missing", "killed and injured", "shot and killed", "found dead": the words together. */
    Measure joined(Words words, int at, int limit, Measure state) {
        String link = words.at(at + 1);
        if (link.equals("dead") || link.equals("alive") || link.equals("to") && words.is(at + 2, "death")) {
            return Measure.KILLED;
        }
        if (at + 2 >= limit || !link.equals("or") && !link.equals("and") && !link.equals("/")) {
            return state;
        }
        int next = lexicon.is("leads", words.at(at + 2)) && lexicon.measure(Form.STATE, words.at(at + 2)) == null
                ? at + 3
                : at + 2;
        Measure other = lexicon.measure(Form.STATE, words.at(next));
        if (other == null || lexicon.measure(Form.NOUN, words.at(next + 1)) != null) {
            return state;
        }
        if (words.is(at, "shot") || words.is(at, "stabbed")) {
            return other == Measure.KILLED ? Measure.KILLED : state;
        }
        if (other == Measure.MISSING && state == Measure.INJURED
                || other == Measure.INJURED && state == Measure.MISSING) {
            return Measure.WOUNDED_OR_MISSING;
        }
        if (state == Measure.AFFECTED) {
            return other;
        }
        boolean both = other == Measure.INJURED && state == Measure.KILLED
                || other == Measure.KILLED && state == Measure.INJURED;
        return both && !isActive(words, next, limit) ? Measure.CASUALTIES : state;
    }

    /** "was killed and wounded 12": the second word has an object of its own. */
    private boolean isActive(Words words, int at, int limit) {
        return takesObject(words, at + 1, limit) || words.at(at + 1).chars().allMatch(Character::isDigit)
                && !words.at(at + 1).isEmpty();
    }
}
