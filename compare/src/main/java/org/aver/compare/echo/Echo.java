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
     * In reading order; none where the statement has no content.
     *
     * @param statement its id in the report
     */
    public static List<Echo> of(Report report, String statement, Report other) {
        List<Said> said = Said.all(Page.of(report)).stream().filter(s -> s.statement().id().equals(statement)).toList();
        return said.isEmpty()
                ? List.of()
                : Said.of(Page.of(other)).stream().filter(o -> o.isAlike(said.getFirst()))
                        .map(o -> new Echo(o.statement().id(), o.isOfSameSpeaker(said.getFirst()))).toList();
    }
}
