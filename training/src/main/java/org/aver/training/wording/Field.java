package org.aver.training.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.aver.core.Label;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Source;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * One field of a statement as the scorer compares it. Spans are compared by their words without articles and marks; ids of
 * statements are those of the gold.
 *
 * @param value the value in full; "none" where there is none
 * @param label how the confusion table names a value
 */
public record Field(String name, BiFunction<Text, Statement, String> value, BiFunction<Text, Statement, String> label) {
    static final String NONE = "none";

    /** Every field that rules word or link, in the order of the reading. */
    public static List<Field> all() {
        return List.of(of("kind", s -> s.source() == null ? null : s.source().kind()),
                new Field("via", Field::via, Field::channels),
                of("basis", s -> s.source() == null ? null : s.source().basis()), of("mode", Statement::mode),
                of("act", Statement::act), of("commitment", Statement::commitment),
                of("polarity", Statement::polarity), words("hearsay", (t, s) -> s.hearsay() ? "hearsay" : NONE),
                of("cue_tone", Statement::cueTone),
                words("condition", (t, s) -> s.condition() == null ? NONE : bare(t, List.of(s.condition()))),
                words("addressee", (t, s) -> s.addressee() == null ? NONE : bare(t, s.addressee().spans())),
                words("carried", (t, s) -> s.carried().isEmpty() ? NONE : bare(t, s.carried())),
                words("said_at", (t, s) -> s.saidAt() == null ? NONE : s.saidAt()), of("status", Statement::status),
                new Field("revises",
                        (t, s) -> s.revises() == null
                                ? NONE
                                : s.revises().how().label() + " " + s.revises().statement(),
                        (t, s) -> s.revises() == null ? NONE : s.revises().how().label()));
    }

    private interface Labelled {
        @Nullable
        Label of(Statement s);
    }

    private static Field of(String name, Labelled field) {
        BiFunction<Text, Statement, String> value = (t, s) -> {
            Label label = field.of(s);
            return label == null ? NONE : label.label();
        };
        return new Field(name, value, value);
    }

    private static Field words(String name, BiFunction<Text, Statement, String> value) {
        return new Field(name, value, (t, s) -> value.apply(t, s).equals(NONE) ? NONE : "set");
    }

    private static String via(Text text, Statement s) {
        Source source = s.source();
        return source == null || source.via().isEmpty()
                ? NONE
                : source.via().stream().map(v -> v.channel().label() + " "
                        + (v.span() == null ? "" : bare(text, List.of(v.span())))).collect(Collectors.joining(" + "));
    }

    private static String channels(Text text, Statement s) {
        Source source = s.source();
        return source == null || source.via().isEmpty()
                ? NONE
                : source.via().stream().map(v -> v.channel().label()).collect(Collectors.joining(" + "));
    }

    private static String bare(Text text, List<Span> spans) {
        String words = spans.stream().map(text::slice).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'’-]+", " ").trim();
        return words.replaceAll("^(a|an|the) ", "");
    }
}
