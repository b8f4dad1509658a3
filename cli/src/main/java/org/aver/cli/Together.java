package org.aver.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Page;

/** Reports that tell of one event, so that figures and statements are compared only where they can be of one thing. */
final class Together {
    private Together() {
    }

    /** Groups in the order of their first report; a report alone is a group too, for it is compared with itself. */
    static List<List<Report>> groups(List<Report> reports) {
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            number.put(reports.get(i).id(), i);
        }
        int[] parent = new int[reports.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (Events.Event event : Events.across(reports.stream().map(Page::of).toList()).all()) {
            List<Integer> members = event.tellings().stream().map(t -> number.getOrDefault(t.page().article(), 0))
                    .toList();
            members.forEach(m -> {
                int one = root(parent, m);
                int other = root(parent, members.getFirst());
                parent[Math.max(one, other)] = Math.min(one, other);
            });
        }
        Map<Integer, List<Report>> groups = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(reports.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
