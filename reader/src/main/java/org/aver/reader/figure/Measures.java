package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Unit;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quantity counts, from the words on both sides of it in its sentence: what the noun itself says, what follows it
 * straight ("12 dead"), what stands before it ("killed four", "the death of"), its verb ("were wounded"), a table's label
 * ("displaced: 452"). Looks no further than a fixed number of tokens. Immutable and thread-safe.
 */
final class Measures {
    private final Lexicon lexicon;
    private final Reality reality;
    private final Signs signs;
    private final Following following;
    private final Preceding preceding;
    private final Predicates predicates;
    private final Labels labels;

    Measures(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reality = new Reality(lexicon);
        this.signs = new Signs(lexicon, reality);
        this.following = new Following(lexicon, reality, signs);
        this.preceding = new Preceding(lexicon, reality, signs);
        this.predicates = new Predicates(lexicon, reality, signs, following);
        this.labels = new Labels(lexicon);
    }

    /**
     * What a quantity counts in a sentence {@code [first, limit)}; null where the words do not say, or say that it did not
     * happen.
     *
     * @param last what the quantity before it in the sentence counts, and whether that stands right before it
     */
    @Nullable
    Measure of(Words words, Quantity q, int first, int limit, @Nullable Counted last) {
        Measure found = own(words, q, first, limit);
        boolean adjoins = last != null && last.quantity().end() + 2 >= q.first();
        if (found == null && last != null
                && (adjoins && isJoined(words, q) || isPart(words, q, last) || isElliptic(words, q, last))) {
            found = last.measure();
        }
        if (found == null) {
            found = labels.of(words, q, first, limit, last == null ? null : last.measure());
        }
        if (found == Measure.INJURED && q.noun() != null && !q.isHuman() && signs.isBurnt(words, q.end())) {
            found = Measure.DESTROYED; // people are burnt and hurt, houses are burnt and gone
        }
        if (words.is(q.first() - 1, "of") && words.at(q.first() - 2).startsWith("member")) {
            return null; // "all of them members of one family"
        }
        boolean source = words.is(q.first() - 1, "to") && words.is(q.first() - 2, "according") && first < q.first() - 1;
        return found != null && !source && fits(found, q) && !reality.isDoubted(words, q, first) ? found : null;
    }

    /** What the words straight behind a quantity say of it: "dead", "were wounded"; null where none does. */
    @Nullable
    Measure behind(Words words, Quantity q, int limit) {
        Measure found = following.of(words, q, limit);
        found = found == null ? predicates.of(words, q, limit) : found;
        return found != null && fits(found, q) ? found : null;
    }

    /** What the words around say of this quantity alone. */
    @Nullable
    Measure own(Words words, Quantity q, int first, int limit) {
        Measure found = byNoun(words, q);
        if (found == null && q.isNumbered() && q.end() == q.numberEnd() + 1 && q.isBare()) {
            found = lexicon.measure(Form.OF, words.at(q.end() - 1)); // "a double murder"
        }
        if (found == null) {
            found = following.of(words, q, limit);
        }
        if (found == null && (isShared(words, q) || words.is(q.end(), "'s"))) { // "hit a man's car"
            return null;
        }
        if (found == null) {
            found = preceding.of(words, q, first);
        }
        if (found == Measure.BODIES_FOUND && !q.isBare() && signs.isShot(words, q.nounEnd(), limit)) {
            found = Measure.KILLED; // "the body of a man who had been shot"
        }
        if (found == null) {
            found = predicates.of(words, q, limit);
        }
        if (found == null) {
            found = following.ofThose(words, q); // "14 of the dead were rebels"
        }
        if (found == Measure.INJURED && !q.isNumbered() && signs.dies(words, q.end(), limit)) {
            found = Measure.KILLED; // shot or hospitalised is injured unless the text says they died
        }
        return found;
    }

    private @Nullable Measure byNoun(Words words, Quantity q) {
        for (int i = q.nounFirst(); i < q.nounEnd(); i++) {
            Measure noun = lexicon.measure(Form.NOUN, words.at(i));
            boolean lasts = i + 1 == q.nounEnd();
            Measure state = lasts ? null : lexicon.measure(Form.STATE, words.at(i));
            boolean other = noun == Measure.BODIES_FOUND && lexicon.is("institution", words.at(i - 1));
            if (other) {
                return null; // "a celestial body"
            }
            if (noun != null && lasts && !words.is(i, "wounded")) {
                return noun;
            }
            if (state != null && !q.isKnown() && (q.isNumbered() || !words.is(i, "shot"))) {
                return state; // "3,000 evacuated people", "two wounded soldiers"
            }
        }
        return null;
    }

