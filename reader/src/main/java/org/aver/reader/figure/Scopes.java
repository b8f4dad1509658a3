package org.aver.reader.figure;

import java.time.temporal.ChronoUnit;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Outlook;
import org.aver.core.Figure.Scope;
import org.aver.core.Figure.Window;
import org.aver.core.TimeExpression;
import org.aver.core.TimeExpression.Relation;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Says which stretch a figure covers: one incident, a day, all since a date, or what is added. Immutable and thread-safe. */
final class Scopes {
    private static final int REACH = 25;
    private static final int PERIOD = 7; // days from which a time is a stretch and not the day of one incident

    private static final int MANY = 10; // fewer people may be those of one incident of a year

    private final Lexicon lexicon;

    Scopes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param further whether "another" and "more" add to what was counted before, not to another measure in the sentence */
    Scope of(Clause clause, Quantity q, Measure measure, boolean further) {
        if (isDaily(clause, q)) {
            return Scope.DAILY;
        }
        if (q.more() && (further || isOrdinal(clause, q))) {
            return Scope.INCREMENT;
        }
        boolean running = window(clause, q) != null || isLong(clause, q) || asOf(clause, q) != null
                || isRunning(clause, q, measure) || areEvents(clause, q);
        if (running) {
            return Scope.CUMULATIVE;
        }
        return isOpen(clause, q, measure) ? Scope.UNKNOWN : Scope.INCIDENT;
    }

    /** "a third body", "two more have died": the words say that there were others. */
    private boolean isOrdinal(Clause clause, Quantity q) {
        boolean later = clause.words().is(q.end(), "have")
                && lexicon.measure(Lexicon.Form.ALONE, clause.words().at(q.end() + 1)) == Measure.KILLED;
        return later || lexicon.is("ordinal", clause.words().at(q.first() + 1))
                || clause.words().at(q.nounEnd() - 1).equals("body")
                || clause.words().at(q.nounEnd() - 1).equals("bodies");
    }

    /** "killed 12 people a day", "in the past 24 hours", "on Monday alone". */
    private boolean isDaily(Clause clause, Quantity q) {
        Words words = clause.words();
        for (int i = q.end(); i < Math.min(clause.limit() - 1, q.end() + 6); i++) {
            boolean counted = words.is(i + 2, "after") || words.is(i + 2, "before") || words.is(i + 2, "earlier")
                    || words.is(i + 2, "later") || words.is(i + 2, "ago"); // "killed 24 people, a day after"
            if (lexicon.is("each", words.at(i)) && words.is(i + 1, "day") && !counted || words.is(i, "daily")) {
                return true;
            }
        }
        for (Clause.At at : clause.times()) {
            String value = at.time().value();
            boolean past = words.is(at.first(), "past") || words.is(at.first() + 1, "past")
                    || words.is(at.first() - 1, "past") || words.is(at.first() + 1, "last");
            if (words.is(at.end(), "alone")
                    || past && value != null && (value.equals("PT24H") || value.equals("P1D"))) {
                return true;
            }
        }
        return words.is(q.first() - 1, "daily");
    }

    /** "so far", "to date", "in total", "a total of", or a toll or number named before the figure. */
    private boolean isRunning(Clause clause, Quantity q, Measure measure) {
        Words words = clause.words();
        for (int i = from(clause, q); i < to(clause, q); i++) {
            boolean toDate = words.is(i, "to") && words.is(i + 1, "date")
                    || words.is(i, "until") && words.is(i + 1, "now")
                    || words.is(i, "thus") && words.is(i + 1, "far") || isSince(words, i, q, measure)
                    || words.is(i, "so") && words.is(i + 1, "far");
            boolean all = i == clause.first() && words.is(i, "in") && words.is(i + 1, "all") && i < q.first()
                    || i == q.end() && words.is(i, "the") && lexicon.is("counter", words.at(i + 1));
            boolean done = lexicon.measure(Lexicon.Form.ACTIVE, words.at(q.first() - 1)) != null; // "where raids killed 16"
            boolean named = all || i < q.first() && !done && (words.is(i, "toll")
                    || lexicon.is("counter", words.at(i)) && words.is(i + 1, "of") && !words.is(i - 1, "a"));
            if (toDate || named || lexicon.is("cumulative", words.at(i)) && !words.is(i - 1, "a") && i < q.end()
                    || words.is(i, "total") && words.is(i - 1, "a") && i >= q.first() - 1 && i < q.end()) {
                return true;
            }
        }
        return false;
    }

