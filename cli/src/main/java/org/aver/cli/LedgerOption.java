package org.aver.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger: the one named, else the one AVER_LEDGER names, else aver.db here. */
final class LedgerOption {
    private static final String USUAL = "aver.db";

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger (default: $$AVER_LEDGER, else aver.db here)") private @Nullable String file;

    /** The name as the user knows it. */
    String name(Console console) {
        String named = file == null ? console.setting("AVER_LEDGER") : file;
        return Objects.requireNonNullElse(named, USUAL);
    }

    /** Whether it is named at all. */
    boolean isGiven() {
        return file != null;
    }

    Path path(Console console) {
        try {
            return Path.of(name(console));
        } catch (InvalidPathException e) {
            throw new LedgerException(name(console) + ": is no file name", e);
        }
    }

    /** Opens a ledger that must be there. */
    Ledger openExisting(Console console) {
        return Ledger.openExisting(path(console));
    }
}