    private boolean isJoined(Words words, Quantity q) {
        String word = words.at(q.first() - 1);
        if (word.equals(",") && !q.isNumbered()) {
            return false; // ", an official said"
        }
        return word.equals("and") || word.equals("or") || word.equals(",") || word.equals("plus") || word.equals("(")
                || word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014")
                || lexicon.is("parts", word);
    }

    /** "22 people, half of them children"; "injured 11 people, eight from the same family". */
    private boolean isPart(Words words, Quantity q, Counted last) {
        boolean them = words.is(q.nounEnd() - 1, "them") || words.is(q.nounEnd() - 1, "whom")
                || words.is(q.nounEnd() - 1, "which");
        boolean close = q.first() - last.quantity().end() <= 10;
        return close && last.quantity().isHuman() && (q.mention() == Quantity.Mention.SHARE || them
                || lexicon.is("parts", words.at(q.first() - 1)) || words.is(q.first() - 1, "them")
                || q.isBare() && words.is(q.end(), "from"));
    }

    /** "20 were taken to one hospital and 31 to another"; "27, up from 22". */
    private static boolean isElliptic(Words words, Quantity q, Counted last) {
        boolean and = words.is(q.first() - 1, "and") && !q.isKnown() && q.first() - last.quantity().end() <= 8
                && (!words.isWord(q.end()) || words.is(q.end(), "in") || words.is(q.end(), "at"));
        if (and && last.isFigure() && q.isHuman()) {
            return true; // "killed a commander of the group and four of his bodyguards"
        }
        boolean with = words.is(q.first() - 1, "as") && words.is(q.first() - 2, "well")
                || words.is(q.first() - 1, "with") && words.is(q.first() - 2, "along");
        if (with && last.isFigure() && q.isHuman() && !q.isKnown() && q.first() - last.quantity().end() <= 12) {
            return true; // "40 rebels as well as 12 soldiers"
        }
        if (!q.isBare() || !q.isNumbered() || q.first() - last.quantity().end() > 16 || !last.isFigure()) {
            return false;
        }
        return words.is(q.first() - 1, "and") && isPlaced(words, q) || isUp(words, q);
    }

    private static boolean isUp(Words words, Quantity q) {
        return words.is(q.first() - 1, "from") && (words.is(q.first() - 2, "up") || words.is(q.first() - 2, "down"));
    }

    private static boolean isPlaced(Words words, Quantity q) {
        return words.is(q.end(), "on") && words.isCapitalised(q.end() + 1)
                || words.is(q.end(), "to") && words.is(q.end() + 1, "another")
                || (words.is(q.end(), "in") || words.is(q.end(), "to")) && words.isCapitalised(q.end() + 1);
    }

    /** "60 percent of the 4,000 houses": the number is not what the verb is about. */
    private boolean isShared(Words words, Quantity q) {
        return words.is(q.first() - 1, "the") && words.is(q.first() - 2, "of")
                && (lexicon.is("share", words.at(q.first() - 3)) || words.is(q.first() - 3, "percent")
                        || words.is(q.first() - 3, "%") || words.is(q.first() - 3, "cent")
                        || words.is(q.first() - 3, "third") || words.is(q.first() - 3, "quarter"));
    }

    /** People are not destroyed, houses are not killed. */
    private static boolean fits(Measure measure, Quantity q) {
        Noun noun = q.noun();
        if (noun == null || q.isOthers()) {
            return true;
        }
        Unit unit = noun.unit();
        if (unit == null) {
            return false;
        }
        boolean thing = unit == Unit.BUILDING || unit == Unit.VEHICLE || unit == Unit.MUNITION || unit == Unit.OTHER;
        return switch (measure) {
            case DESTROYED, DAMAGED -> !noun.isHuman();
            case FIRED -> unit == Unit.MUNITION || unit == Unit.OTHER && q.isNumbered();
            case DISPLACED -> !thing || unit == Unit.OTHER && !q.isUnlistedThing();
            case AFFECTED, CAPTURED, RELEASED, MISSING, OTHER -> unit != Unit.OTHER || !q.isUnlistedThing();
            default -> noun.isHuman();
        };
    }
}
