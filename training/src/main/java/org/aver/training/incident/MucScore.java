package org.aver.training.incident;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aver.reader.Draft;
import org.aver.training.incident.Matching.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores incidents as MUC-4 did (Chinchor 1992): each template of a text is matched with the one of the key that it agrees with
 * most, if types agree at least in part and some other slot does; then fills are counted, half credit for what is partly right.
 * "matched/missing" counts the slots of matched and missing templates, "all templates" also those of spurious ones. Not thread-safe.
 */
public final class MucScore {
    private final Answers answers = new Answers();
    private final Map<Slot, Tally> matched = tallies();
    private final Map<Slot, Tally> all = tallies();
    private final Tally templates = new Tally();
    private final PrintStream out;
    private final boolean misses;

    public MucScore(PrintStream out, boolean misses) {
        this.out = out;
        this.misses = misses;
    }

    private static Map<Slot, Tally> tallies() {
        Map<Slot, Tally> tallies = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            tallies.put(slot, new Tally());
        }
        return tallies;
    }

    /** The day in the dateline of a text, or null. */
    public static @Nullable LocalDate day(String text) {
        return Days.dateline(text);
    }

    /** Adds a text's reading and its key. */
    public void add(Draft draft, @Nullable LocalDate day, JsonNode key) {
        List<Template> keys = new ArrayList<>();
        key.forEach(node -> keys.add(Template.of(node)));
        List<Template> given = new ArrayList<>(answers.of(draft, day));
        List<String> log = new ArrayList<>();
        while (true) {
            Matching best = null;
            int k = -1;
            int g = -1;
            for (int i = 0; i < keys.size(); i++) {
                for (int j = 0; j < given.size(); j++) {
                    Matching matching = new Matching(keys.get(i), given.get(j));
                    if (matching.mayMatch() && (best == null || matching.points() > best.points())) {
                        best = matching;
                        k = i;
                        g = j;
                    }
                }
            }
            if (best == null) {
                break;
            }
            log.add("match " + keys.get(k) + "\n      " + given.get(g));
            count(best, true);
            templates.add(1, 1, 1);
            keys.remove(k);
            given.remove(g);
        }
        for (Template missing : keys) {
            if (!missing.optional()) {
                log.add("MISSING " + missing);
                count(new Matching(missing, null), true);
                templates.add(1, 0, 0);
            }
        }
        for (Template spurious : given) {
            log.add("SPURIOUS " + spurious);
            count(new Matching(null, spurious), false);
            templates.add(0, 1, 0);
        }
        if (misses) {
            out.println("## " + draft.article().id());
            log.forEach(line -> out.println("   " + line));
        }
    }

    private void count(Matching matching, boolean inKey) {
        for (Slot slot : Slot.values()) {
            Objects.requireNonNull(all.get(slot)).add(matching.of(slot));
            if (inKey) {
                Objects.requireNonNull(matched.get(slot)).add(matching.of(slot));
            }
        }
    }

    /** Prints recall, precision and F of each slot and of all together. */
    public void print() {
        out.printf(Locale.ROOT, "%-14s %6s %6s | %-17s | %s%n", "slot", "key", "given", "matched/missing",
                "all templates");
        out.printf(Locale.ROOT, "%-14s %6.0f %6.0f |                   | R %2.0f P %2.0f F %4.1f%n", "template",
                templates.possible(), templates.actual(), templates.recall(), templates.precision(), templates.f());
        Tally sum = new Tally();
        Tally sumAll = new Tally();
        for (Slot slot : Slot.values()) {
            Tally m = Objects.requireNonNull(matched.get(slot));
            Tally a = Objects.requireNonNull(all.get(slot));
            sum.add(m);
            sumAll.add(a);
            line(slot.name().toLowerCase(Locale.ROOT), m, a);
        }
        line("all slots", sum, sumAll);
    }

    private void line(String name, Tally m, Tally a) {
        out.printf(Locale.ROOT, "%-14s %6.0f %6.0f | R %2.0f P %2.0f F %4.1f  | R %2.0f P %2.0f F %4.1f%n", name,
                m.possible(),
                m.actual(), m.recall(), m.precision(), m.f(), a.recall(), a.precision(), a.f());
    }
}
