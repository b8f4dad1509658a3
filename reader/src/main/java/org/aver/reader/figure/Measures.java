package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Unit;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quantity counts, from the words on both sides of it in its sentence: what the noun itself says, what follows
 * it straight ("12 dead"), what stands before it ("killed four", "the death of"), its verb ("were wounded"), a table's label
 * ("displaced: 452"). Looks no further than a fixed number of tokens. Immutable and thread-safe.
 */
final class Measures {
    private static final int REACH = 14;

    private final Lexicon lexicon;
    private final Signs signs;

    Measures(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.signs = new Signs(lexicon);
    }

    /** What a quantity counts in a sentence {@code [first, limit)}; {@code last} is what the quantity joined to it counts. */
    @Nullable
    Measure of(Words words, Quantity q, int first, int limit, @Nullable Measure joined) {
        Measure found = byNoun(words, q);
        if (found == null) {
            found = straightAfter(words, q, limit);
        }
        if (found == null) {
            found = before(words, q, first);
        }
        if (found == null) {
            found = byVerb(words, q, limit);
        }
        if (found == null && isJoined(words, q)) {
            found = joined;
        }
        if (found == null) {
            found = labelled(words, q, first, limit);
        }
        if (found == Measure.INJURED && !q.isNumbered() && signs.dies(words, q.end(), limit)) {
            found = Measure.KILLED; // shot or hospitalised is injured unless the text says they died
        }
        return found != null && fits(found, q) ? found : null;
    }

    private @Nullable Measure byNoun(Words words, Quantity q) {
        for (int i = q.nounFirst(); i < q.end(); i++) {
            Measure noun = lexicon.measure(Form.NOUN, words.at(i));
            Measure state = i + 1 < q.end() ? lexicon.measure(Form.STATE, words.at(i)) : null;
            if (noun != null && i + 1 == q.end() && !words.is(i, "wounded")) {
                return noun;
            }
            if (state != null && q.isNumbered() && !q.known()) {
                return state; // "3,000 evacuated people", "two wounded soldiers"
            }
        }
        return null;
    }

    /** "12 dead", "19 people killed in", but not "two men killed a": there the counted do it. */
    private @Nullable Measure straightAfter(Words words, Quantity q, int limit) {
        int at = q.end();
        boolean fatal = false;
        while (at < limit && at < q.end() + 2 && isAdverb(words.at(at))) {
            fatal |= words.is(at, "fatally") || words.is(at, "mortally");
            at++;
        }
        if (fatal) {
            return Measure.KILLED;
        }
        if (at >= limit) {
            return null;
        }
        Measure alone = lexicon.measure(Form.ALONE, words.at(at));
        if (alone != null && !signs.isUnreal(words, at, q.end())) {
            return alone == Measure.DISPLACED && takesObject(words, at + 1) && !words.is(at + 1, "their")
                    ? null
                    : alone;
        }
        if (words.is(at, "lost") && words.is(at + 1, "their")) {
            return words.is(at + 2, "lives")
                    ? Measure.KILLED
                    : lexicon.is("homes", words.at(at + 2)) ? Measure.DISPLACED : null;
        }
        Measure state = lexicon.measure(Form.STATE, words.at(at));
        boolean acts = words.is(at, "shot") && (words.is(at + 1, "at") || words.is(at + 1, "into")
                || words.is(at + 1, "and")
                        && !words.is(at + 2, "killed") && !words.is(at + 2, "wounded")
                || q.known() && !words.is(q.first(), "both"));
        if (state == null || acts || takesObject(words, at + 1) && lexicon.measure(Form.ACTIVE, words.at(at)) != null) {
            return null;
        }
        return joined(words, at, limit, state);
    }

    private boolean isAdverb(String word) {
        return word.endsWith("ly") || word.equals("found") || word.equals("reported") || word.equals("feared")
                || word.equals("confirmed") || word.equals("still") || word.equals("also") || word.equals("pronounced");
    }

    private boolean takesObject(Words words, int at) {
        String word = words.at(at);
        return lexicon.is("object", word) || words.isCapitalised(at) && !word.endsWith("day");
    }

