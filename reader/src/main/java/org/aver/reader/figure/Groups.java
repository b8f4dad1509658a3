package org.aver.reader.figure;

import java.util.Map;
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
    private static final Map<Measure, Unit> UNITS = Map.of(Measure.DESTROYED, Unit.OTHER, Measure.DAMAGED, Unit.OTHER,
            Measure.FIRED, Unit.MUNITION, Measure.OTHER, Unit.OTHER);

    private Groups() {
    }

    /** What is counted: what the noun says, else what the quantity joined to it counts, else what the measure implies. */
    static Unit unit(Quantity q, Measure measure, @Nullable Unit joined) {
        if (q.noun() != null && q.noun().unit() != null && !q.isOthers()) {
            return q.noun().unit();
        }
        if (q.isBare() && (joined == Unit.FAMILY || joined == Unit.HOUSEHOLD)) {
            return joined; // "the number of displaced families is 349"
        }
        Unit implied = UNITS.getOrDefault(measure, Unit.PERSON);
        return implied == Unit.OTHER && joined != null && joined != Unit.PERSON ? joined : implied;
    }

    /** Null where the number stands alone. */
    static @Nullable Group group(Passage passage, Words words, Quantity q) {
        if (q.isBare()) {
            return null;
        }
        Span span = words.span(q.nounFirst(), q.nounEnd());
        Noun noun = q.noun();
        if (noun == null) {
            return new Group(span, null, GroupStatus.UNSTATED, null, null, null, null, null);
        }
        int head = q.nounEnd() - 1;
        if (q.isOne() && !words.isWord(head - 1) && Digits.whole(words.at(head)) > 0) {
            head -= 2; // "his sister, 6"
        }
        String word = passage.slice(words.span(head, head + 1));
        return new Group(span, null, noun.status(), noun.label() ? word : null, sex(words, q, noun),
                age(words, q, noun), noun.role() ? word : null, null);
    }

    /** "two women passengers": a word before the head may say it. */
    private static @Nullable String sex(Words words, Quantity q, Noun noun) {
        for (int i = q.nounFirst(); i < q.nounEnd() - 1 && noun.sex() == null; i++) {
            if (words.is(i, "women") || words.is(i, "female")) {
                return "female";
            }
            if (words.is(i, "male")) {
                return "male";
            }
        }
        return noun.sex();
    }

    /** The years of "a 22-year-old man", "a 2 year old" or "Ana Miro, 31", else what the noun says. */
    private static @Nullable String age(Words words, Quantity q, Noun noun) {
        for (int i = q.nounFirst(); i < q.nounEnd() && (q.isOne() || q.low() == null); i++) {
            String word = words.at(i);
            int lead = Digits.leading(word);
            boolean years = word.endsWith("-year-old") || word.endsWith("-year") && words.is(i + 1, "old")
                    || words.is(i + 1, "year") || words.is(i + 1, "year-old");
            boolean alone = lead == word.length() && !q.isNumbered();
            if (lead > 0 && lead <= 3 && (years || alone)) {
                return word.substring(0, lead);
            }
        }
        return noun.age();
    }
}
