package org.aver.core.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aver.core.Figure;
import org.aver.core.Label;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;

/** What is read, in plain words of ours: "at least 22 killed", "Tuesday (2026-03-03)". */
public final class Wording {
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Wording() {
    }

    /** A label as people write it. */
    public static String label(Label label) {
        return label.label().replace('_', ' ');
    }

    /** The words of several spans. */
    public static String words(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).collect(Collectors.joining(" … "));
    }

    /** The number with its bound and whom it counts: "at least 22 people", "14 fighters". */
    public static String count(Figure f, Text text) {
        if (f.bound() == Figure.Bound.VAGUE || f.bound() == Figure.Bound.UNCOUNTED) {
            return text.slice(f.span()); // "dozens of people" is no number to set beside a noun
        }
        String number = number(f, text);
        Span group = f.group() == null ? null : f.group().span();
        String words = group == null ? "" : text.slice(group);
        if (words.isEmpty() || number.endsWith(words)) {
            return number;
        }
        return number + (words.startsWith("the ") ? " of " : " ") + words; // "11 of the dead"
    }

    /** The number with its bound: "at least 22", "10 to 15"; where it is none, the words it stands in. */
    private static String number(Figure f, Text text) {
        String low = f.low() == null ? "" : number(f.low());
        String high = f.high() == null ? "" : number(f.high());
        String either = low.isEmpty() ? high : low;
        if (either.isEmpty()) {
            return f.number() == null ? text.slice(f.span()) : f.number();
        }
        return switch (f.bound()) {
            case EXACT -> low.equals(high) || high.isEmpty() || low.isEmpty() ? either : low + " to " + high;
            case BETWEEN -> low + " to " + high;
            case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, UP_TO, ABOUT, NEARLY -> label(f.bound()) + " " + either;
            case VAGUE, UNCOUNTED -> f.number() == null ? text.slice(f.span()) : f.number();
        };
    }

    private static String number(BigDecimal n) {
        return n.abs().compareTo(GROUPED_FROM) < 0
                ? n.toPlainString()
                : String.format(Locale.ROOT, "%,." + Math.max(0,
                        n.scale()) + "f", n);
    }

    /** What is counted: "killed", "other, vehicle". */
    public static String measure(Figure f) {
        boolean ofPeople = f.unit() == Figure.Unit.PERSON || f.unit() == Figure.Unit.OTHER;
        return label(f.measure()) + (ofPeople ? "" : ", " + label(f.unit()));
    }

    /** What limits a figure: whom it counts, its scope, what it is a part of. */
    public static List<String> limits(Figure f, List<Figure> all, Text text) {
        var limits = new ArrayList<String>();
        Figure.Group group = f.group();
        // the group's own words, which stand beside the number, say more than our label for them
        if (group != null && group.span() == null && group.status() != Figure.GroupStatus.UNSTATED) {
            limits.add(label(group.status()));
        }
        if (f.scope() != Figure.Scope.INCIDENT && f.scope() != Figure.Scope.UNKNOWN) {
            limits.add(label(f.scope()));
        }
        if (f.outlook() != null) {
            limits.add(label(f.outlook()));
        }
        all.stream().filter(o -> o.id().equals(f.partOf())).findFirst()
                .ifPresent(whole -> limits.add("part of " + number(whole, text)));
        all.stream().filter(o -> o.id().equals(f.supersedes())).findFirst()
                .ifPresent(old -> limits.add("was " + number(old, text)));
        return limits;
    }

    /** What a time expression denotes, empty where it is too vague for days or a length. */
    public static String days(TimeExpression t) {
        String relation = t.relation() == null || t.relation() == TimeExpression.Relation.ON
                ? ""
                : label(t.relation()) + " ";
        if (t.from() != null && t.to() != null) {
            return relation + (t.from().equals(t.to()) ? t.from().toString() : t.from() + " to " + t.to());
        }
        // an X stands for what the text leaves open; the words themselves say that better
        boolean isOpen = t.value() == null || t.value().endsWith("_REF") || t.value().contains("X");
        return isOpen ? "" : relation + t.value();
    }

    /**
     * Whatever of a statement is not as most statements are.
     *
     * @param named whether its cue says what is done, as "accused" does: then the act is no note
     */
    public static List<String> notes(Statement s, Text text, boolean named) {
        var notes = new ArrayList<String>();
        if (s.addressee() != null) {
            notes.add("to " + words(text, s.addressee().spans()));
        }
        if (s.act() != Statement.Act.STATE && !named) {
            notes.add(label(s.act()));
        }
        switch (s.mode()) {
            case DIRECT -> notes.add("quoted");
            case MIXED -> notes.add("partly quoted");
            case INDIRECT -> {
            }
        }
        if (s.commitment() != Statement.Commitment.ASSERTED) {
            notes.add(label(s.commitment()));
        }
        if (s.polarity() == Statement.Polarity.NEGATIVE) {
            notes.add("negative");
        }
        if (s.cueTone() != Statement.CueTone.NEUTRAL) {
            notes.add(label(s.cueTone()) + " cue");
        }
        if (s.condition() != null) {
            notes.add("conditional");
        }
        if (s.status() != Statement.Status.STANDING) {
            notes.add(label(s.status()));
        }
        return notes;
    }
}
