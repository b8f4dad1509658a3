package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.reader.DataFile;
import org.aver.reader.wording.Clause.Role;
import org.aver.reader.wording.Phrasebook.Match;
import org.jspecify.annotations.Nullable;

/** What a cue's words say: the act, the outlet's tone, the speaker's commitment. Immutable and thread-safe. */
final class Cues {
    /** A plain statement: what a cue means of which no row speaks. */
    static final Sense PLAIN = new Sense(Act.STATE, CueTone.NEUTRAL, Commitment.ASSERTED);

    /** Words before and after the cue that may complete a phrase ("did not | say", "claimed | responsibility"). */
    private static final int BEFORE = 4;
    private static final int AFTER = 3;

    private final Phrasebook<Sense> phrases = new Phrasebook<>();

    record Sense(Act act, CueTone tone, Commitment commitment) {
        boolean isPlain() {
            return equals(PLAIN);
        }
    }

    Cues() {
        for (String[] row : DataFile.rows(Cues.class, "cues.tsv")) {
            Sense sense = new Sense(Act.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    CueTone.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Commitment.valueOf(row[2].toUpperCase(Locale.ROOT)));
            for (String phrase : row[3].split(",")) {
                phrases.add(phrase, sense);
            }
        }
    }

    /** The sense of a clause's cue: of its longest phrase, then of the finite verb, then of the first that is not plain. */
    Sense of(Page page, Clause clause) {
        int[] tokens = window(clause);
        List<Match<Sense>> matches = new ArrayList<>();
        for (Match<Sense> match : phrases.in(page, tokens)) {
            if (isOfCue(page, clause, tokens, match)) {
                matches.add(match);
            }
        }
        Sense best = best(page, tokens, matches.stream().filter(m -> !isAdverb(page, tokens[m.first()])).toList());
        Sense adverb = best(page, tokens, matches.stream().filter(m -> isAdverb(page, tokens[m.first()])).toList());
        return adverb == null
                ? best == null ? PLAIN : best
                : best == null ? adverb : new Sense(best.act(), adverb.tone(), best.commitment());
    }

    /** "allegedly vowed": the adverb gives the tone, the verb the act. */
    private static boolean isAdverb(Page page, int token) {
        return page.of("hearsay_adverb", token);
    }

    private static @Nullable Sense best(Page page, int[] tokens, List<Match<Sense>> matches) {
        return matches.stream()
                .min(Comparator.comparingInt((Match<Sense> m) -> -m.words())
                        .thenComparing(m -> isParticiple(page, tokens[m.first()]))
                        .thenComparing(m -> m.value().isPlain()).thenComparingInt(Match::first))
                .map(Match::value).orElse(null);
    }

    /** The sense of one verb by itself. */
    Sense of(Page page, int token) {
        return phrases.in(page, new int[]{token}).stream().findFirst().map(Match::value).orElse(PLAIN);
    }

    /** A phrase counts where it begins in the cue or in the negation before it, and a longer one ends beyond its begin. */
    private static boolean isOfCue(Page page, Clause clause, int[] tokens, Match<Sense> match) {
        boolean beginsInCue = isCue(clause, tokens[match.first()]);
        boolean touches = beginsInCue || isCue(clause, tokens[match.last()]);
        boolean negation = page.isForm(tokens[match.first()], "not") || page.isForm(tokens[match.first()], "be");
        return match.words() == 1 ? beginsInCue : beginsInCue || touches && negation;
    }

    private static boolean isCue(Clause clause, int token) {
        return clause.cue().stream().anyMatch(r -> r.contains(token));
    }

    private static boolean isParticiple(Page page, int token) {
        return page.word(token).endsWith("ing");
    }

    /** The cue with a few words before, where they stand free, and after it, wherever they stand. */
    private static int[] window(Clause clause) {
        List<Integer> tokens = new ArrayList<>();
        int[] all = clause.tokens();
        int first = 0;
        while (clause.roles()[first] != Role.CUE) {
            first++;
        }
        for (int at = Math.max(0, first - BEFORE); at < first; at++) {
            if (clause.roles()[at] == Role.FREE) {
                tokens.add(all[at]);
            } else {
                tokens.clear();
            }
        }
        int end = clause.cueFirst();
        for (Run run : clause.cue()) {
            for (int i = run.first(); i < run.end(); i++) {
                tokens.add(i);
            }
            end = run.end();
        }
        boolean ahead = clause.contentFirst() == end || clause.contentFirst() > end;
        for (int at = 0; ahead && at < AFTER && end + at < clause.limit(); at++) {
            tokens.add(end + at);
        }
        return tokens.stream().mapToInt(i -> i).toArray();
    }
}
