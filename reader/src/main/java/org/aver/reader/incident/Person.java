package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Victim;
import org.jspecify.annotations.Nullable;

/** One victim in the making. */
final class Person {
    final List<Span> spans = new ArrayList<>();
    /** The words of the name, in lower case. */
    final Set<String> names = new LinkedHashSet<>();
    /** Whether the words mean more than one: "the guards". */
    boolean several;
    /** The words for one without a name, in lower case and without an article. */
    @Nullable String called;
    @Nullable String name;
    @Nullable String age;
    @Nullable String sex;
    @Nullable String role;
    @Nullable String status;
    @Nullable String outcome;
    @Nullable String statement;

    /** Whether nothing that is said of either says that they are two. */
    boolean mayBe(Person other) {
        boolean named = name != null && other.name != null;
        return !several && !other.several
                && (named ? names.stream().anyMatch(other.names::contains) : agree(outcome, other.outcome))
                && (age == null || other.age == null || age.equals(other.age) || !isYears(age)
                        || !isYears(other.age))
                && agree(sex, other.sex);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Whether both are called the same, without a name: "a 22-month-old girl". */
    boolean isCalledAs(Person other) {
        return name == null && other.name == null && called != null && called.equals(other.called);
    }

    /** Whether the same years are told of both. */
    boolean isAsOld(Person other) {
        return age != null && isYears(age) && age.equals(other.age);
    }

    private static boolean isYears(String age) {
        return Character.isDigit(age.charAt(0));
    }

    /** Takes over what is known of another telling of the same person. */
    void absorb(Person other) {
        other.spans.stream().filter(span -> !spans.contains(span)).forEach(spans::add);
        spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
        names.addAll(other.names);
        called = called == null ? other.called : called;
        name = name == null || other.name != null && other.name.length() > name.length() ? other.name : name;
        boolean years = age == null || other.age != null && !isYears(age);
        age = years && other.age != null ? other.age : age;
        sex = sex == null ? other.sex : sex;
        role = role == null ? other.role : role;
        status = status == null ? other.status : status;
        suffers(other.outcome);
        statement = statement == null ? other.statement : statement;
    }

    /** Takes what became of them: a death outweighs what was told before. */
    void suffers(@Nullable String became) {
        outcome = outcome == null || "killed".equals(became) ? became : outcome;
    }

    int start() {
        return spans.stream().mapToInt(Span::start).min().orElse(0);
    }

    Victim victim(String id, String incident) {
        return new Victim(id, name, age, sex, role, status, outcome, spans, statement, incident);
    }
}
