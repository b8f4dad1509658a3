package org.aver.compare.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Statement;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.Via;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a statement came: outlet, agency, ministry, hospital.
 *
 * @param statement its id in the report
 * @param speakers  the outlet first where it is known, the ultimate source last; nobody twice
 */
public record Chain(String report, String statement, List<Speaker> speakers) {
    public Chain {
        speakers = List.copyOf(speakers);
    }

    /**
     * The chains of a report's statements; one that only passes on another's words has none of its own.
     *
     * @param owner the agency whose text the report carries, or null
     */
    public static List<Chain> of(Report report, @Nullable String owner) {
        Map<String, Statement> byId = new HashMap<>();
        Set<String> passing = new TreeSet<>();
        for (Statement statement : report.reading().statements()) {
            byId.put(statement.id(), statement);
            if (statement.within() != null && statement.source() != null) {
                passing.add(statement.within());
            }
        }
        List<Chain> chains = new ArrayList<>();
        for (Statement statement : report.reading().statements()) {
            if (!passing.contains(statement.id())) {
                chains.add(new Chain(report.id(), statement.id(), speakers(report, owner, statement, byId)));
            }
        }
        return chains;
    }

    private static List<Speaker> speakers(Report report, @Nullable String owner, Statement statement,
            Map<String, Statement> byId) {
        List<Speaker> speakers = new ArrayList<>();
        String outlet = report.article().publisher();
        if (outlet != null) {
            speakers.add(Speaker.named(outlet, Actor.Kind.OUTLET));
        }
        if (owner != null) {
            speakers.add(Speaker.named(owner, Actor.Kind.NEWS_AGENCY));
        }
        List<Source> inwards = new ArrayList<>();
        for (Statement at = statement; at != null; at = byId.get(Objects.requireNonNullElse(at.within(), ""))) {
            Source source = at.source();
            if (source != null) {
                inwards.addFirst(source);
            }
        }
        for (Source source : inwards) {
            for (Via via : source.via()) {
                Actor carrier = Speaker.actor(report, via.actor());
                if (carrier != null) {
                    speakers.add(Speaker.of(report, carrier));
                }
            }
            speakers.add(Speaker.of(report, source));
        }
        if (statement.source() == null) {
            speakers.add(new Speaker("nobody named", null, null, false));
        }
        return once(speakers);
    }

    /** Nobody twice: the last place is where somebody stands. */
    private static List<Speaker> once(List<Speaker> speakers) {
        List<Speaker> kept = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String key = speakers.get(i).key();
            boolean later = key != null && speakers.subList(i + 1, speakers.size()).stream()
                    .anyMatch(s -> key.equals(s.key()));
            if (!later) {
                kept.add(speakers.get(i));
            }
        }
        return kept;
    }

    /** The speaker at the end, who need not be named. */
    public Speaker ultimate() {
        return speakers.getLast();
    }
}
