package org.aver.reader.figure;

import org.aver.core.Figure.Group;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Unit;
import org.aver.core.Span;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/** Says whom or what a quantity counts, only as its own words do. */
final class Groups {
    private Groups() {
    }

    static Unit unit(Quantity q, Measure measure) {
        if (q.noun() != null && q.noun().unit() != null) {
            return q.noun().unit();
        }
        return switch (measure) {
            case DESTROYED, DAMAGED, AFFECTED, OTHER -> Unit.OTHER;
            case FIRED -> Unit.MUNITION;
            default -> Unit.PERSON;
        };
    }

    /** Null where the number stands alone. */
    static @Nullable Group group(Passage passage, Words words, Quantity q) {
        if (q.isBare()) {
            return null;
        }
        Span span = words.span(q.nounFirst(), q.end());
        Noun noun = q.noun();
        if (noun == null) {
            return new Group(span, null, GroupStatus.UNSTATED, null, null, null, null, null);
        }
        String called = noun.label() ? passage.slice(words.span(q.end() - 1, q.end())) : null;
        return new Group(span, null, noun.status(), called, noun.sex(), age(words, q, noun), null, null);
    }

    /** The years of "a 22-year-old man" or "Ana Miro, 31", else what the noun says. */
    private static @Nullable String age(Words words, Quantity q, Noun noun) {
        for (int i = q.nounFirst(); i < q.end(); i++) {
            String word = words.at(i);
            int lead = Digits.leading(word);
            boolean alone = lead == word.length() && !q.isNumbered();
            if (lead > 0 && lead <= 3 && (word.endsWith("-year-old") || alone)) {
                return word.substring(0, lead);
            }
        }
        return noun.age();
    }
}
