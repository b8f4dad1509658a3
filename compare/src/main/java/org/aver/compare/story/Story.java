package org.aver.compare.story;

import java.util.List;

/**
 * Reports of one incident or development.
 *
 * @param id      that of the report published first; where dates are unknown or equal, the least
 * @param reports ids, sorted
 * @param links   why they are one story: one link fewer than there are reports
 */
public record Story(String id, List<String> reports, List<Link> links) {
    public Story {
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }

    /**
     * Two reports of one story.
     *
     * @param score   logarithm of the odds that they are
     * @param reasons in plain words
     */
    public record Link(String first, String second, double score, List<String> reasons) {
        public Link {
            reasons = List.copyOf(reasons);
        }
    }
}
