package org.aver.reader.figure;

import java.util.Map;
import org.aver.core.Figure.Bound;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words for those a number counts: "12 [wounded soldiers]", "dozens of [people]", "two of [them]". Immutable. */
final class NounPhrases {
    private static final int ADJECTIVES = 4;
    private static final int OLDEST = 120; // years

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Map<String, Noun> nouns = Noun.load();

    NounPhrases(Lexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    boolean isNoun(String word) {
        return nouns.containsKey(word);
    }

    boolean isHuman(String word) {
        Noun noun = nouns.get(word);
        return noun != null && noun.isHuman();
    }

    /** Whether a word is a noun for one person. */
    boolean isPerson(String word) {
        Noun noun = nouns.get(word);
        return noun != null && noun.isHuman() && noun.unit() == org.aver.core.Figure.Unit.PERSON && isSingular(word)
                && !lexicon.is("collective", word);
    }

    /** The noun of a word, or what an ending says of a plural that is in no list; null for any other word. */
    @Nullable
    Noun noun(String word) {
        return nouns.get(word);
    }

    /** Completes a quantity with the noun that begins at token {@code from}, within {@code limit}. */
    Quantity complete(Words words, int from, int limit, Quantity bare) {
        int at = from;
        if (words.is(at, "of") && at + 1 < limit && bare.isNumbered()) {
            Quantity part = partOf(words, at + 1, limit, bare);
            if (part != null) {
                return part;
            }
            boolean theirs = lexicon.is("theirs", words.at(at + 1));
            at = ofWhom(words, at, limit, bare);
            if (at < 0) {
                return bare;
            }
            Quantity found = named(words, at, limit, bare);
            return theirs && !found.isBare() ? found.withNoun(at - 1, found.nounEnd(), found.noun()) : found;
        }
        return named(words, at, limit, bare);
    }

    /** "of them", "of those hurt", "of the injured": the words stand for people counted before. */
    private @Nullable Quantity partOf(Words words, int at, int limit, Quantity bare) {
        String word = words.at(at);
        if (word.equals("them") || word.equals("whom") || word.equals("which")) {
            return bare.withNoun(at, at + 1, null);
        }
        boolean state = lexicon.is("dead_noun", words.at(at + 1))
                || lexicon.measure(Form.STATE, words.at(at + 1)) != null;
        boolean alone = state && at + 1 < limit && (lexicon.is("be", words.at(at + 2))
                || !isNoun(words.at(at + 2)) && !isNoun(words.at(at + 3)));
        return alone && (word.equals("those") || word.equals("the")) ? bare.withNoun(at, at + 2, null) : null;
    }

    /** Where the noun begins after "of"; -1 where what follows is not counted: "two of three", "12 of March". */
    private int ofWhom(Words words, int at, int limit, Quantity bare) {
        if (bare.bound() == Bound.VAGUE) {
            return at + 1; // "dozens of people"
        }
        if (lexicon.is("whose", words.at(at + 1)) || words.is(at + 1, "those")) {
            return at + 2; // "two of the men", "three of its fighters"
        }
        Numeral whole = numerals.at(words, at + 1, limit);
        return whole == null ? -1 : at + 1; // "three of four suspects"
    }

    /** A listed noun after a few adjectives, else a plural that looks like one, else the bare number. */
    private Quantity named(Words words, int from, int limit, Quantity bare) {
        boolean more = false;
        int first = from;
        for (int at = from; at <= from + ADJECTIVES && at < limit; at++) {
            String word = words.at(at);
            boolean further = lexicon.is("increment", word);
            if (further || word.equals("other")) {
                more |= further;
                first = further && first == at ? at + 1 : first;
                continue;
            }
            if (isAge(words, at)) {
                at++; // "a 2 year old child"
                continue;
            }
            Noun noun = nouns.get(word);
            boolean counts = lexicon.measure(Form.NOUN, word) != null && !word.equals("wounded");
            if (counts && noun == null && bare.isMany() && lexicon.is("one_event", word)) {
                return bare; // "a suspect in a 2014 homicide"
            }
            if ((noun != null || counts) && !isCompound(words, at, limit, noun)) {
                return ended(words, at + 1, limit, bare.withNoun(first, at + 1, noun).withMore(more));
            }
            if (isAged(words, at)) {
                return bare.withNoun(first, at + 1, Noun.AGED).withMore(more);
            }
            if (noun == null && !canModify(words, at, at - from)) {
                break;
            }
        }
        if (words.at(first).endsWith("-year-old") && isOpenWord(words, first + 1) && first + 1 < limit) {
            return bare.withNoun(first, first + 2, Noun.AGED).withMore(more); // "a 33-year-old gardener"
        }
        Quantity unlisted = unlisted(words, first, limit, bare.withMore(more));
        if (unlisted != null) {
            return unlisted;
        }
        return more && first > from ? bare.withNoun(first - 1, first, null).withMore(true) : bare;
    }

    /** What may follow the noun: "men and women", or the age of one: "his sister, 6,". */
    private Quantity ended(Words words, int at, int limit, Quantity found) {
        Noun noun = found.noun();
        Noun next = nouns.get(words.at(at + 1));
        boolean joins = (words.is(at, "and") || words.is(at, "or")) && at + 1 < limit && noun != null
                && noun.isHuman() && next != null && next.isHuman();
        if (joins && next != null && noun != null && found.isNumbered() && !isSingular(words.at(at - 1))
                && !isSingular(words.at(at + 1)) && !words.is(at + 1, "others")) {
            return found.withNoun(found.nounFirst(), at + 2, noun.and(next));
        }
        boolean aged = found.isOne() && !found.isNumbered() && noun != null && noun.isHuman()
                && isAppositeAge(words, at, limit);
        return aged ? found.withNoun(found.nounFirst(), at + 2, noun) : found;
    }

    /** ", 31," after a person. */
    static boolean isAppositeAge(Words words, int comma, int limit) {
        String after = words.at(comma + 2);
        boolean closed = comma + 2 >= limit || after.equals(",") || after.equals(".") || after.equals("(")
                || after.equals(")") || after.equals("was") || after.equals("of") || after.equals(";")
                || after.equals("and") || after.equals("dead") || after.equals("is") || after.equals("\u2013")
                || after.equals("\u2014") || after.equals("--") || after.equals("-");
        return words.is(comma, ",") && comma + 1 < limit && isYears(words.at(comma + 1)) && closed;
    }

    /** Whether a number may be somebody's age. */
    static boolean isYears(String number) {
        int age = Digits.whole(number);
        return age > 0 && age < OLDEST;
    }

    static boolean isSingular(String noun) {
        return !noun.endsWith("s") && !noun.equals("people") && !noun.endsWith("men") && !noun.equals("children")
                && !noun.equals("police") && !noun.equals("crew") && !noun.equals("staff");
    }

    /** "three Iraqis", "40 revellers", "two bakers": no list holds every word for people or things. */
    private @Nullable Quantity unlisted(Words words, int from, int limit, Quantity bare) {
        if (from >= limit || !bare.isNumbered()) {
            return null;
        }
        if (words.isCapitalised(from) && words.at(from).endsWith("s") && !words.is(from, "is")) {
            return bare.withNoun(from, from + 1, Noun.AGED);
        }
        for (int at = from; at < Math.min(limit, from + 3); at++) {
            String word = words.at(at);
            if (!isOpenWord(words, at)) {
                return null;
            }
            if (word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && !word.endsWith("us")) {
                return bare.withNoun(from, at + 1, isPeople(word) ? Noun.AGED : Noun.THING);
            }
            if (word.endsWith("ed") || word.endsWith("ing")) {
                return null;
            }
        }
        boolean single = words.is(bare.numberFirst(), "one") && isOpenWord(words, from)
                && !words.at(from).endsWith("ly") && lexicon.is("be", words.at(from + 1));
        return single ? bare.withNoun(from, from + 1, Noun.THING) : null;
    }

    /** A word that may be a noun: small letters, no function word, nothing that says what happened. */
    boolean isOpenWord(Words words, int at) {
        String word = words.at(at);
        return words.isWord(at) && !words.isCapitalised(at) && Digits.leading(word) == 0
                && !lexicon.is("function", word) && !lexicon.is("be", word) && !lexicon.is("perfect", word)
                && !lexicon.is("stop", word) && !lexicon.says(word) && !lexicon.is("leads", word)
                && numerals.value(word) == null;
    }

    private static boolean isPeople(String plural) {
        return plural.endsWith("ers") || plural.endsWith("ors") || plural.endsWith("ists") || plural.endsWith("ians")
                || plural.endsWith("ees") || plural.endsWith("smen");
    }

    /** Whether a noun only describes the next: "police officer", "home invasion suspect". */
    private boolean isCompound(Words words, int at, int limit, @Nullable Noun noun) {
        if (at + 1 >= limit || words.is(at, "others")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
            Noun next = nouns.get(words.at(i));
            boolean taken = words.is(i, "hostage") || words.is(i, "captive") || words.is(i, "prisoner"); // "took two men hostage"
            boolean event = taken || lexicon.says(words.at(i)) && lexicon.measure(Form.NOUN, words.at(i)) == null;
            if (next != null && (next.unit() != null || i == at + 1) && !event) { // "a male lion" is no man
                return true;
            }
            boolean name = words.isCapitalised(at) && words.isCapitalised(i); // "two Kaldara Police Department cars"
            boolean human = noun != null && noun.isHuman() && !name;
            if (event || human || !canModify(words, i, i) || words.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "2 year old" as three tokens; the last two are skipped here, the noun follows. */
    private static boolean isAge(Words words, int at) {
        boolean year = words.is(at, "year") || words.is(at, "years") || words.is(at, "yr") || words.is(at, "month")
                || words.is(at, "months");
        return year && words.is(at + 1, "old");
    }

    /** "a 15-year-old was": the age stands for the person. */
    private boolean isAged(Words words, int at) {
        String word = words.at(at);
        return (word.endsWith("-year-old") || word.endsWith("-year-olds")) && !canModify(words, at + 1, 1);
    }

    /** Whether a word can stand between a number and its noun. */
    private boolean canModify(Words words, int at, int steps) {
        String word = words.at(at);
        if (!words.isWord(at)) {
            return word.equals(",") && steps > 0 && words.at(at - 1).endsWith("old");
        }
        if (lexicon.measure(Form.STATE, word) != null) {
            return nouns.containsKey(words.at(at + 1)) && !words.is(at + 1, "others"); // "158,316 displaced persons"
        }
        boolean age = Digits.leading(word) == word.length() && isAge(words, at + 1);
        return age || !lexicon.is("be", word) && !lexicon.is("stop", word) && !lexicon.is("object", word)
                && !lexicon.is("perfect", word) && lexicon.measure(Form.ALONE, word) == null
                && lexicon.measure(Form.ACTIVE, word) == null && !lexicon.is("ends_noun", word)
                && Digits.leading(word) != word.length();
    }
}
