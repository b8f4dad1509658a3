package org.aver.compare.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.compare.text.Origin;
import org.aver.core.Actor;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;

/**
 * How much stands behind what some reports say: counted as articles, as texts and as ultimate sources, which alone are
 * independent of each other.
 *
 * @param articles how many reports
 * @param texts    how many texts they carry
 * @param sources  names of the ultimate sources that are named, sorted; a private person's is not told
 * @param unnamed  how many statements end in somebody who is not named; they make no source
 */
public record Support(int articles, int texts, List<String> sources, int unnamed) {
    /** Acts that say how something is. */
    private static final Set<Act> SAYING = Set.of(Act.STATE, Act.DENY, Act.ACCUSE, Act.CLAIM_RESPONSIBILITY, Act.ADMIT,
            Act.BELIEVE);

    private static final String PRIVATE = "a private person";

    public Support {
        sources = List.copyOf(sources);
    }

    /**
     * @param reports those that are counted
     * @param texts   what they and others carry
     */
    public static Support of(Collection<Report> reports, Collection<Origin> texts) {
        Map<String, Origin> textOf = new HashMap<>();
        texts.forEach(text -> text.articles().forEach(id -> textOf.put(id, text)));
        Set<String> carried = new TreeSet<>();
        Map<String, String> sources = new TreeMap<>();
        int unnamed = 0;
        for (Report report : reports) {
            Origin text = textOf.getOrDefault(report.id(), new Origin(null, report.id(), List.of(report.id())));
            carried.add(text.original());
            Map<String, Statement> statements = new HashMap<>();
            report.reading().statements().forEach(s -> statements.put(s.id(), s));
            List<Speaker> ends = Chain.of(report, text.owner()).stream()
                    .filter(c -> says(statements.get(c.statement())))
                    .map(Chain::ultimate).toList();
            for (Speaker end : ends.isEmpty() ? own(report, text) : ends) {
                if (end.key() == null) {
                    unnamed++;
                } else {
                    sources.putIfAbsent(end.key(), end.speaksAs() ? end.name() : PRIVATE);
                }
            }
        }
        return new Support(reports.size(), carried.size(), sources.values().stream().sorted().toList(), unnamed);
    }

    private static boolean says(@org.jspecify.annotations.Nullable Statement statement) {
        return statement != null && SAYING.contains(statement.act());
    }

    /** Who speaks where the report quotes nobody: the text's owner, else the outlet. */
    private static List<Speaker> own(Report report, Origin text) {
        String publisher = report.article().publisher();
        if (text.owner() != null) {
            return List.of(Speaker.named(text.owner(), Actor.Kind.NEWS_AGENCY));
        }
        return publisher == null ? List.of() : List.of(Speaker.named(publisher, Actor.Kind.OUTLET));
    }

    /** "12 articles, 4 texts, 1 ultimate source". */
    public String words() {
        return count(articles, "article") + ", " + count(texts, "text") + ", "
                + count(sources.size(), "ultimate source");
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
