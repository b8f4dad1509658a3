package org.aver.workbench.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aver.compare.Report;
import org.aver.ledger.Ledger;
import org.aver.workbench.shelf.Tale;
import org.jspecify.annotations.Nullable;

/** Compares the articles of a story when its page is first asked for, and keeps that until other articles come. Thread-safe. */
public final class StoryViews {
    /** Of large stories each is some megabytes. */
    private static final int MOST_KEPT = 64;

    private final Ledger ledger;
    private final Map<String, StoryView> views = new LinkedHashMap<>(16, 0.75f, true);

    public StoryViews(Ledger ledger) {
        this.ledger = ledger;
    }

    public StoryView of(Tale tale) {
        StoryView known = known(tale);
        if (known != null) {
            return known;
        }
        List<Report> readings = tale.reports().stream().flatMap(r -> ledger.show(r.key()).map(k -> new Report(r.brief(),
                k.reading())).stream()).toList();
        StoryView made = StoryView.of(tale, readings);
        synchronized (views) {
            views.put(tale.head().id(), made);
            Stream<String> eldest = views.keySet().stream().limit(Math.max(0, views.size() - MOST_KEPT));
            List.copyOf(eldest.toList()).forEach(views::remove);
        }
        return made;
    }

    private @Nullable StoryView known(Tale tale) {
        synchronized (views) {
            StoryView view = views.get(tale.head().id());
            boolean holds = view != null && view.reports().equals(tale.reports()) && view.earlier().equals(tale
                    .earlier());
            return holds ? view : null;
        }
    }
}
