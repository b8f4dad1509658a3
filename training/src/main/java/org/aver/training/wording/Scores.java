package org.aver.training.wording;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** The scores of all fields over the pairs of gold and read statements. */
public final class Scores {
    /** The values that most statements have. */
    private static final Set<String> USUAL = Set.of(Field.NONE, "unstated", "indirect", "state", "asserted", "positive",
            "neutral", "standing");

    private final Map<Field, FieldScore> fields = new LinkedHashMap<>();
    private final @Nullable PrintStream misses;
    private int pairs;
    private int missed;

    /** @param misses where every mismatch is listed; null for nowhere */
    public Scores(List<Field> all, @Nullable PrintStream misses) {
        this.misses = misses;
        all.forEach(f -> fields.put(f, new FieldScore()));
    }

    public void add(Text text, Statement gold, Statement read) {
        pairs++;
        fields.forEach((field, score) -> {
            String expected = field.value().apply(text, gold);
            String found = field.value().apply(text, read);
            String usual = USUAL.contains(expected) ? expected : USUAL.contains(found) ? found : "";
            score.add(expected, found, field.label().apply(text, gold), field.label().apply(text, read), usual);
            if (misses != null && !expected.equals(found)) {
                misses.printf("%-10s %s, not %s  |  %s  |  %s%n", field.name(), expected, found,
                        text.slice(gold.cue().first()), text.chars().replace('\n', ' '));
            }
        });
    }

    /** Counts gold statements that nothing was read for. */
    public void missed(int more) {
        missed += more;
    }

    public void print(PrintStream out) {
        out.printf("%d statements paired, %d not read%n", pairs, missed);
        fields.forEach((field, score) -> score.printLine(out, field.name()));
        fields.forEach((field, score) -> score.printTable(out, field.name()));
        out.println();
    }
}
