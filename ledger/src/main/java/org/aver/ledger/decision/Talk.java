package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that was said of one thing of a reading, or of one that a person added, and what was said of that in turn, in the order of
 * keeping.
 */
public record Talk(List<Standing> said) {
    /** Nobody said anything. */
    public static final Talk NONE = new Talk(List.of());

    public Talk {
        said = List.copyOf(said);
    }

    /** What was said of an article's things, by their ids inside it; of added ones by their decision's id. */
    public static Map<String, Talk> byThing(List<Standing> standings) {
        Map<String, String> about = new HashMap<>();
        Map<String, List<Standing>> said = new TreeMap<>();
        for (Standing standing : standings) {
            String subject = String.valueOf(standing.decided().decision().subject());
            String thing = standing.now() != null ? standing.now() : about.get(subject);
            if (thing != null) {
                about.put(standing.decided().id(), thing);
                said.computeIfAbsent(thing, t -> new ArrayList<>()).add(standing);
            }
        }
        Map<String, Talk> talks = new TreeMap<>();
        said.forEach((thing, all) -> talks.put(thing, new Talk(all)));
        return talks;
    }

    /** The last decision's id, empty where there is none: whoever knows it has seen all. */
    public String last() {
        return said.isEmpty() ? "" : said.getLast().decided().id();
    }

    /** The last judgement in force, or what added the thing; null where nobody judged it. */
    public @Nullable Decided judged() {
        return said.stream().filter(Standing::inForce).map(Standing::decided)
                .filter(d -> Side.of(d.decision().verdict()) != Side.NEITHER).reduce((a, b) -> b).orElse(null);
    }

    /**
     * Whether so many different people agree in their last judgement with the last one of all. Whoever accepted a value that was
     * changed afterwards has not accepted the new one.
     */
    public boolean isSettled(int people) {
        Map<String, Side> sides = sides();
        Side last = sides.values().stream().reduce((a, b) -> b).orElse(Side.NEITHER);
        return last != Side.NEITHER && sides.values().stream().filter(last::equals).count() >= people;
    }

    /** Whether somebody's own last judgement counts. */
    public boolean isJudgedBy(String name) {
        return sides().containsKey(name);
    }

    /** Each person's last judgement that counts, the last of all last. */
    private Map<String, Side> sides() {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Standing standing : said) {
            Decision decision = standing.decided().decision();
            Side side = Side.of(decision.verdict());
            if (standing.inForce() && side != Side.NEITHER) {
                if (decision.verdict() == Verdict.CORRECT) {
                    sides.values().removeIf(Side.ACCEPTS::equals);
                }
                sides.remove(decision.by());
                sides.put(decision.by(), side);
            }
        }
        return sides;
    }

    private enum Side {
        ACCEPTS, REJECTS, CANNOT_TELL, NEITHER;

        static Side of(Verdict verdict) {
            return switch (verdict) {
                case CONFIRM, CORRECT, ADD -> ACCEPTS;
                case REJECT -> REJECTS;
                case INSUFFICIENT -> CANNOT_TELL;
                case MERGE, SPLIT, GRADE, RELIABILITY, CREDIBILITY, COMMENT, UNDO, UNMASK -> NEITHER;
            };
        }
    }
}
