package org.aver.workbench.story;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aver.compare.source.Support;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a story.
 *
 * @param words    "12 articles, 4 texts, 2 ultimate sources"
 * @param sources  names of the ultimate sources that are bodies or hold an office
 * @param withheld how many more are private persons
 * @param unnamed  how many statements end in somebody who is not named, and make no source
 */
public record Behind(String words, List<String> sources, int withheld, int unnamed) {
    private static final int MOST = 40;

    public Behind {
        sources = List.copyOf(sources);
    }

    static Behind of(Support support, Hiding hiding) {
        List<@Nullable String> names = support.sources().stream().map(hiding::anywhere).toList();
        List<String> shown = names.stream().flatMap(Stream::ofNullable).distinct().toList();
        return new Behind(support.words(), shown, (int) names.stream().filter(Objects::isNull).count(), support
                .unnamed());
    }

    /** The first of the names, for the page. */
    public List<String> first() {
        return sources.subList(0, Math.min(MOST, sources.size()));
    }
}