    /** "wounded or missing", "killed and injured", "shot and killed", "found dead": the words together. */
    private Measure joined(Words words, int at, int limit, Measure state) {
        String link = words.at(at + 1);
        if (link.equals("dead") || link.equals("to") && words.is(at + 2, "death")) {
            return Measure.KILLED;
        }
        if (at + 2 >= limit || !link.equals("or") && !link.equals("and") && !link.equals("/")) {
            return state;
        }
        int next = lexicon.is("leads", words.at(at + 2)) && lexicon.measure(Form.STATE, words.at(at + 2)) == null
                ? at + 3
                : at + 2;
        Measure other = lexicon.measure(Form.STATE, words.at(next));
        if (words.is(at, "shot") || words.is(at, "stabbed")) {
            return other == Measure.KILLED ? Measure.KILLED : state;
        }
        if (other == Measure.MISSING && state == Measure.INJURED
                || other == Measure.INJURED && state == Measure.MISSING) {
            return Measure.WOUNDED_OR_MISSING;
        }
        if (state == Measure.AFFECTED && other != null) {
            return other;
        }
        return other == Measure.INJURED && state == Measure.KILLED
                || other == Measure.KILLED && state == Measure.INJURED
                        ? Measure.CASUALTIES
                        : state;
    }

    /** "killed four", "injuring at least 12", "the deaths of two", "forced 2,500 people out", "claimed 12 lives". */
    private @Nullable Measure before(Words words, Quantity q, int first) {
        int at = q.first() - 1;
        while (at >= first && (words.is(at, "the") || words.is(at, "all") || words.is(at, "another")
                || words.is(at, "a") || words.is(at, "further") || words.is(at, "dead")
                        && words.is(at - 1, "shot"))) {
            if (words.is(at, "dead")) {
                return Measure.KILLED;
            }
            at--;
        }
        if (at < first) {
            return null;
        }
        String word = words.at(at);
        Measure active = lexicon.measure(Form.ACTIVE, word);
        if (active != null) {
            return signs.isUnreal(words, at, first) || isPassive(words, at) ? null : fatal(words, at, active);
        }
        if (Signs.isForcing(words, at) && signs.isDrivenOut(words, q.end())) {
            return Measure.DISPLACED;
        }
        if ((word.equals("of") || word.equals("to")) && at - 1 >= first) {
            Measure noun = lexicon.measure(Form.OF, words.at(at - 1));
            if (noun != null
                    && (word.equals("of") || words.at(at - 1).startsWith("injur") || words.is(at - 1, "damage"))) {
                return fatal(words, at - 1, noun);
            }
        }
        if (word.equals("sent") && signs.isToCare(words, q.end() - 1, q.end() + 4)) {
            return Measure.INJURED;
        }
        boolean lives = words.is(q.end() - 1, "lives") || words.is(q.end(), "lives");
        return lives && (word.startsWith("claim") || word.equals("cost") || word.equals("took") || word.equals("lost"))
                ? Measure.KILLED
                : null;
    }

    private static boolean isJoined(Words words, Quantity q) {
        String word = words.at(q.first() - 1);
        return word.equals("and") || word.equals("or") || word.equals(",") || word.equals("plus")
                || word.equals("including");
    }

    private Measure fatal(Words words, int at, Measure measure) {
        boolean fatal = words.is(at - 1, "fatally") || words.is(at - 1, "fatal") || words.is(at - 1, "deadly");
        return measure == Measure.INJURED && fatal ? Measure.KILLED : measure;
    }

    /** "were killed 12 times": the verb before is a passive, what follows is not its object. */
    private boolean isPassive(Words words, int verb) {
        String word = words.at(verb);
        return word.endsWith("ed") && (lexicon.is("be", words.at(verb - 1)) && !words.is(verb - 1, "left"));
    }

