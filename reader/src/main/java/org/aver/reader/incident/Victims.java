package org.aver.reader.incident;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Measure;
import org.aver.core.Incident.Stage;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Victim;
import org.aver.reader.number.Digits;
import org.jspecify.annotations.Nullable;

/** Those who suffered an incident one by one, as the text names or describes them. */
final class Victims {
    private static final int APPOSED = 6; // tokens of ", a primary school teacher"

    private final Scene scene;
    private final Set<String> ids = new HashSet<>();

    Victims(Scene scene) {
        this.scene = scene;
    }

    List<Victim> of(Gathered incident, String id) {
        List<Person> people = new ArrayList<>();
        for (Mention mention : incident.mentions) {
            for (Candidate c : mention.suffers()) {
                if (c.kind() == Candidate.Kind.PERSON) {
                    named(people, mention, c);
                }
            }
        }
        incident.figures.forEach(figure -> counted(people, figure));
        Set<String> counted = new HashSet<>();
        incident.figures.forEach(figure -> head(counted, figure.group()));
        incident.mentions.forEach(mention -> described(people, mention, counted));
        incident.identified.forEach(c -> identified(people, c, incident.isOfSeveral()));
        told(people, incident.figures);
        List<Victim> victims = new ArrayList<>();
        for (Person p : people) {
            String start = "v" + p.start();
            String free = start;
            for (int tie = 2; !ids.add(free); tie++) {
                free = start + "-" + tie;
            }
            victims.add(p.victim(free, id));
        }
        return victims;
    }

    private void named(List<Person> people, Mention mention, Candidate c) {
        Person person = known(people, c);
        if (person == null) {
            person = new Person();
            people.add(person);
        }
        name(person, c);
        person.suffers(outcome(mention));
        person.statement = person.statement == null && mention.statement() != null
                ? mention.statement().id()
                : person.statement;
    }

    /** Whoever bears part of a name, or null. */
    private @Nullable Person known(List<Person> people, Candidate c) {
        Set<String> words = Names.words(scene, c);
        return people.stream().filter(p -> p.names.stream().anyMatch(words::contains)).findFirst().orElse(null);
    }

    private void name(Person person, Candidate c) {
        Person other = new Person();
        other.name = scene.text(c.first(), c.end());
        other.names.addAll(Names.words(scene, c));
        other.spans.add(scene.words.span(c.first(), c.end()));
        person.absorb(other);
        describe(person, c);
    }

    /** A name for somebody told of before: for the only one without a name, or the only one so old; else for one more. */
    private void identified(List<Person> people, Candidate c, boolean several) {
        Person known = known(people, c);
        Person told = new Person();
        name(told, c);
        List<Person> may = people.stream().filter(p -> p.name == null && p.mayBe(told)).toList();
        List<Person> sure = may.stream().filter(told::isAsOld).toList();
        List<Person> hurt = may.stream().filter(p -> p.outcome != null).toList();
        List<Person> best = !sure.isEmpty() ? sure : several ? List.of() : hurt.isEmpty() ? may : hurt;
        if (known != null) {
            known.absorb(told);
        }
        if (best.size() == 1 && known != null) {
            known.absorb(best.getFirst()); // told of by name, and without one
            people.remove(best.getFirst());
        } else if (best.size() == 1) {
            best.getFirst().absorb(told);
        } else if (known == null) {
            Statement statement = scene.statementAt(c.first());
            told.statement = statement == null ? null : statement.id();
            people.add(told);
        }
    }

    /** Takes tellings of one person together: of one so old, or where the text counts only one. */
    private static void told(List<Person> people, Set<Figure> figures) {
        Set<String> counted = new HashSet<>();
        figures.stream().map(f -> outcome(f.measure())).filter(Objects::nonNull).forEach(counted::add);
        boolean alone = counted.size() == 1 && counted.stream().allMatch(o -> isOnly(o, figures));
        for (int i = 0; i < people.size(); i++) {
            Person one = people.get(i);
            for (int j = people.size() - 1; j > i; j--) {
                Person other = people.get(j);
                boolean same = alone || one.outcome != null && one.outcome.equals(other.outcome)
                        && isOnly(one.outcome, figures)
                        || one.isCalledAs(other)
                        || one.isAsOld(other) && (one.name == null || other.name == null);
                if (same && one.mayBe(other)) {
                    one.absorb(other);
                    people.remove(j);
                }
            }
        }
    }

    /** Whether one is the most that is counted with that outcome. */
    private static boolean isOnly(String outcome, Set<Figure> figures) {
        boolean one = false;
        for (Figure figure : figures) {
            if (outcome.equals(outcome(figure.measure()))) {
                if (!isOne(figure.high())) {
                    return false;
                }
                one = true;
            }
        }
        return one;
    }

    private static @Nullable String outcome(Mention mention) {
        return switch (mention.type().name()) {
            case "killing", "death" -> "killed";
            case "injury" -> "injured";
            case "abduction" -> "abducted";
            case "arrest" -> "detained";
            default -> null;
        };
    }

