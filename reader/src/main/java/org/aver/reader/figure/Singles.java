package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import org.aver.core.Figure.Bound;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Unit;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.figure.Quantity.Mention;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads those counted without a number before them: "a soldier", "a third body", "a man, woman and child", "a family of five",
 * "an elderly couple", "no one". Immutable and thread-safe.
 */
final class Singles {
    private static final int REACH = 4;
    private static final List<String> MULTIPLES = List.of("", "single", "double", "triple", "quadruple", "quintuple");
    private static final Noun MEMBERS = new Noun(Unit.PERSON, null, null, GroupStatus.UNSTATED, false, false);

    private final Lexicon lexicon;
    private final NounPhrases nouns;
    private final Numerals numerals;

    Singles(Lexicon lexicon, NounPhrases nouns, Numerals numerals) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.numerals = numerals;
    }

    /** Those whose article or "another" stands at token {@code i}, else null. */
    @Nullable
    Quantity at(Words words, int i, int limit) {
        Quantity several = several(words, i);
        if (several != null) {
            return several;
        }
        boolean article = words.is(i, "a") || words.is(i, "an");
        boolean another = words.is(i, "another");
        if (!article && !another && !lexicon.is("whose", words.at(i))) {
            return null;
        }
        Quantity group = group(words, i, limit);
        if (group != null || !article && !another) {
            return group;
        }
        boolean more = another || lexicon.is("ordinal", words.at(i + 1)) || words.is(i + 1, "further");
        Quantity found = nouns.complete(words, i + 1, limit, Quantity.one(i, i + 1, Mention.NEW).withMore(more));
        String head = words.at(found.nounEnd() - 1);
        boolean body = found.noun() == null && !found.isBare() && (head.equals("body") || head.equals("corpse"));
        boolean thing = found.noun() != null && (found.noun().unit() == Unit.BUILDING
                || found.noun().unit() == Unit.VEHICLE || found.noun().unit() == Unit.DWELLING);
        if (found.isBare()) {
            return another && numerals.at(words, i + 1, limit) == null ? found : null;
        }
        return (found.isHuman() || body || thing) && NounPhrases.isSingular(head) ? listed(words, limit, found) : null;
    }

    /** "Man found dead", "Police officer shot": at a headline's start the article is left out. */
    @Nullable
    Quantity headline(Words words, int i, int limit) {
        int noun = nouns.isPerson(words.at(i + 1)) ? i + 1 : i;
        String next = words.at(noun + 1);
        boolean happens = lexicon.measure(Form.STATE, next) != null || lexicon.measure(Form.ALONE, next) != null
                || next.equals("found") && words.is(noun + 2, "dead") || next.equals("fatally");
        return happens && noun + 1 < limit && words.isCapitalised(i) && nouns.isPerson(words.at(noun))
                && !lexicon.is("function", words.at(i)) && numerals.at(words, i, limit) == null
                        ? nouns.complete(words, i, limit, Quantity.one(i, i + 1, Mention.NEW))
                        : null;
    }

    /** "double homicide", "triple shooting": the word says how many were hit. */
    private @Nullable Quantity several(Words words, int i) {
        for (int count = 2; count < MULTIPLES.size(); count++) {
            if (words.is(i, MULTIPLES.get(count)) && lexicon.is("one_event", words.at(i + 1))) {
                return new Quantity(i, i + 2, i, i + 1, i + 2, i + 2, BigDecimal.valueOf(count),
                        BigDecimal.valueOf(count), Bound.EXACT, null, Mention.NEW, false);
            }
        }
        return null;
    }

    /** "a man, woman and child": each noun without an article of its own is one more. */
    private Quantity listed(Words words, int limit, Quantity first) {
        int at = first.end();
        int count = 1;
        boolean closed = false;
        while (!closed && at + 1 < limit && count < REACH) {
            closed = words.is(at, "and") || words.is(at, ",") && words.is(at + 1, "and");
            int noun = words.is(at, ",") && closed ? at + 2 : at + 1;
            Noun next = nouns.noun(words.at(noun));
            if (!closed && !words.is(at, ",") || next == null || !next.isHuman()
                    || !NounPhrases.isSingular(words.at(noun)) || !first.isHuman()) {
                return first;
            }
            at = noun + 1;
            count++;
        }
        return closed && count > 1 && first.end() - first.first() == 2
                ? Quantity.counted(first.first(), at, BigDecimal.valueOf(count), Mention.NEW)
                        .withNoun(first.first(), at, MEMBERS)
                : first;
    }

    /** "a family of five", "its crew of six", "an elderly couple". */
    private @Nullable Quantity group(Words words, int i, int limit) {
        for (int at = i + 1; at < Math.min(limit, i + REACH); at++) {
            String word = words.at(at);
            if (lexicon.is("collective", word) && words.is(at + 1, "of") && at + 2 < limit) {
                Numeral number = numerals.at(words, at + 2, limit);
                boolean people = number != null
                        && (words.is(number.end(), "people") || words.is(number.end(), "members"));
                return number == null || number.value() == null || !people && nouns.isNoun(words.at(number.end()))
                        ? null
                        : new Quantity(lexicon.is("whose", words.at(i)) ? at : i,
                                people ? number.end() + 1 : number.end(), number.first(),
                                number.end(), at, at + 1, number.value(), number.value(), Bound.EXACT, MEMBERS,
                                Mention.NEW, false);
            }
            boolean article = words.is(i, "a") || words.is(i, "an");
            if (article && word.equals("couple") && !words.is(at + 1, "of")) {
                return Quantity.counted(i, at + 1, BigDecimal.TWO, Mention.NEW).withNoun(i + 1, at + 1, MEMBERS);
            }
            if (nouns.isNoun(word) || lexicon.is("function", word) || !words.isWord(at)) {
                return null;
            }
        }
        return null;
    }

    /** "no one", "nobody", "no casualties", "none of the drivers". */
    @Nullable
    Quantity none(Words words, int i, int limit) {
        int end = words.is(i, "no") && (words.is(i + 1, "one") || words.is(i + 1, "-one")) ? i + 2 : i + 1;
        if (words.is(end, "else") || words.is(end, "other") || words.is(end, "further") || words.is(end, "more")
                || words.is(end, "fewer") || words.is(end, "less")) {
            return null;
        }
        Quantity bare = Quantity.number(i, i, end, BigDecimal.ZERO, BigDecimal.ZERO, Bound.EXACT);
        if (words.is(i, "none") && words.is(end, "of")) {
            return nouns.complete(words, end, limit, bare);
        }
        if (end > i + 1 || !words.is(i, "no")) {
            return bare;
        }
        Quantity found = nouns.complete(words, end, limit, bare);
        boolean counts = lexicon.measure(Form.NOUN, words.at(found.nounEnd() - 1)) != null;
        boolean compound = !counts && NounPhrases.isSingular(words.at(found.nounEnd() - 1))
                && nouns.isOpenWord(words, found.nounEnd()) && found.nounEnd() < limit; // "no suspect information"
        return !found.isBare() && !compound && (counts || found.isHuman()) ? found : null;
    }
}
