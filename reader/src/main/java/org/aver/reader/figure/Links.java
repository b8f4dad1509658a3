package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Unit;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Which figure a quantity is part of, and which it replaces. Immutable and thread-safe. */
final class Links {
    private final Lexicon lexicon;

    Links(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The figure that holds this quantity as a part: "including nine children", "28 of them", "three people were shot, one
     * fatally", "of the 100 affected, 12 were".
     *
     * @param last     the figure before in the sentence
     * @param previous the last figure of the sentences before
     */
    @Nullable
    Figure whole(Words words, Quantity q, Measure measure, int first, List<Figure> figures, @Nullable Counted last,
            @Nullable Figure previous) {
        Figure before = last == null || !last.isFigure() ? null : figures.get(last.figure());
        boolean them = words.is(q.nounEnd() - 1, "them") || words.is(q.nounEnd() - 1, "whom")
                || words.is(q.nounEnd() - 1, "which") || words.is(q.first() - 1, "which")
                || words.is(q.first() - 1, "whom");
        boolean share = q.mention() == Quantity.Mention.SHARE;
        if (before == null) {
            boolean opens = q.first() <= first && q.isBare() && q.isNumbered() && !q.more() && !q.isZero();
            boolean of = them || opens && lexicon.is("be", words.at(q.end()));
            boolean fits = previous != null && (them || share || isAmong(previous.measure(), measure));
            return (of || share) && fits && previous != null && holds(previous, q) ? previous : null;
        }
        String word = words.at(q.first() - 1);
        boolean including = lexicon.is("parts", word) || word.equals("them") && words.is(q.first() - 2, "among")
                || word.equals("least") && lexicon.is("parts", words.at(q.first() - 3));
        boolean fatally = q.isBare() && q.isNumbered() && before.measure() == Measure.INJURED
                && words.at(q.end()).endsWith("ly") && (word.equals(",") || !words.isWord(q.first() - 1));
        boolean from = q.isBare() && words.is(q.end(), "from") && words.is(q.end() + 1, "the");
        boolean ofAll = words.is(first, "of") && last != null && last.quantity().first() <= first + 2 && q.isBare();
        boolean beside = (word.equals("and") || word.equals(",")) && before.partOf() != null && last != null
                && last.quantity().end() + 1 == q.first() && before.measure() != null
                && isParted(words, last.quantity());
        if (beside) {
            return figures.stream().filter(f -> f.id().equals(before.partOf())).findFirst().orElse(null);
        }
        return (including || them || share || fatally || from || ofAll) && holds(before, q) ? before : null;
    }

    /** Whether what happened to some may be said of a part of those: some of the injured die, some captives are freed. */
    private static boolean isAmong(Measure whole, Measure part) {
        return whole == part || switch (part) {
            case KILLED, TREATED -> whole == Measure.INJURED;
            case RELEASED -> whole == Measure.ABDUCTED || whole == Measure.CAPTURED || whole == Measure.DETAINED;
            case SHELTERING -> whole == Measure.DISPLACED;
            default -> false;
        };
    }

    /** Whether "including" stands before a part, so that what is joined to it is one too. */
    private boolean isParted(Words words, Quantity part) {
        return lexicon.is("parts", words.at(part.first() - 1)) || words.is(part.first() - 1, "them");
    }

    private static boolean holds(Figure whole, Quantity part) {
        BigDecimal least = whole.low() == null ? whole.high() : whole.low();
        boolean people = whole.unit() == Unit.PERSON || whole.unit() == Unit.FAMILY;
        return people && (least == null || part.low() == null || part.low().compareTo(least) < 0);
    }

    /** "rose from 15 to 19": the figure before, which this one replaces. */
    static boolean replaces(Words words, Quantity q, Counted last) {
        return words.is(q.first() - 1, "to") && words.is(last.quantity().first() - 1, "from");
    }

    /** "rose to 19 from 15", "27, up from 22": the figure before replaces this one. */
    static boolean isReplaced(Words words, Quantity q) {
        return words.is(q.first() - 1, "from") && q.isNumbered();
    }
}