    /** "since the siege", "since then they": up to now; not "since they were". */
    private boolean isSince(Words words, int i, Quantity q, Measure measure) {
        if (!words.is(i, "since") || measure == Measure.SHELTERING || lexicon.is("superlative", words.at(i - 1))) {
            return false;
        }
        for (int back = i - 1; back > i - 6; back--) {
            if (words.is(back, "than")) {
                return false; // "more than on any day since"
            }
        }
        boolean then = words.is(i + 1, "then");
        boolean why = lexicon.is("pronoun", words.at(i + 1)) || words.is(i + 1, "they") || words.is(i + 1, "it")
                || words.is(i + 1, "we");
        return !why && (i >= q.end() || then);
    }

    private static int from(Clause clause, Quantity q) {
        return Math.max(clause.first(), q.first() - REACH);
    }

    private static int to(Clause clause, Quantity q) {
        return Math.min(clause.limit(), q.end() + REACH);
    }

    /** "the strikes have killed": several events so far. */
    private boolean areEvents(Clause clause, Quantity q) {
        Words words = clause.words();
        int verb = q.first() - 1;
        if (lexicon.measure(Lexicon.Form.ACTIVE, words.at(verb)) == null || !words.is(verb - 1, "have")) {
            return false;
        }
        for (int i = verb - 2; i >= Math.max(clause.first(), verb - 7); i--) {
            if (lexicon.is("event", words.at(i))) {
                return words.at(i).endsWith("s");
            }
        }
        return false;
    }

    /** "have been killed" without a word of the event, "remain displaced": how long is not said. */
    private boolean isOpen(Clause clause, Quantity q, Measure measure) {
        Words words = clause.words();
        if (q.isOne()) {
            return false;
        }
        boolean open = measure == Measure.OTHER
                || measure == Measure.BODIES_FOUND && lexicon.is("perfect", words.at(q.first() - 2));
        for (int i = q.end(); i < to(clause, q); i++) {
            open |= lexicon.is("perfect", words.at(i)) && words.is(i + 1, "been");
            open |= words.at(i).startsWith("remain") && measure == Measure.DISPLACED;
        }
        if (!open) {
            return false;
        }
        for (int i = from(clause, q); i < to(clause, q); i++) {
            if (lexicon.is("event", words.at(i)) || words.is(i, "after") || words.is(i, "when")) {
                return false;
            }
        }
        return clause.times().stream().noneMatch(at -> at.time().from() != null);
    }

    /** "in two weeks of clashes", "over three days": a length that the figure covers. */
    private static boolean isLong(Clause clause, Quantity q) {
        Words words = clause.words();
        for (Clause.At at : clause.times()) {
            int in = words.is(at.first() - 1, "the") ? at.first() - 2 : at.first() - 1;
            boolean covers = words.is(in, "in") || words.is(in, "over") || words.is(in, "within")
                    || words.is(in, "during") || words.is(in, "than") && words.is(in - 2, "in");
            String value = at.time().value();
            boolean days = at.time().type() == TimeExpression.Type.DURATION && value != null && !value.startsWith("PT");
            if (covers && days && Math.abs(at.first() - q.end()) < REACH) {
                return true;
            }
        }
        return false;
    }

    /** The days a cumulative figure covers, null where the text does not say since when or in which period. */
    @Nullable
    Window window(Clause clause, Quantity q) {
        Words words = clause.words();
        for (int i = 0; i < clause.times().size(); i++) {
            Clause.At at = clause.times().get(i);
            TimeExpression time = at.time();
            if (time.from() == null || time.to() == null || isAside(clause, q, at)) {
                continue;
            }
            Clause.At next = i + 1 < clause.times().size() ? clause.times().get(i + 1) : null;
            boolean range = words.is(at.first() - 1, "between") && words.is(at.end(), "and")
                    || words.is(at.first() - 1, "from") && (words.is(at.end(), "to") || words.is(at.end(), "until"));
            if (range && next != null && next.time().to() != null && next.first() <= at.end() + 2) {
                return new Window(time.from().toString(), next.time().to().toString());
            }
            if (time.relation() == Relation.SINCE || isStart(clause, at)) {
                return new Window(time.from().toString(), null);
            }
            boolean point = isDay(time.value()) || words.is(at.first(), "earlier") || words.is(at.first(), "later");
            boolean stretch = !point && ChronoUnit.DAYS.between(time.from(), time.to()) >= PERIOD - 1
                    && time.relation() != Relation.BEFORE && time.relation() != Relation.AFTER
                    && time.relation() != Relation.UNTIL;
            boolean thisOne = words.is(at.first(), "this");
            boolean many = q.low() == null || q.low().intValue() >= MANY || thisOne && !q.isOne();
            if (stretch && many && !isEvent(clause) && !isResult(clause, q)) {
                boolean soFar = words.is(at.first() - 1, "far") && words.is(at.first() - 2, "so");
                return new Window(time.from().toString(), soFar ? null : time.to().toString());
            }
        }
        return null;
    }

