package org.aver.reader.figure;

import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Group;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Unit;
import org.aver.reader.Draft;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "A man was shot. He died in hospital": one person, and not injured but killed. What a later sentence says of somebody
 * already counted belongs to the figure that counted them.
 */
final class Deaths {
    private static final int REACH = 500; // code points

    private Deaths() {
    }

    /** Whether the death of someone known is that of the one person counted last; then that figure says killed. */
    static boolean tells(Draft draft, Words words, Quantity known, Sentence sentence) {
        List<Figure> figures = draft.figures();
        if (figures.isEmpty()) {
            return false;
        }
        Figure last = figures.getLast();
        boolean near = sentence.span().start() - last.span().end() < REACH;
        boolean one = last.number() == null && last.unit() == Unit.PERSON && last.measure() == Measure.INJURED;
        if (!near || !one || !isSame(last.group(), words, known)) {
            return false;
        }
        figures.set(figures.size() - 1, Revised.measured(last, Measure.KILLED));
        return true;
    }

    private static boolean isSame(@Nullable Group group, Words words, Quantity known) {
        String sex = group == null ? null : group.sex();
        String pronoun = words.at(known.first());
        if (sex == null) {
            return true;
        }
        if (pronoun.equals("he") || pronoun.equals("she")) {
            return sex.equals("male") == pronoun.equals("he");
        }
        return known.noun() == null || known.noun().sex() == null || known.noun().sex().equals(sex);
    }
}
