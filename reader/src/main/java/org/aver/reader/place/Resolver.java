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
    /** How far the scores spread: in this many points the odds fall to a third. */
    static final double SPREAD = 1.15;
    private static final double LEAST_ODDS = 0.05;
    private static final double EARTH_KM = 6371;
    private static final double FAME = 0.5;
    private static final long METROPOLIS = 1_000_000;
    private static final double HOME = 1;
    private static final double INNER = 0.3;
    private static final double COUNTRY = 4.2;
    private static final double REGION = 8;
    private static final double NEAR = 7;
    private static final double NEAR_KM = 55;
    private static final double SAID = 3.6;
    private static final double HINTED = 2;

    private final Holding holding;

    Resolver(Gazetteer gazetteer) {
        holding = new Holding(gazetteer);
    }

    /**
     * What the mentions of an article mean.
     *
     * @param entries for each mention its place; null where the gazetteer has none by that name that fits
     * @param inner   for each mention that has none the place where it lies by its name, as Achel for "Achel Town Hall", or for
     *                any name that begins as a place that the article names too; else null
     */
    record Meant(@Nullable Entry[] entries, @Nullable Entry[] inner) {
    }

    Meant resolve(Page page, List<Candidate> mentions, Holders holders, List<Candidate> home) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Set<String> elsewhere = elsewhere(mentions, holders);
        Group[] of = new Group[mentions.size()];
        for (int i = 0; i < of.length; i++) {
            Candidate named = mentions.get(i).isKnown() ? mentions.get(i) : mentions.get(i).inner();
            if (named == null || elsewhere.contains(name(named))) {
                continue;
            }
            Group group = groups.computeIfAbsent(name(named), k -> new Group(named.entries(), holding));
            group.weight += mentions.get(i).isKnown() ? weight(page, named) : INNER;
            group.named |= mentions.get(i).isKnown();
            of[i] = group;
            add(group, holders.said(i), SAID);
            add(group, holders.hinted(i), HINTED);
        }
        for (int i = 0; i < of.length; i++) {
            Candidate said = holders.said(i);
            Group holder = said == null ? null : groups.get(name(said));
            if (holder != null) {
                holds(holder, mentions.get(i));
            }
        }
        home(home, groups);
        List<Group> all = List.copyOf(groups.values());
        all.forEach(group -> group.weigh(alone(group)));
        for (int round = 0; round < ROUNDS; round++) {
            round(all);
        }
        return new Meant(entries(mentions, holders, of), inner(page, mentions, of));
    }

    private static @Nullable Entry[] inner(Page page, List<Candidate> mentions, @Nullable Group[] groups) {
        Entry[] inner = new Entry[groups.length];
        for (int i = 0; i < groups.length; i++) {
            Group group = groups[i];
            Found best = group == null || mentions.get(i).isKnown() ? null : group.best();
            if (best != null && group != null && PlaceWords.mayBeNamedByPlace(page, mentions.get(i))
                    && (group.named || PlaceWords.isNamedByPlace(page, mentions.get(i)))) {
                inner[i] = best.entry();
            }
        }
        return inner;
    }

    /** A town that the publisher bears in its name votes as one more name would: local papers seldom say which Achel is theirs. */
    private void home(List<Candidate> home, Map<String, Group> groups) {
        for (Candidate named : home) {
            groups.computeIfAbsent(name(named), k -> new Group(named.entries(), holding)).weight += HOME;
        }
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
            Found best = group == null ? null : group.best();
            if (best == null || !mentions.get(i).isKnown() || holders.isElsewhere(i)) {
                continue;
            }
            Entry entry = best.entry();
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

    /** "Achel, Borva": of the places called Borva, one that holds an Achel. */
    private void holds(Group holder, Candidate held) {
        for (int i = 0; i < holder.said.length; i++) {
            List<Found> option = List.of(holder.options.get(i));
            if (held.entries().stream().anyMatch(f -> holding.holds(option, f.entry()))) {
                holder.said[i] = Math.min(SAID, holder.said[i] + SAID);
            }
        }
    }

    private static double weight(Page page, Candidate mention) {
        org.aver.reader.name.Name name = page.names[mention.first()];
        boolean inName = name != null && name.size() > mention.size();
        if (mention.form() == Form.PEOPLE || inName) {
            return 0.5; // "Achel Academy" may stand anywhere
        }
        return Datelines.isDateline(page, mention) ? 3 : 1;
    }

    private static double[] alone(Group group) {
        double[] scores = new double[group.options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = group.prior(i) + group.said[i];
        }
        return scores;
    }

    /** An option of a group that others may lie beside. */
    private record Neighbour(Group group, int index, double[] direction, double vote) {
    }

    private void round(List<Group> groups) {
        Map<String, Double> countries = new HashMap<>();
        Map<Integer, Double> regions = new HashMap<>();
        List<Neighbour> near = new ArrayList<>();
        double total = 1;
        for (Group group : groups) {
            double vote = group.vote();
            total += vote;
            for (int i = 0; i < group.odds.length; i++) {
                Entry entry = group.entry(i);
                double part = vote * group.odds[i];
                countries.merge(entry.country(), part, Double::sum);
                regions.merge(group.region[i], part, Double::sum);
                if (group.odds[i] > LEAST_ODDS && !Prior.isWide(entry.kind())) {
                    near.add(new Neighbour(group, entry.index(), group.direction[i], part));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Neighbour::vote).reversed());
        near = near.subList(0, Math.min(near.size(), MOST_NEIGHBOURS));
        List<double[]> scores = new ArrayList<>();
        for (Group group : groups) {
            scores.add(together(group, countries, regions, total, near));
        }
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).weigh(scores.get(i));
        }
    }

    private double[] together(Group group, Map<String, Double> countries, Map<Integer, Double> regions, double total,
            List<Neighbour> near) {
        double[] scores = alone(group);
        if (scores.length < 2) {
            return scores;
        }
        Map<String, Double> ownCountries = new HashMap<>();
        Map<Integer, Double> ownRegions = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            ownCountries.merge(group.entry(i).country(), group.vote() * group.odds[i], Double::sum);
            ownRegions.merge(group.region[i], group.vote() * group.odds[i], Double::sum);
        }
        double others = total - group.vote();
        for (int i = 0; i < scores.length; i++) {
            Entry entry = group.entry(i);
            if (!entry.country().isEmpty()) {
                scores[i] += COUNTRY * share(countries, ownCountries, entry.country(), others);
            }
            if (group.region[i] >= 0) {
                double share = share(regions, ownRegions, group.region[i], others);
                if (entry.kind() == Kind.CAPITAL || entry.kind() == Kind.REGION && !group.hasSeat(i)
                        || entry.kind().isSettlement() && entry.population() > METROPOLIS) {
                    // who writes of a country names its capital, its divisions and its largest towns, wherever in it
                    share = Math.max(share, FAME * share(countries, ownCountries, entry.country(), others));
                }
                scores[i] += REGION * share;
            }
            if (entry.kind() != Kind.COUNTRY) {
                scores[i] += NEAR * nearness(group, i, near);
            }
        }
        return scores;
    }

    /** How much of what the other names vote lies in one division. */
    private static <K> double share(Map<K, Double> all, Map<K, Double> own, K division, double others) {
        double part = all.getOrDefault(division, 0.0) - own.getOrDefault(division, 0.0);
        return Math.sqrt(Math.max(0, part) / others);
    }

    /** Between 0 and 1: 1 where several other places lie beside it. */
    private static double nearness(Group group, int option, List<Neighbour> near) {
        double[] here = group.direction[option];
        int index = group.entry(option).index();
        double sum = 0;
        for (Neighbour other : near) {
            if (other.group() != group && other.index() != index) {
                double[] there = other.direction();
                double x = here[0] - there[0];
                double y = here[1] - there[1];
                double z = here[2] - there[2];
                sum += other.vote() * Math.exp(-EARTH_KM * Math.sqrt(x * x + y * y + z * z) / NEAR_KM);
            }
        }
        return sum / (sum + 1);
    }

    Holding holding() {
        return holding;
    }
}
