package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which reports a comparison is about: those of the files named, else all that a ledger keeps. */
final class ReportOptions {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Reports as \"aver read\" takes them, or readings as \"aver read --json\" prints them; - is standard input. None: all that the ledger keeps.") private List<String> files = new ArrayList<>();

    @Mixin private ReadingOptions reading = new ReadingOptions();

    @Mixin private LedgerOption ledger = new LedgerOption();

    Reports reports(Aver aver) {
        return reports(aver, files, reading, ledger);
    }

    /** For commands that take something else before the files. */
    static Reports reports(Aver aver, List<String> files, ReadingOptions reading, LedgerOption ledger) {
        if (files.isEmpty()) {
            return Reports.ofLedger(aver, ledger);
        }
        if (ledger.isGiven()) {
            throw aver.misuse("files or --ledger, not both");
        }
        return Reports.ofInputs(aver, reading.inputs(files, aver), reading.threads());
    }
}
