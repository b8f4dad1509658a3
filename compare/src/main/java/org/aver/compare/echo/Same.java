package org.aver.compare.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.compare.claim.Page;
import org.aver.compare.clash.Comparison.Side;
import org.aver.core.Figure;
import org.jspecify.annotations.Nullable;

/** Which statements of several articles are one: the same speaker, the same words. */
final class Same {
    private static final int COMPARED = 24; // of those met under one word: the cost stays near linear

    private final List<Said> all = new ArrayList<>();
    private final List<Group> groupOf = new ArrayList<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private final Map<String, List<Integer>> under = new HashMap<>();
    private final Map<String, Group> byId = new HashMap<>();
    private final List<Alike> alike = new ArrayList<>();

    /** Statements that are one; told from others by being itself. */
    static final class Group {
        private final List<Said> said = new ArrayList<>();

        /** In the order of the pages. */
        List<Said> said() {
            return said;
        }

        boolean isDenial() {
            return said.stream().anyMatch(Said::isDenial);
        }
    }

    /** Two groups whose words are the same and whose speakers differ. */
    record Alike(Group first, Group second) {
    }

    private Same() {
    }

    /** In the order of the pages, then of reading. */
    static Same of(List<Page> pages) {
        Same same = new Same();
        for (Page page : pages) {
            Said.of(page).forEach(same::add);
            for (Figure f : page.reading().figures()) {
                Group group = same.byId.get(page.article() + " " + f.statement());
                if (group != null) {
                    same.byId.put(page.article() + " " + f.id(), group);
                }
            }
        }
        return same;
    }

    private void add(Said said) {
        Group own = null;
        Set<Group> others = new LinkedHashSet<>();
        for (int place : met(said)) {
            Group group = groupOf.get(place);
            if (group != own && said.isAlike(all.get(place))) {
                if (own == null && said.isOfSameSpeaker(all.get(place))) {
                    own = group;
                } else {
                    others.add(group);
                }
            }
        }
        Group mine = own == null ? new Group() : own;
        groups.add(mine);
        mine.said.add(said);
        byId.put(said.page().article() + " " + said.statement().id(), mine);
        others.stream().filter(o -> o != mine).forEach(o -> alike.add(new Alike(o, mine)));
        said.stems().forEach(stem -> under.computeIfAbsent(stem, k -> new ArrayList<>()).add(all.size()));
        all.add(said);
        groupOf.add(mine);
    }

    /** Places of those that share words with it, in the order in which they came. */
    private Set<Integer> met(Said said) {
        Map<Integer, Integer> met = new LinkedHashMap<>();
        for (String stem : said.stems()) {
            List<Integer> before = under.getOrDefault(stem, List.of());
            before.subList(Math.max(0, before.size() - COMPARED), before.size())
                    .forEach(b -> met.merge(b, 1, Integer::sum));
        }
        met.values().removeIf(shared -> shared < Said.FEWEST_SHARED);
        return new java.util.TreeSet<>(met.keySet());
    }

    Set<Group> groups() {
        return groups;
    }

    List<Alike> alike() {
        return alike;
    }

    /** The statements that are one with a side of a comparison; null where it is an outlet's own voice. */
    @Nullable
    Group with(Side side) {
        return byId.get(side.article() + " " + side.claim());
    }
}