    /** Whether a value is of a day, though it may not be known which. */
    private static boolean isDay(@Nullable String value) {
        return value != null && value.length() >= 10 && value.charAt(4) == '-' && value.charAt(7) == '-'
                && value.indexOf('/') < 0;
    }

    /** "since the siege began in January": the time says since when. */
    private boolean isStart(Clause clause, Clause.At at) {
        Words words = clause.words();
        for (int i = at.first() - 1; i >= Math.max(clause.first(), at.first() - 9) && words.isWord(i); i--) {
            if (words.is(i, "since")) {
                return true;
            }
        }
        return false;
    }

    /** "the worst since 2004, when seven people were killed": the time is no start of the count. */
    private boolean isAside(Clause clause, Quantity q, Clause.At at) {
        Words words = clause.words();
        for (int i = at.end(); i < q.first(); i++) {
            if (words.is(i, "said") || words.is(i, "reported") || words.is(i, "announced")) {
                return true; // "last month the office said that": when it was said
            }
        }
        boolean when = q.first() > at.end() && (words.is(at.end(), "when") || words.is(at.end() + 1, "when"));
        for (int i = at.first() - 1; i >= Math.max(clause.first(), at.first() - 12) && !when; i--) {
            when = lexicon.is("superlative", words.at(i)) || words.is(i, "than");
            if (i >= q.first() && i < q.end()) {
                return false;
            }
        }
        return when;
    }

    /** "..., killing 13": what one event did, whatever the month it was in. */
    private boolean isResult(Clause clause, Quantity q) {
        Words words = clause.words();
        int verb = q.first() - 1;
        boolean doing = words.at(verb).endsWith("ing") && lexicon.measure(Lexicon.Form.ACTIVE, words.at(verb)) != null;
        return doing && (words.is(verb - 1, ",") || words.is(verb - 1, "and"));
    }

    /** "a bomb", "the attack": one event happened in the period. */
    private boolean isEvent(Clause clause) {
        Words words = clause.words();
        for (int i = clause.first() + 1; i < Math.min(clause.limit(), clause.first() + 2 * REACH); i++) {
            boolean one = words.is(i - 1, "a") || words.is(i - 1, "an") || words.is(i - 1, "the")
                    || words.is(i - 2, "a") || words.is(i - 2, "an") || words.is(i - 3, "a") || words.is(i - 3, "an");
            if (one && lexicon.is("event", words.at(i)) && !words.at(i).endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    /** "as of 8 March", "by Sunday evening": the day a count stood at, ISO. */
    @Nullable
    String asOf(Clause clause, Quantity q) {
        Words words = clause.words();
        for (Clause.At at : clause.times()) {
            int before = at.first() - 1;
            boolean as = words.is(before - 1, "as") && (words.is(before, "of") || words.is(before, "at"))
                    || words.is(at.first(), "as");
            boolean by = words.is(before, "by") && (before == clause.first() || !words.isWord(before - 1));
            boolean stood = words.is(before, "on") && before == q.end() && isCounter(clause, q)
                    && !words.is(q.first() - 1, "from");
            if ((as || by || stood) && at.time().from() != null && at.time().from().equals(at.time().to())) {
                return at.time().from().toString();
            }
        }
        return null;
    }

    private boolean isCounter(Clause clause, Quantity q) {
        for (int i = from(clause, q); i < q.first(); i++) {
            if (lexicon.is("counter", clause.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "expected to rise", "a provisional toll". */
    @Nullable
    Outlook outlook(Words words, Quantity q, int first, int limit) {
        for (int i = Math.max(first, q.first() - REACH); i < Math.min(limit, q.end() + REACH); i++) {
            if (lexicon.is("provisional", words.at(i))) {
                return Outlook.PROVISIONAL;
            }
            boolean open = lexicon.is("open", words.at(i - 1))
                    || lexicon.is("open", words.at(i - 2)) && words.at(i - 1).endsWith("ll");
            if (lexicon.is("rising", words.at(i)) && open) {
                return Outlook.RISING;
            }
        }
        return null;
    }
}
