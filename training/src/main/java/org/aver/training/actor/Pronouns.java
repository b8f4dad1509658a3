package org.aver.training.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.aver.reader.name.Names;

/**
 * The linking of pronouns on GAP (Webster and others 2018): of two names in a paragraph, does the pronoun mean the one, the other
 * or neither. A name is taken where a mention of the pronoun's actor overlaps it. Scored as the
 * corpus is: F1 over its names, by the pronoun's gender.
 */
public final class Pronouns {
    private final Tally all = new Tally();
    private final Tally feminine = new Tally();
    private final Tally masculine = new Tally();
    private final Tally nearest = new Tally();
    private int rows;

    /** Reads every row of a file in GAP's form. @throws IOException naming the line that has another form */
    public void add(Path file, Names names) throws IOException {
        for (GapRow row : GapRow.read(file)) {
            Given given = Given.of(row.id(), row.text(), List.of(), List.of(), names);
            Actor actor = given.actorOf(row.pronoun());
            Span near = given.nearestName(row.pronoun());
            Tally ofGender = row.isFeminine() ? feminine : masculine;
            rows++;
            for (boolean first : new boolean[]{true, false}) {
                Span name = first ? row.a() : row.b();
                boolean gold = first ? row.isA() : row.isB();
                boolean read = actor != null && actor.mentions().stream().anyMatch(name::overlaps);
                all.add(gold, read);
                ofGender.add(gold, read);
                nearest.add(gold, near != null && near.overlaps(name));
            }
        }
    }

    private static final class Tally {
        private int gold;
        private int read;
        private int both;

        void add(boolean inGold, boolean inRead) {
            gold += inGold ? 1 : 0;
            read += inRead ? 1 : 0;
            both += inGold && inRead ? 1 : 0;
        }

        @Override
        public String toString() {
            double p = 100.0 * both / Math.max(1, read);
            double r = 100.0 * both / Math.max(1, gold);
            return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", p, r, 200.0 * both / Math.max(1, gold + read));
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pronouns: %s (feminine %s; masculine %s); nearest name %s", rows, all,
                feminine, masculine, nearest);
    }
}