    /** The verb of the counted: "were ... killed", "were taken to hospital", "have died". */
    private @Nullable Measure byVerb(Words words, Quantity q, int limit) {
        int reach = Math.min(limit, q.end() + (q.isNumbered() ? REACH : REACH / 2));
        for (int at = q.end(); at < reach; at++) {
            String word = words.at(at);
            if (lexicon.is("be", word)) {
                Measure found = afterBe(words, at + 1, limit);
                return found;
            }
            Measure alone = lexicon.measure(Form.ALONE, word);
            if (alone != null && (at == q.end() || !words.is(at, "drowned"))) {
                return signs.isUnreal(words, at, q.end()) ? null : alone;
            }
            if (word.startsWith("suffer") || word.startsWith("sustain") || word.equals("received")
                    || (word.equals("with") || word.equals("had"))
                            && signs.isWound(words, at + 1, Math.min(limit, at + 5))) {
                boolean real = signs.isWound(words, at + 1, limit) && !signs.isUnreal(words, at, q.end());
                return real ? Measure.INJURED : null;
            }
            if (word.equals("lost") && words.is(at + 1, "their") && words.is(at + 2, "lives")) {
                return Measure.KILLED;
            }
            if (isStop(words, at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isStop(Words words, int at) {
        String word = words.at(at);
        boolean mark = !words.isWord(at) && !word.equals(",") && !word.equals("(") && !word.equals(")");
        return mark || lexicon.is("stop", word) || lexicon.measure(Form.ACTIVE, word) != null
                && takesObject(words, at + 1);
    }

    private @Nullable Measure afterBe(Words words, int from, int limit) {
        Measure found = null;
        for (int at = from; at < Math.min(limit, from + 7); at++) {
            String word = words.at(at);
            if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                return null;
            }
            if (lexicon.is("taken", word) && signs.isToCare(words, at, limit)) {
                found = found == null ? Measure.INJURED : found;
            }
            if (word.equals("in") && found == null && signs.isInCare(words, at + 1, limit)) {
                return Measure.INJURED;
            }
            if (word.equals("forced") && signs.isDrivenOut(words, at + 1)) {
                return Measure.DISPLACED;
            }
            Measure state = lexicon.measure(Form.STATE, word);
            if (state == Measure.KILLED || state != null && state != Measure.INJURED && found == null) {
                return joined(words, at, limit, state);
            }
            if (state == Measure.INJURED && found == null) {
                found = joined(words, at, limit, state);
                if (found != Measure.INJURED) {
                    return found;
                }
            } else if (state == null && !lexicon.is("leads", word) && !lexicon.is("be", word) && !word.endsWith("ly")) {
                return found;
            }
        }
        return found;
    }

    /** "the death toll rose to 19", "number of displaced: 452", "IDPs total 122,387". */
    private @Nullable Measure labelled(Words words, Quantity q, int first, int limit) {
        if (!q.isNumbered()) {
            return null;
        }
        boolean bare = q.isBare() || q.noun() != null && q.noun().isHuman();
        boolean colon = false;
        for (int at = q.first() - 1; bare && at >= Math.max(first, q.first() - 9); at--) {
            String word = words.at(at);
            colon |= word.equals(":") || word.equals("total") || at == q.first() - 1 && lexicon.is("cumulative", word);
            Measure label = lexicon.measure(Form.LABEL, word);
            if (word.equals("toll")) {
                return words.is(at - 1, "injury") ? Measure.INJURED : Measure.KILLED;
            }
            boolean numberOf = words.is(at - 1, "of") && (words.is(at - 2, "number") || words.is(at - 2, "total"));
            boolean opens = at == first && q.isBare();
            if (label != null
                    && (colon || numberOf || opens || at == q.first() - 1 && first == at && limit <= q.end() + 2)) {
                return label;
            }
            if (word.equals(";") || word.equals(".") || word.equals(",") && !colon) {
                return null;
            }
        }
        return null;
    }

    /** People are not destroyed, houses are not killed. */
    private static boolean fits(Measure measure, Quantity q) {
        Noun noun = q.noun();
        if (noun == null) {
            return true;
        }
        Unit unit = noun.unit();
        if (unit == null) {
            return false;
        }
        boolean thing = unit == Unit.BUILDING || unit == Unit.VEHICLE || unit == Unit.MUNITION || unit == Unit.OTHER;
        return switch (measure) {
            case DESTROYED, DAMAGED, FIRED -> !noun.isHuman();
            case DISPLACED -> !thing || unit == Unit.OTHER;
            case AFFECTED, CAPTURED, RELEASED, MISSING, OTHER -> true;
            default -> noun.isHuman();
        };
    }
}
