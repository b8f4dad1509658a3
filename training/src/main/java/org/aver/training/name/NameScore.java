package org.aver.training.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.reader.name.Name;
import org.aver.training.name.GoldText.Gold;

/** Precision, recall and F1 of names: a name is right when both borders and the type are. */
final class NameScore {
    private final Map<Name.Type, int[]> counts = new EnumMap<>(Name.Type.class);
    private final int[] borders = new int[3];

    void add(List<Gold> gold, List<Gold> found) {
        Set<Gold> right = new HashSet<>(gold);
        Set<Object> spans = new HashSet<>();
        gold.forEach(g -> spans.add(g.span()));
        for (Gold g : gold) {
            of(g.type())[0]++;
            borders[0]++;
        }
        for (Gold f : found) {
            of(f.type())[1]++;
            of(f.type())[2] += right.contains(f) ? 1 : 0;
            borders[1]++;
            borders[2] += spans.contains(f.span()) ? 1 : 0;
        }
    }

    private int[] of(Name.Type type) {
        return counts.computeIfAbsent(type, t -> new int[3]);
    }

    private int[] all() {
        int[] all = new int[3];
        counts.forEach((type, c) -> {
            for (int i = 0; type != Name.Type.OTHER && i < all.length; i++) {
                all[i] += c[i];
            }
        });
        return all;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((type, c) -> table.append(line(type.label(), c)));
        return table.append(line("all but other", all())).append(line("borders alone", borders)).toString();
    }

    private static String line(String name, int[] c) {
        return String.format(Locale.ROOT, "  %-14s gold %5d  P %5.1f  R %5.1f  F1 %5.1f%n", name, c[0],
                100.0 * c[2] / Math.max(1, c[1]), 100.0 * c[2] / Math.max(1, c[0]),
                200.0 * c[2] / Math.max(1, c[0] + c[1]));
    }
}
