package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Who did something in a sentence and who suffered it, by where they stand to its verb or noun. Immutable and thread-safe. */
final class Parts {
    private static final int LEFT = 25; // tokens
    private static final int RIGHT = 14;
    private static final int APPOSITION = 20;
    private static final int AGED = 5; // tokens of ", 32, and" between two names
    private static final int LIST = 12; // people named side by side

    private final Scene scene;
    private final Words words;
    private final Line line;

    Parts(Line line) {
        this.scene = line.scene;
        this.words = line.scene.words;
        this.line = line;
    }

    /** Whoever did what an active verb says: the last before it that may act and is not itself what something is done to. */
    @Nullable
    Candidate subject(int group) {
        for (int i = line.from(group) - 1; i >= 0; i--) {
            Candidate c = line.candidates.get(i);
            if (group - c.end() > LEFT) {
                return null;
            }
            boolean person = c.kind() == Candidate.Kind.PERSON && group - c.end() <= 1
                    && !scene.is("prep", c.first() - 1);
            if ((c.mayAct() || person) && !isObject(c.first()) && !isCut(c.end(), group)) {
                return c;
            }
        }
        return null;
    }

    /** Whoever stands behind "by" after a verb or noun. */
    @Nullable
    Candidate by(int end) {
        for (int i = end; i < Math.min(line.end, end + LEFT); i++) {
            if (words.is(i, "by")) {
                Candidate found = after(i + 1, 8);
                Candidate body = found == null ? null : organised(found);
                if (body != null && (body.mayAct() || body.kind() == Candidate.Kind.PERSON)) {
                    return body;
                }
            }
            if (scene.is("clause", i) || scene.is("said", i)) {
                return null;
            }
        }
        return null;
    }

    /** "guerrillas of the Arrel Front", "Arrel Front guerrillas": the body that is named stands for its members. */
    Candidate organised(Candidate agent) {
        if (agent.kind() != Candidate.Kind.AGENT && agent.kind() != Candidate.Kind.HUMAN) {
            return agent;
        }
        int at = line.from(agent.first());
        Candidate before = at > 0 ? line.candidates.get(at - 1) : null;
        if (before != null && before.kind() == Candidate.Kind.ORGANISATION && agent.first() - before.end() <= 1
                && !words.is(before.end(), ",")) {
            return before.as(agent.agent());
        }
        Candidate next = at >= 0 && at + 1 < line.candidates.size() ? line.candidates.get(at + 1) : null;
        if (next != null && next.kind() == Candidate.Kind.AGENT && next.first() == agent.end()) {
            return organised(next); // "guerrilla fighters of"
        }
        boolean of = words.is(agent.end(), "of") || words.is(agent.end(), "from")
                || words.is(agent.end(), "belonging") || words.is(agent.end(), "identified");
        boolean body = next != null && (next.kind() == Candidate.Kind.ORGANISATION
                || next.agent() != null && next.agent().isBody());
        if (next == null || !body || !of || next.first() - agent.end() > 4) {
            return agent;
        }
        return next.kind() == Candidate.Kind.ORGANISATION ? next.as(agent.agent()) : next;
    }

    /** The first candidate from a token on, within some tokens and the clause. */
    @Nullable
    Candidate after(int from, int reach) {
        List<Candidate> near = line.between(from, from + reach + 1);
        return near.isEmpty() || isCut(from, near.getFirst().first()) ? null : near.getFirst();
    }

    /** Those a passive or intransitive verb speaks of: the head of the phrase before it, and people named beside. */
    List<Candidate> sufferers(int group) {
        if (scene.is("subject", group - 1)) {
            return List.of(); // "her brother was there and she was shot"
        }
        int at = group;
        boolean relative = words.is(at - 1, "who") || words.is(at - 1, "whom");
        if (relative) {
            at -= words.is(at - 2, ",") ? 2 : 1;
        }
        List<Candidate> found = new ArrayList<>();
        if (!relative && words.is(at - 1, ",")) {
            int open = at - 2;
            while (open > line.first && at - open < APPOSITION && !words.is(open, ",")) {
                open--;
            }
            Candidate inside = person(open + 1, at - 1);
            Candidate before = words.is(open, ",") ? head(open) : null;
            Candidate best = inside != null && (before == null || before.kind() != Candidate.Kind.PERSON)
                    ? inside
                    : before;
            if (best != null) {
                found.add(best);
                beside(best, found);
                return found;
            }
        }
        Candidate head = head(at);
        if (head != null) {
            found.add(head);
            beside(head, found);
        }
        return found;
    }

