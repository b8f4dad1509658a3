package org.aver.reader.figure;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Walks the times of a reading along its sentences, both in order; one pass over each. */
final class TimesOf {
    private final List<TimeExpression> times;
    private int next;

    TimesOf(List<TimeExpression> times) {
        this.times = List.copyOf(times);
    }

    /**
     * The times of one sentence.
     *
     * @param only the one time that denotes days, null where none or several do
     */
    record Within(List<TimeExpression> times, @Nullable TimeExpression only) {
        static Within of(List<TimeExpression> times) {
            List<TimeExpression> dated = times.stream().filter(time -> time.from() != null).toList();
            return new Within(List.copyOf(times), dated.size() == 1 ? dated.getFirst() : null);
        }
    }

    /** The times that begin in a sentence; sentences must be asked for in order. */
    Within in(Span sentence) {
        List<TimeExpression> found = new ArrayList<>();
        while (next < times.size() && times.get(next).span().start() < sentence.end()) {
            if (times.get(next).span().start() >= sentence.start()) {
                found.add(times.get(next));
            }
            next++;
        }
        return Within.of(found);
    }
}