    /** ", 31," behind a name or "31-year-old" before it; a noun for what somebody is before it: "judge Ana Miro", "the judge, Ana Miro". */
    private void describe(Person person, Candidate c) {
        int age = scene.words.is(c.end(), ",") ? Digits.whole(scene.words.at(c.end() + 1)) : 0;
        int led = Digits.leading(scene.words.at(c.first() - 1));
        if (led > 0 && scene.words.at(c.first() - 1).endsWith("-year-old")) {
            person.age = scene.words.at(c.first() - 1).substring(0, led);
        }
        if (age > 0 && age < 120) {
            person.age = String.valueOf(age);
        }
        apposed(person, age > 0 ? c.end() + 2 : c.end());
        int before = scene.words.is(c.first() - 1, ",") ? c.first() - 2 : c.first() - 1;
        Lexicon.Human human = scene.nameAt(before) == null ? scene.lexicon.human(scene.words.at(before)) : null;
        if (human != null) {
            person.sex = person.sex == null ? human.sex() : person.sex;
            person.role = person.role == null && human.role() ? scene.words.at(before) : person.role;
            person.status = person.status == null ? human.status() : person.status;
        }
    }

    /** Those who have neither name nor number: "the guards". */
    private void described(List<Person> people, Mention mention, Set<String> heads) {
        boolean named = mention.suffers().stream().anyMatch(c -> c.kind() == Candidate.Kind.PERSON);
        if (named || mention.stage() != Stage.HAPPENED) {
            return;
        }
        for (Candidate c : mention.suffers()) {
            Span span = scene.words.span(c.first(), c.end());
            String noun = scene.words.at(c.end() - 1);
            boolean counted = scene.figuresOf(mention.sentence()).stream().anyMatch(f -> f.span().overlaps(span));
            boolean known = !heads.add(noun);
            Lexicon.Human human = c.human();
            boolean suspect = c.agent() != null && c.agent().name().equals("attackers");
            if (c.kind() == Candidate.Kind.PERSON || counted || known || suspect || scene.is("anyone", c.end() - 1)) {
                continue;
            }
            Person person = new Person();
            person.spans.add(span);
            person.called = noun;
            person.outcome = outcome(mention);
            person.several = scene.is("several", c.end() - 1) || noun.endsWith("s");
            person.statement = mention.statement() == null ? null : mention.statement().id();
            if (human != null) {
                person.sex = human.sex();
                person.age = human.age();
                person.status = human.status();
                person.role = human.role() ? noun : null;
            }
            people.add(person);
        }
    }

    /** Notes the noun by which a figure calls those it counts. */
    private void head(Set<String> heads, Figure.@Nullable Group group) {
        if (group != null && group.span() != null) {
            int[] tokens = scene.passage.tokensIn(group.span());
            heads.add(scene.words.at(tokens[tokens.length - 1]));
        }
    }

    /** ", a nurse" behind a name and an age. */
    private void apposed(Person person, int at) {
        if (!scene.words.is(at, ",") || !scene.is("article", at + 1)) {
            return;
        }
        for (int i = at + 2; i < at + APPOSED && scene.words.isWord(i) && !scene.is("prep", i); i++) {
            Lexicon.Human human = scene.lexicon.human(scene.words.at(i));
            if (human != null) {
                person.role = person.role == null && human.role() ? scene.words.at(i) : person.role;
                person.sex = person.sex == null ? human.sex() : person.sex;
                person.status = person.status == null ? human.status() : person.status;
                return;
            }
        }
    }

    /** A figure of one person is that person, by the words that count it. */
    private void counted(List<Person> people, Figure figure) {
        boolean one = figure.unit() == Figure.Unit.PERSON && isOne(figure.low()) && isOne(figure.high());
        String outcome = one ? outcome(figure.measure()) : null;
        if (outcome == null) {
            return;
        }
        for (Person p : people) {
            if (p.spans.stream().anyMatch(figure.span()::overlaps)) {
                fill(p, figure, outcome);
                return;
            }
        }
        int first = scene.passage.tokenAt(figure.span().start());
        boolean known = figure.group() == null;
        Person named = people.stream().filter(p -> p.name != null && beside(p, figure)).findFirst().orElse(null);
        if (named != null && named.outcome == null) {
            fill(named, figure, outcome); // "shot dead a judge, Ivo Sarn"
        }
        if (known || named != null || scene.nameAt(first) != null) {
            return;
        }
        Person person = new Person();
        person.spans.add(figure.span());
        int from = scene.is("article", first) ? first + 1 : first;
        person.called = scene.text(from, scene.passage.tokenAt(figure.span().end() - 1) + 1).toLowerCase(Locale.ROOT);
        person.statement = figure.statement();
        fill(person, figure, outcome);
        people.add(person);
    }

    private static boolean isOne(@Nullable BigDecimal number) {
        return number != null && number.compareTo(BigDecimal.ONE) == 0;
    }

    /** "A judge was killed. Ana Miro was": one sentence that names and counts has one person. */
    private boolean beside(Person person, Figure figure) {
        int sentence = scene.passage.sentenceOf(scene.passage.tokenAt(figure.span().start()));
        Span span = scene.sentence(sentence).span();
        return person.spans.stream().anyMatch(span::contains);
    }

    private static void fill(Person person, Figure figure, String outcome) {
        person.suffers(outcome);
        Figure.Group group = figure.group();
        if (group != null) {
            person.age = person.age == null ? group.age() : person.age;
            person.sex = person.sex == null ? group.sex() : person.sex;
            person.role = person.role == null ? group.role() : person.role;
            boolean stated = group.status() != GroupStatus.UNSTATED;
            person.status = person.status == null && stated
                    ? group.status().name().toLowerCase(Locale.ROOT)
                    : person.status;
        }
    }

    private static @Nullable String outcome(Measure measure) {
        return switch (measure) {
            case KILLED, BODIES_FOUND -> "killed";
            case INJURED -> "injured";
            case ABDUCTED -> "abducted";
            case MISSING -> "missing";
            case DETAINED -> "detained";
            default -> null;
        };
    }
}