    /** The nearest human before a token that is not itself behind a preposition. */
    private @Nullable Candidate head(int at) {
        Candidate fallback = null;
        for (int i = line.from(at) - 1; i >= 0; i--) {
            Candidate c = line.candidates.get(i);
            if (c.end() > at) {
                continue;
            }
            if (at - c.end() > LIST || isCut(c.end(), at)) {
                break;
            }
            if (c.isHuman() && !scene.isHeader(c.first())) {
                if (!scene.is("prep", beforePhrase(c.first()))) {
                    return c;
                }
                fallback = fallback == null ? c : fallback;
            }
        }
        return fallback;
    }

    private @Nullable Candidate person(int from, int to) {
        for (Candidate c : line.between(from, to)) {
            if (c.end() <= to && c.kind() == Candidate.Kind.PERSON) {
                return c;
            }
        }
        return null;
    }

    /** "Ana Miro, Ivo Sarn and two others": names joined before a head. */
    private void beside(Candidate head, List<Candidate> found) {
        int at = line.from(head.first());
        Candidate last = head;
        for (int i = at - 1; i >= 0 && found.size() < LIST; i--) {
            Candidate c = line.candidates.get(i);
            boolean joined = last.first() - c.end() <= AGED && (words.is(c.end(), ",") || words.is(c.end(), "and"));
            if (!joined || c.kind() != Candidate.Kind.PERSON) {
                return;
            }
            found.add(c);
            last = c;
        }
    }

    /** Those an active verb or "of" leads to, and people named behind. */
    List<Candidate> objects(int from) {
        List<Candidate> found = new ArrayList<>();
        Candidate first = null;
        for (int i = line.from(from); i < line.candidates.size(); i++) {
            Candidate c = line.candidates.get(i);
            if (!c.isHuman() && first == null && c.first() - from <= RIGHT) {
                continue;
            }
            if (first == null) {
                if (c.first() - from > RIGHT || isEnded(from, c.first())) {
                    return found;
                }
                first = c;
                found.add(c);
                continue;
            }
            Candidate last = found.getLast();
            boolean near = c.first() - last.end() <= 4 && !isCut(last.end(), c.first());
            boolean titled = near && last.kind() != Candidate.Kind.PERSON && c.kind() == Candidate.Kind.PERSON
                    && !words.is(last.end(), "and") && !words.is(last.end(), "of");
            boolean joined = near && c.kind() == Candidate.Kind.PERSON
                    && (words.is(last.end(), ",") || words.is(last.end(), "and"));
            if (titled) {
                found.set(found.size() - 1, c); // "the driver, Ivo Sarn": the name stands for the noun
            } else if (joined && found.size() < LIST) {
                found.add(c);
            } else {
                break;
            }
        }
        return found;
    }

    /** What an attack was aimed at: the words behind "on" or "against", or the verb's object. */
    @Nullable
    Span target(int from, boolean verb) {
        int at = from;
        if (!verb) {
            while (at < Math.min(line.end, from + 4) && !scene.is("against", at)) {
                at++;
            }
            if (!scene.is("against", at) || scene.timeAt(at + 1) != null) {
                return null;
            }
            at++;
        }
        while (at < line.end && (scene.is("skip", at) || words.is(at, "at") && scene.is("skip", at + 1))) {
            at++;
        }
        int end = at;
        while (end < Math.min(line.end, at + RIGHT) && words.isWord(end) && scene.timeAt(end) == null
                && !scene.is("clause", end) && !scene.is("be", end) && !scene.is("said", end) && !scene.is("have", end)
                && (end == at || !scene.isTrigger(end, line.end))
                && !isEnd(end, at)) {
            end++;
        }
        boolean bare = end == at + 1 && (scene.is("article", at) || scene.is("definite", at));
        return end > at && !bare ? words.span(at, end) : null;
    }

    private boolean isEnd(int i, int from) {
        return scene.is("prep", i) && !words.is(i, "of") || scene.is("conjunction", i) || i == from
                && scene.is("between", i);
    }

    private int beforePhrase(int first) {
        int at = first - 1;
        while (at > line.first && first - at < 5 && words.isWord(at) && !scene.is("prep", at)
                && !scene.is("clause", at) && !scene.is("be", at) && !scene.is("conjunction", at)
                && scene.nameAt(at) == null) {
            at--;
        }
        return at;
    }

    /** Whether the words before say that something is done to it: "an attack against the army". */
    private boolean isObject(int first) {
        int at = beforePhrase(first);
        return words.is(at, "against") || words.is(at, "by") || words.is(at, "on") || words.is(at, "at")
                || words.is(at, "from") || words.is(at, "to");
    }

    private boolean isCut(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is("clause", i) && !(i == to - 1 && scene.is("relative", i)) || scene.is("said", i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb's object cannot lie behind these words. */
    private boolean isEnded(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean prep = scene.is("prep", i) && !words.is(i, "of") && i > from;
            if (prep || words.is(i, ",") || scene.is("clause", i) || scene.is("be", i) || scene.is("said", i)) {
                return true;
            }
        }
        return false;
    }
}
