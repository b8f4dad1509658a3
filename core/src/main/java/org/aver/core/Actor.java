package org.aver.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, force, government, outlet or agency, with its mentions in one article.
 *
 * @param id    {@code a} and the start of the first mention
 * @param entry the registry's id, or null
 */
public record Actor(String id, String name, Kind kind, List<Span> mentions, @Nullable String entry,
        @Nullable String parent, @Nullable String role) {
    public Actor {
        mentions = mentions.stream().sorted().toList();
    }

    public enum Kind implements Label {
        PERSON, ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, COMPANY, OUTLET, NEWS_AGENCY, AID, HOSPITAL, MONITOR, COURT, CROWD, OTHER
    }
}
