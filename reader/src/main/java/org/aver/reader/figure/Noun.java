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
 * @param role  whether it is the work, office or part in which those counted are spoken of
 */
record Noun(@Nullable Unit unit, @Nullable String sex, @Nullable String age, GroupStatus status, boolean label,
        boolean role) {
    /** A person named by age alone. */
    static final Noun AGED = new Noun(Unit.PERSON, null, null, GroupStatus.UNSTATED, false, false);
    /** A plural that is in no list: a thing, unless its ending says what people do or where they come from. */
    static final Noun THING = new Noun(Unit.OTHER, null, null, GroupStatus.UNSTATED, false, false);

    /** "others": more of what was counted before, people unless that was something else. */
    static final Noun OTHERS = new Noun(Unit.PERSON, null, null, GroupStatus.UNSTATED, false, false);

    static Map<String, Noun> load() {
        Map<String, Noun> nouns = new HashMap<>(Map.of("others", OTHERS));
        for (String[] row : DataFile.rows(Noun.class, "nouns.tsv")) {
            Noun noun = of(row);
            for (String word : row[5].split(" ")) {
                nouns.put(word, noun);
            }
        }
        return Map.copyOf(nouns);
    }

    /** A noun of several: what each of them says alike. */
    Noun and(Noun other) {
        boolean alike = status == other.status;
        return new Noun(unit, sex != null && sex.equals(other.sex) ? sex : null,
                age != null && age.equals(other.age) ? age : null, alike ? status : GroupStatus.UNSTATED,
                label && other.label, role && other.role);
    }

    private static Noun of(String[] row) {
        Unit unit = row[0].equals("skip") ? null : Unit.valueOf(row[0].toUpperCase(Locale.ROOT));
        boolean label = row[3].equals("label");
        GroupStatus status = label || row[3].equals("-")
                ? GroupStatus.UNSTATED
                : GroupStatus.valueOf(row[3].toUpperCase(Locale.ROOT));
        return new Noun(unit, text(row[1]), text(row[2]), status, label, row[4].equals("role"));
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    boolean isHuman() {
        return unit == Unit.PERSON || unit == Unit.FAMILY || unit == Unit.HOUSEHOLD;
    }
}
