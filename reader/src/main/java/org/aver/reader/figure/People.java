package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who was counted one by one so far. "A man was shot. He died in hospital": one person, and not injured but killed; what a
 * later sentence says of somebody already counted belongs to the figure that counted them.
 */
final class People {
    private static final int REACH = 1500; // code points within which "he" may be somebody counted before
    private static final int REMEMBERED = 24; // the latest; older ones are not spoken of as "he"

    /**
     * One person of a figure.
     *
     * @param beside whether somebody else is said to be dead in the same sentence
     */
    private record Person(int figure, int at, boolean beside, @Nullable String sex, @Nullable String head,
            Set<String> names) {
    }

    private final List<Figure> figures;
    private final Lexicon lexicon;
    private final List<Person> people = new ArrayList<>();

    People(List<Figure> figures, Lexicon lexicon) {
        this.figures = figures;
        this.lexicon = lexicon;
    }

    /** Remembers one who was counted; {@code last} is the figure before in the sentence. */
    void add(Words words, Quantity q, int figure, @Nullable Figure last) {
        Figure counted = figures.get(figure);
        if (q.isOne() && counted.partOf() == null) {
            boolean beside = counted.measure() == Measure.INJURED && last != null && last.measure() == Measure.KILLED;
            people.add(person(words, q, figure, beside));
            if (people.size() > REMEMBERED) {
                people.removeFirst();
            }
        }
    }

    private Person person(Words words, Quantity q, int figure, boolean beside) {
        Set<String> names = new HashSet<>();
        String head = null;
        for (int i = q.nounFirst(); i < q.nounEnd(); i++) {
            if (words.isCapitalised(i) && q.mention() == Quantity.Mention.NAMED) {
                names.add(words.at(i));
            } else if (words.isWord(i) && !lexicon.is("generic", words.at(i)) && !q.isNamedOnly()) {
                head = words.at(i);
            }
        }
        if (lexicon.is("generic", words.at(q.nounEnd() - 1))) {
            head = null;
        }
        String pronoun = words.at(q.first());
        String sex = pronoun.startsWith("he") && !pronoun.startsWith("her") && q.isBare()
                ? "male"
                : pronoun.startsWith("she") || pronoun.startsWith("herself")
                        ? "female"
                        : q.noun() == null ? null : q.noun().sex();
        return new Person(figure, words.span(q.first(), q.end()).start(), beside, sex, head, names);
    }

    /** The latest of one measure who may be the one spoken of; null where nobody may. */
    private @Nullable Person find(Words words, Quantity known, Measure measure) {
        Person spoken = person(words, known, -1, false);
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            if (figures.get(person.figure).measure() == measure && isSame(person, spoken)) {
                return person;
            }
        }
        return null;
    }

    private static boolean isSame(Person one, Person other) {
        boolean near = other.at - one.at < REACH;
        if (!one.names.isEmpty() && !other.names.isEmpty()) {
            return one.names.stream().anyMatch(other.names::contains);
        }
        boolean sexes = one.sex == null || other.sex == null || one.sex.equals(other.sex);
        boolean heads = one.head == null || other.head == null || one.head.equals(other.head);
        return near && sexes && heads;
    }

    /** Whether somebody said to be dead was counted as hurt before; then that figure says killed. */
    boolean dies(Words words, Quantity known) {
        Person spoken = person(words, known, -1, false);
        Person hurt = known.isOne() ? spoken.names.isEmpty() ? latest(spoken) : named(spoken) : null;
        if (hurt == null || hurt.beside) {
            return false; // "one man was killed and another wounded": the dead one is spoken of
        }
        figures.set(hurt.figure, Revised.measured(figures.get(hurt.figure), Measure.KILLED));
        return true;
    }

    /** The one hurt who may be "he"; null where the latest who may be is known to be dead. */
    private @Nullable Person latest(Person spoken) {
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            Measure measure = figures.get(person.figure).measure();
            if ((measure == Measure.INJURED || measure == Measure.KILLED) && isSame(person, spoken)) {
                return measure == Measure.INJURED && !areSeveral(person.figure + 1) ? person : null;
            }
        }
        return null;
    }

    /** Whether several together were hurt, as the figures from an index on say: nobody knows which of them is meant. */
    private boolean areSeveral(int from) {
        return latest(from).stream().anyMatch(figure -> figure.measure() == Measure.INJURED
                && (figure.low() == null || figure.low().compareTo(BigDecimal.ONE) > 0));
    }

    /** The latest figures from an index on; a view, so that a long line stays cheap. */
    private List<Figure> latest(int from) {
        int size = figures.size();
        return figures.subList(Math.min(size, Math.max(from, size - REMEMBERED)), size);
    }

    /** The one hurt of that name, else the only one hurt, who has none, where nobody is dead yet. */
    private @Nullable Person named(Person spoken) {
        Person only = null;
        boolean several = areSeveral(0);
        for (Person person : people) {
            Measure measure = figures.get(person.figure).measure();
            boolean same = person.names.stream().anyMatch(spoken.names::contains);
            if (measure == Measure.INJURED && same) {
                return person;
            }
            if (measure == Measure.KILLED || measure == Measure.INJURED && only != null) {
                return null;
            }
            boolean near = spoken.at - person.at < REACH && !several;
            only = measure == Measure.INJURED && person.names.isEmpty() && near ? person : only;
        }
        return only;
    }

    /** Whether somebody spoken of was counted before as killed; a name is only the same name. */
    boolean isDead(Words words, Quantity known) {
        Person spoken = person(words, known, -1, false);
        Person dead = find(words, known, Measure.KILLED);
        return dead != null
                && (spoken.names.isEmpty() || dead.names.stream().anyMatch(spoken.names::contains));
    }

    /** Whether all that was counted of a measure are people with other names, so that one more name is one more person. */
    boolean areOthers(Words words, Quantity named, Measure measure) {
        Person spoken = person(words, named, -1, false);
        long counted = latest(0).stream().filter(figure -> figure.measure() == measure).count();
        long others = people.stream().filter(person -> figures.get(person.figure).measure() == measure)
                .filter(person -> !person.names.isEmpty() && person.names.stream().noneMatch(spoken.names::contains))
                .count();
        return !spoken.names.isEmpty() && counted == others;
    }
}
