package org.aver.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.place.Candidate.Form;
import org.jspecify.annotations.Nullable;

/**
 * Says which place each name means, from the whole article: what the text says holds it, then the countries, divisions and towns
 * that the rest of the article names, then how large it is. One name means one place in an article, unless the text says it of
 * two. Immutable and thread-safe.
 */
final class Resolver {
    private static final int ROUNDS = 3;
    /** Neighbours looked at for nearness; the most named come first. */
    private static final int MOST_NEIGHBOURS = 60;
    private static final double COUNTRY = 6;
    private static final double REGION = 7;
    private static final double NEAR = 5;
    private static final double NEAR_KM = 120;
    private static final double SAID = 9;
    private static final double HINTED = 2.5;

    private final Holding holding;

    Resolver(Gazetteer gazetteer) {
        holding = new Holding(gazetteer);
    }

    /** For each mention its place; null where the gazetteer has none by that name that fits. */
    @Nullable
    Entry[] resolve(Page page, List<Candidate> mentions, Holders holders) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Set<String> elsewhere = elsewhere(mentions, holders);
        Group[] of = new Group[mentions.size()];
        for (int i = 0; i < of.length; i++) {
            Candidate mention = mentions.get(i);
            if (!mention.isKnown() || elsewhere.contains(name(mention))) {
                continue;
            }
            Group group = groups.computeIfAbsent(name(mention), k -> new Group(mention.entries()));
            group.weight += weight(page, mention);
            of[i] = group;
            add(group, holders.said(i), SAID);
            add(group, holders.hinted(i), HINTED);
        }
        List<Group> all = List.copyOf(groups.values());
        for (Group group : all) {
            group.choose(alone(group));
        }
        for (int round = 0; round < ROUNDS; round++) {
            round(all);
        }
        return entries(mentions, holders, of);
    }

    /** Names that the text puts where the gazetteer has none of that name. */
    private static Set<String> elsewhere(List<Candidate> mentions, Holders holders) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (holders.isElsewhere(i)) {
                names.add(name(mentions.get(i)));
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (!holders.isElsewhere(i) && holders.said(i) != null) {
                names.remove(name(mentions.get(i)));
            }
        }
        return names;
    }

    /** One name, one place, but where the text itself puts a mention in another: "Achel, Texas, and Achel, Ohio". */
    private @Nullable Entry[] entries(List<Candidate> mentions, Holders holders, @Nullable Group[] groups) {
        Entry[] entries = new Entry[groups.length];
        for (int i = 0; i < groups.length; i++) {
            Group group = groups[i];
            Candidate said = holders.said(i);
            if (group == null || group.best == null || holders.isElsewhere(i)) {
                continue;
            }
            Entry entry = group.best.entry();
            if (said != null && !holding.holds(said.entries(), entry)) {
                entry = mentions.get(i).entries().stream().filter(f -> holding.holds(said.entries(), f.entry()))
                        .max(Comparator.comparingDouble(Prior::of)).map(Found::entry).orElse(entry);
            }
            entries[i] = entry;
        }
        return entries;
    }

    private static String name(Candidate mention) {
        return (mention.form() == Form.NAME ? "" : mention.form().name() + " ") + mention.key();
    }

    private void add(Group group, @Nullable Candidate holder, double bonus) {
        if (holder == null) {
            return;
        }
        for (int i = 0; i < group.said.length; i++) {
            if (holding.holds(holder.entries(), group.options.get(i).entry())) {
                group.said[i] = Math.min(SAID, group.said[i] + bonus);
            }
        }
    }

    private static double weight(Page page, Candidate mention) {
        if (mention.form() == Form.PEOPLE) {
            return 0.5;
        }
        return Datelines.isDateline(page, mention) ? 3 : 1;
    }

    private static double[] alone(Group group) {
        double[] scores = new double[group.options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Prior.of(group.options.get(i)) + group.said[i];
        }
        return scores;
    }

    private void round(List<Group> groups) {
        Map<String, Double> countries = new HashMap<>();
        Map<Integer, Double> regions = new HashMap<>();
        double total = 0;
        for (Group group : groups) {
            Entry entry = group.entry();
            double vote = vote(group);
            if (entry != null && !entry.country().isEmpty()) {
                total += vote;
                countries.merge(entry.country(), vote, Double::sum);
                regions.merge(holding.region(entry), vote, Double::sum);
            }
        }
        List<Group> near = groups.stream().filter(Resolver::isLocal)
                .sorted(Comparator.comparingDouble(Resolver::vote).reversed()).limit(MOST_NEIGHBOURS).toList();
        List<double[]> scores = new ArrayList<>();
        for (Group group : groups) {
            scores.add(together(group, countries, regions, total, near));
        }
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).choose(scores.get(i));
        }
    }

    private static boolean isLocal(Group group) {
        Entry entry = group.entry();
        return entry != null && !Prior.isWide(entry.kind());
    }

    private static double vote(Group group) {
        return Math.sqrt(group.weight) * (0.2 + group.sure);
    }

    private double[] together(Group group, Map<String, Double> countries, Map<Integer, Double> regions, double total,
            List<Group> near) {
        double[] scores = alone(group);
        if (scores.length < 2) {
            return scores;
        }
        Entry now = group.entry();
        double own = now == null || now.country().isEmpty() ? 0 : vote(group);
        double others = total - own + 1;
        int region = now == null ? -1 : holding.region(now);
        for (int i = 0; i < scores.length; i++) {
            Entry entry = group.options.get(i).entry();
            boolean same = now != null && entry.country().equals(now.country());
            double country = countries.getOrDefault(entry.country(), 0.0) - (same ? own : 0);
            int in = holding.region(entry);
            double inRegion = in < 0 ? 0 : regions.getOrDefault(in, 0.0) - (in == region ? own : 0);
            scores[i] += COUNTRY * share(country, others) + REGION * share(inRegion, others);
            if (entry.kind() != Kind.COUNTRY) {
                scores[i] += NEAR * nearness(group, entry, near);
            }
        }
        return scores;
    }

    private static double share(double part, double whole) {
        return Math.sqrt(Math.max(0, part) / whole);
    }

    /** Between 0 and 1: 1 where several other places lie beside it. */
    private static double nearness(Group group, Entry entry, List<Group> near) {
        double sum = 0;
        for (Group other : near) {
            Entry there = other.entry();
            if (!other.equals(group) && there != null && there.index() != entry.index()) {
                sum += vote(other) * Math.exp(-there.distance(entry) / NEAR_KM);
            }
        }
        return sum / (sum + 1);
    }

    Holding holding() {
        return holding;
    }
}
