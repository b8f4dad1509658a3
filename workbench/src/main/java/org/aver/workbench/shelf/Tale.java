package org.aver.workbench.shelf;

import java.util.List;
import org.aver.compare.story.Story;

/**
 * A story with its articles.
 *
 * @param reports by time, then outlet
 * @param earlier those that a later text of the same address revises, which count for nothing
 * @param links   why they are one story
 */
public record Tale(StoryHead head, List<Report> reports, List<Report> earlier, List<Story.Link> links) {
    public Tale {
        reports = List.copyOf(reports);
        earlier = List.copyOf(earlier);
        links = List.copyOf(links);
    }
}
