package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.reader.DataFile;

/** What a cue's words say: the act, the outlet's tone, the speaker's commitment. Immutable and thread-safe. */
final class CueSense {
    private static final Sense PLAIN = new Sense(Act.STATE, CueTone.NEUTRAL, Commitment.ASSERTED, List.of());

    private final Lemmas lemmas = new Lemmas();
    private final List<Sense> senses;

    record Sense(Act act, CueTone tone, Commitment commitment, List<String> words) {
    }

    CueSense() {
        senses = DataFile.rows(CueSense.class, "cues.tsv").stream().map(row -> new Sense(
                Act.valueOf(row[0].toUpperCase(Locale.ROOT)), CueTone.valueOf(row[1].toUpperCase(Locale.ROOT)),
                Commitment.valueOf(row[2].toUpperCase(Locale.ROOT)), List.of(row[3].split(" ")))).toList();
    }

    /** The sense of a cue, given its words; a plain statement where no rule speaks. */
    Sense of(List<String> cue) {
        List<List<String>> bases = new ArrayList<>();
        cue.forEach(word -> bases.add(lemmas.of(word)));
        return senses.stream().filter(sense -> matches(sense.words(), bases)).findFirst().orElse(PLAIN);
    }

    private static boolean matches(List<String> words, List<List<String>> bases) {
        int next = 0;
        for (List<String> forms : bases) {
            if (next < words.size() && forms.contains(words.get(next))) {
                next++;
            }
        }
        return next == words.size();
    }

    /** Whether a word may be a form of one of the class's base forms. */
    boolean isForm(Words classes, String name, String word) {
        return lemmas.of(word).stream().anyMatch(base -> classes.is(name, base));
    }
}
