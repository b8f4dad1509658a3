package org.aver.reader.wording;

import java.util.List;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Act, commitment and polarity of a statement, from the sense of its cue and the main clause of its content. Commitment is how
 * surely the speaker stands behind the content; a question, a refusal to say and a withdrawal stand behind nothing.
 */
final class Acts {
    private static final int REQUEST = 10;

    private final Cues cues;

    Acts(Cues cues) {
        this.cues = cues;
    }

    record Judged(Act act, Commitment commitment, Polarity polarity) {
    }

    Judged judge(Page page, Clause clause, Cues.Sense sense, MainClause main) {
        boolean negative = main.isNegative() || isNegated(page, clause, sense);
        Act act = act(page, clause, sense, main, negative);
        return new Judged(act, commitment(page, clause, sense, act, main),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    /** "do not show", "nobody has claimed": a content that its cue or source negates is as negative as one that negates itself. */
    private static boolean isNegated(Page page, Clause clause, Cues.Sense sense) {
        if (sense.act() == Act.DECLINE || sense.commitment() == Commitment.UNKNOWN) {
            return false;
        }
        boolean possible = sense.commitment() == Commitment.POSSIBLE; // "did not rule out" is in the list of cues as such
        for (Run run : clause.cue()) {
            for (int i = run.first(); i < run.end() && !possible; i++) {
                if (page.of("negation", i)) {
                    return true;
                }
            }
        }
        return clause.source().stream().anyMatch(r -> page.of("negation", r.first()));
    }

    private static Act act(Page page, Clause clause, Cues.Sense sense, MainClause main, boolean negative) {
        return switch (sense.act()) {
            case STATE -> stated(page, clause, main, negative);
            case PREDICT -> sense.commitment() == Commitment.ASSERTED && Threats.isWarned(main)
                    ? Act.THREATEN
                    : Act.PREDICT;
            case PROMISE -> Threats.isVowed(main) ? Act.THREATEN : Act.PROMISE;
            default -> sense.act();
        };
    }

    /** What a plain statement does by its content: denies a deed of its own side, claims one, threatens, or orders. */
    private static Act stated(Page page, Clause clause, MainClause main, boolean negative) {
        boolean ahead = main.position("future") >= 0;
        if (negative && main.isOfSelf() && !ahead && main.deniesForm("deed")) {
            return Act.DENY;
        }
        if (!negative && main.isOfSelf() && isClaim(page, main)) {
            return Act.CLAIM_RESPONSIBILITY;
        }
        if (Threats.isDeed(main)) {
            return Act.THREATEN;
        }
        int first = clause.contentFirst();
        boolean to = page.is(first, "to") || page.is(first, "not") && page.is(first + 1, "to");
        boolean told = clause.cue().stream()
                .anyMatch(r -> page.isForm(r.first(), "tell") || page.isForm(r.end() - 1, "tell"));
        return to && told ? Act.ORDER : Act.STATE;
    }

    /** "was behind the blast", "was responsible for", "had carried out the shooting". */
    private static boolean isClaim(Page page, MainClause main) {
        for (int i : main.tokens()) {
            boolean carried = page.isForm(i, "carry") && page.is(i + 1, "out");
            if (page.is(i, "behind") || page.is(i, "responsible") && page.is(i + 1, "for") || carried) {
                return main.has("attack");
            }
        }
        return false;
    }

    private Commitment commitment(Page page, Clause clause, Cues.Sense sense, Act act, MainClause main) {
        if (sense.act() == Act.ASK && sense.commitment() == Commitment.UNKNOWN) {
            return isRequest(page, clause) ? Commitment.ASSERTED : Commitment.UNKNOWN;
        }
        boolean lowers = sense.commitment() == Commitment.ASSERTED
                && (act == Act.STATE || act == Act.PREDICT || act == Act.BELIEVE);
        return lowers ? lowered(page, main) : sense.commitment();
    }

    /** "asked the court to free them", not "asked whether the court was open". */
    private static boolean isRequest(Page page, Clause clause) {
        int[] opening = clause.opening(REQUEST);
        if (opening.length == 0 || page.of("question", opening[0]) || !clause.cue().stream()
                .anyMatch(r -> page.isForm(r.first(), "ask") || page.isForm(r.end() - 1, "ask"))) {
            return false;
        }
        for (int i : opening) {
            if (page.is(i, "to") || page.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    /** The commitment of a content whose cue asserts it: its adverbs, its modals, and what the speaker says of knowing. */
    private Commitment lowered(Page page, MainClause main) {
        boolean negated = false;
        boolean self = !main.tokens().isEmpty() && page.of("self_subject", main.tokens().getFirst());
        for (int at = 0; at < main.tokens().size(); at++) {
            int i = main.tokens().get(at);
            negated |= page.of("negation", i);
            Commitment by = byWord(page, i, negated, self);
            if (by != null) {
                return by;
            }
        }
        return self ? ofBelief(page, main.tokens()) : Commitment.ASSERTED;
    }

    private static @Nullable Commitment byWord(Page page, int i, boolean negated, boolean self) {
        boolean month = page.is(i, "may") && page.isCapitalised(i);
        if (page.of("modal_possible", i) && !month && !(page.is(i, "could") && (negated || page.isForm(i + 1, "not")))
                || page.of("possible", i) || page.is(i, "possible") && page.isForm(i - 1, "be")) {
            return Commitment.POSSIBLE;
        }
        boolean seems = page.formOf("seem", i) && (page.is(i + 1, "to") || page.is(i + 1, "that"));
        if (page.of("probable", i) || seems) {
            return Commitment.PROBABLE;
        }
        boolean knows = page.of("know", i) && negated && (self || page.isForm(i - 1, "not"));
        return page.of("unknown", i) || knows ? Commitment.UNKNOWN : null;
    }

    /** "said she believed", "said it suspected". */
    private Commitment ofBelief(Page page, List<Integer> tokens) {
        for (int at = 1; at < Math.min(tokens.size(), 4); at++) {
            Cues.Sense sense = cues.of(page, tokens.get(at));
            if (sense.act() == Act.BELIEVE) {
                return sense.commitment();
            }
            if (!page.of("be", tokens.get(at)) && !page.isForm(tokens.get(at), "have")
                    && !page.isForm(tokens.get(at), "do") && !page.of("negation", tokens.get(at))) {
                break;
            }
        }
        return Commitment.ASSERTED;
    }
}
