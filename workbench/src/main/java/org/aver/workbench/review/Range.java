package org.aver.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.ledger.Ledger;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;

/** Decisions that were kept at once, such as {@code d12} or {@code d12-d40}: they follow one another in the ledger. */
public record Range(long first, long last) {
    private static final Pattern WORDS = Pattern.compile("d(\\d{1,15})(?:-d(\\d{1,15}))?");
    private static final int MOST = 500;

    public static Optional<Range> of(String words) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(parts.group(1));
        long last = parts.group(2) == null ? first : Long.parseLong(parts.group(2));
        return last < first || last - first >= MOST ? Optional.empty() : Optional.of(new Range(first, last));
    }

    public static Range of(List<Decided> decided) {
        return new Range(decided.getFirst().seq(), decided.getLast().seq());
    }

    public long size() {
        return last - first + 1;
    }

    /** The first and the last of them, each alone. */
    public List<Range> ends() {
        return first == last ? List.of(this) : List.of(new Range(first, first), new Range(last, last));
    }

    /** Where each of them stands now; those that are no decisions are left out. */
    public List<Standing> standings(Ledger ledger) {
        List<Standing> found = new ArrayList<>();
        for (long seq = first; seq <= last; seq++) {
            found.addAll(standing(ledger, "d" + seq));
        }
        return found;
    }

    /** None where it is another kind of entry, or sealed. */
    private static List<Standing> standing(Ledger ledger, String id) {
        try {
            return ledger.standings(id).stream().filter(s -> s.decided().id().equals(id)).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Those that can be taken back. */
    public List<Decided> open(Ledger ledger) {
        return standings(ledger).stream().filter(s -> s.inForce() && s.decided().decision().verdict() != Verdict.UNDO)
                .map(Standing::decided).toList();
    }

    @Override
    public String toString() {
        return first == last ? "d" + first : "d" + first + "-d" + last;
    }
}
