package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import org.aver.reader.number.Words;

/** Names that a text gives to those it told of before: "the victim was identified as Ana Miro, 31". Made for one reading. */
final class Identified {
    private static final int REACH = 12; // tokens around "identified", and between "as" and a name
    private static final int LED = 3; // tokens before a name: "15-year-old"
    private static final int AGED = 6; // tokens between two names of a list: ", 24, of Cassel, and"

    private final Scene scene;
    private final Words words;

    Identified(Scene scene) {
        this.scene = scene;
        this.words = scene.words;
    }

    /** Those whom a sentence names as the dead or hurt, in order. */
    List<Candidate> in(int sentence) {
        int first = scene.sentence(sentence).first();
        int end = scene.sentence(sentence).end();
        for (int i = first; i < end; i++) {
            int from = scene.is("identified", i) ? behindAs(first, i, end) : scene.is("dead", i) ? behindDead(i) : -1;
            List<Candidate> named = from < 0
                    ? List.of()
                    : names(scene.line(sentence), from, scene.is("dead", from - 1) ? 0 : LED);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** Behind "as", where the dead are spoken of before it: "identified the dead as", "the boy has been identified by police as". */
    private int behindAs(int first, int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + REACH); i++) {
            if (words.is(i, "as")) {
                return isOfDead(verb + 1, i) || isOfDead(Math.max(first, verb - REACH), verb) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private boolean isOfDead(int from, int to) {
        boolean dead = false;
        for (int i = from; i < to; i++) {
            dead |= scene.is("dead", i);
            if (scene.is("suspect", i) || scene.lexicon.agent(words, i, to) != null) {
                return false;
            }
        }
        return dead;
    }

    /** "the victim was", "the victim,", "the victim": a name may follow. */
    private int behindDead(int noun) {
        if (!words.is(noun, "victim") && !words.is(noun, "victims")) {
            return -1;
        }
        if (words.at(noun + 1).startsWith("'")) {
            return -1; // "the victim's mother, Ana Miro"
        }
        return scene.is("be", noun + 1) || words.is(noun + 1, ",") ? noun + 2 : noun + 1;
    }

    /** The names from a token on, with their ages and homes between them. */
    private static List<Candidate> names(Line line, int from, int lead) {
        List<Candidate> names = new ArrayList<>();
        int at = from;
        int reach = lead;
        for (Candidate c : line.between(from, line.end)) {
            if (c.first() - at > reach || names.isEmpty() && c.kind() != Candidate.Kind.PERSON) {
                break;
            }
            if (c.kind() == Candidate.Kind.PERSON) {
                names.add(c);
            }
            at = c.end();
            reach = AGED;
        }
        return names;
    }
}
