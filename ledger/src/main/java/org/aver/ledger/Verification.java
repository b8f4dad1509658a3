package org.aver.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking the whole ledger found.
 *
 * @param entries  entries checked
 * @param articles articles among them
 * @param problems empty where everything agrees
 */
public record Verification(long entries, long articles, List<Problem> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * Something that does not agree.
     *
     * @param entry the entry's number; null where the file as a whole is concerned
     */
    public record Problem(@Nullable Long entry, String what) {
        @Override
        public String toString() {
            return entry == null ? what : "entry " + entry + ": " + what;
        }
    }
}
