package org.aver.training.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.story.Stories;

/**
 * Prints how well reports are grouped, B-cubed: {@code ScoreStories CORPUS READINGS [--split]}. A report that could not be read
 * stands alone. Once for all stories and once for the half that nothing was learned from; then with the reports in three other
 * orders. {@code --split} lists those of the other half that came apart.
 */
public final class ScoreStories {
    private static final int ORDERS = 3;

    private ScoreStories() {
    }

    public static void main(String[] args) throws IOException {
        StoryCorpus corpus = StoryCorpus.read(Path.of(args[0]), Path.of(args[1]));
        Map<String, String> grouped = group(corpus.reports());
        List<String> all = corpus.gold().keySet().stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: reports %d, not read %d%n", Path.of(args[0]).getFileName(), all.size(),
                all.size() - corpus.reports().size());
        System.out.printf(Locale.ROOT, "  B-cubed precision, recall, F1: %s%n", score(all, corpus.gold(), grouped));
        System.out.printf(Locale.ROOT, "  stories that nothing was learned from, by themselves: %s%n",
                score(all.stream().filter(corpus::isHeld).toList(), corpus.gold(), grouped));
        for (int order = 1; order <= ORDERS; order++) {
            List<Report> shuffled = new ArrayList<>(corpus.reports());
            Collections.shuffle(shuffled, new Random(order));
            System.out.printf(Locale.ROOT, "  in another order: %s%n", score(all, corpus.gold(), group(shuffled)));
        }
        if (args.length > 2 && args[2].equals("--split")) {
            split(corpus, grouped);
        }
    }

    private static void split(StoryCorpus corpus, Map<String, String> grouped) {
        Map<String, Map<String, List<String>>> stories = new TreeMap<>();
        for (Report report : corpus.reports()) {
            if (!corpus.isHeld(report.id())) {
                stories.computeIfAbsent(corpus.gold().getOrDefault(report.id(), report.id()), s -> new TreeMap<>())
                        .computeIfAbsent(grouped.getOrDefault(report.id(), report.id()), g -> new ArrayList<>())
                        .add("    " + (report.article().published() == null ? null : report.article().published().day())
                                + " " + report.article().title() + " " + report.id());
            }
        }
        stories.values().removeIf(groups -> groups.size() == 1);
        stories.forEach((story, groups) -> {
            System.out.println(story);
            groups.forEach((group, reports) -> System.out.println("  " + group + "\n" + String.join("\n", reports)));
        });
    }

    private static Map<String, String> group(List<Report> reports) {
        Stories stories = Stories.of(reports);
        Map<String, String> grouped = new HashMap<>();
        stories.list().forEach(story -> story.reports().forEach(id -> grouped.put(id, story.id())));
        return grouped;
    }

    private static String score(List<String> ids, Map<String, String> gold, Map<String, String> grouped) {
        Map<String, Integer> ofGold = new HashMap<>();
        Map<String, Integer> ofGroup = new HashMap<>();
        Map<String, Integer> ofBoth = new HashMap<>();
        for (String id : ids) {
            String group = grouped.getOrDefault(id, id);
            ofGold.merge(gold.getOrDefault(id, id), 1, Integer::sum);
            ofGroup.merge(group, 1, Integer::sum);
            ofBoth.merge(gold.getOrDefault(id, id) + "\t" + group, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Integer> both : ofBoth.entrySet()) {
            String[] keys = both.getKey().split("\t");
            double square = (double) both.getValue() * both.getValue();
            precision += square / ofGroup.getOrDefault(keys[1], 1) / ids.size();
            recall += square / ofGold.getOrDefault(keys[0], 1) / ids.size();
        }
        return String.format(Locale.ROOT, "%.1f, %.1f, %.1f", 100 * precision, 100 * recall,
                200 * precision * recall / (precision + recall));
    }
}
