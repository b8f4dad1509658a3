package org.aver.compare.echo;

import java.util.List;
import org.aver.compare.Report;
import org.aver.compare.claim.Page;

/**
 * A statement of another article that says the same by its words.
 *
 * @param isSameSpeaker so far as the names tell
 */
public record Echo(String statement, boolean isSameSpeaker) {
    /**
     * One list for each of the others, in reading order; none of them holds any where the statement has no content.
     *
     * @param statement its id in the report
     */
    public static List<List<Echo>> of(Report report, String statement, List<Report> others) {
        List<Said> said = Said.all(Page.of(report)).stream().filter(s -> s.statement().id().equals(statement)).toList();
        return others.stream().map(other -> said.isEmpty() ? List.<Echo>of() : of(said.getFirst(), other)).toList();
    }

    private static List<Echo> of(Said said, Report other) {
        return Said.of(Page.of(other)).stream().filter(o -> o.isAlike(said))
                .map(o -> new Echo(o.statement().id(), o.isOfSameSpeaker(said))).toList();
    }
}
