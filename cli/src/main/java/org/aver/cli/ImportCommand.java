package org.aver.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.export.sheet.Mapping;
import org.aver.export.sheet.Sheet;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in a recorder's own sheet. */
@Command(name = "import", sortOptions = false, description = "Takes in a sheet of incidents that you kept elsewhere, with its ids.", footer = {
        "",
        "The mapping says which column is which field, one a line: COLUMN, tab, FIELD. FIELD is id, an incident's field",
        "(type, stage, target, ...) or one that people set (date, place, country, lat, lon, killed_low, killed_high, ...).",
        "A row taken in before is left out. Link it with what was read: aver decide d12 merge --with 0f1e2d3c4b5a.i98",
        "",
        "Example:",
        "  aver import incidents.csv --mapping ours.tsv --by \"A. Lund\" --reason \"our own records to 2026\""})
final class ImportCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "SHEET", description = "CSV with a header, UTF-8.") private Path sheet = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "Which column is which field.") private Path mapping = Path
            .of("");

    @Option(names = "--name", paramLabel = "NAME", description = "The sheet's name, by which its ids are told apart (default: its file name)") private @Nullable String name;

    @Mixin private WhoOptions who = new WhoOptions();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        String known = name == null ? String.valueOf(sheet.getFileName()) : name;
        Sheet.Taken taken;
        try (var ledger = Ledger.open(ledgerOption.path(aver.console()))) {
            taken = new Sheet(known, read(sheet), Mapping.parse(mapping.toString(), read(mapping))).into(ledger,
                    who.by(), who
                            .reason(),
                    aver::complain);
        }
        aver.screen()
                .line(Run.of("Added " + taken.added() + ", already kept " + taken.kept() + ", failed " + taken.failed()
                        + "."));
        return taken.failed() == 0 ? 0 : Aver.SOME_FAILED;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new LedgerException(file + ": is not UTF-8", e);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
