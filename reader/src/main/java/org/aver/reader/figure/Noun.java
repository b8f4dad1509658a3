package org.aver.reader.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Unit;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A counted noun and what the word itself says of those it counts.
 *
 * @param unit  null where the word is counted but never as a figure ("times", "miles")
 * @param label whether it is a label somebody gives: kept as called, never a status
 */
record Noun(@Nullable Unit unit, @Nullable String sex, @Nullable String age, GroupStatus status, boolean label) {
    /** A person named by age alone. */
    static final Noun AGED = new Noun(Unit.PERSON, null, null, GroupStatus.UNSTATED, false);

    static Map<String, Noun> load() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String[] row : DataFile.rows(Noun.class, "nouns.tsv")) {
            Noun noun = of(row);
            for (String word : row[4].split(" ")) {
                nouns.put(word, noun);
            }
        }
        return Map.copyOf(nouns);
    }

    private static Noun of(String[] row) {
        Unit unit = row[0].equals("skip") ? null : Unit.valueOf(row[0].toUpperCase(Locale.ROOT));
        boolean label = row[3].equals("label");
        GroupStatus status = label || row[3].equals("-")
                ? GroupStatus.UNSTATED
                : GroupStatus.valueOf(row[3].toUpperCase(Locale.ROOT));
        return new Noun(unit, text(row[1]), text(row[2]), status, label);
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    boolean isHuman() {
        return unit == Unit.PERSON || unit == Unit.FAMILY || unit == Unit.HOUSEHOLD;
    }
}
