package org.aver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.gazetteer.Import;
import org.aver.cli.terminal.Safe;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The user's own places. */
@Command(name = "gazetteer", sortOptions = false, description = "Adds places to those that Aver knows.", subcommands = GazetteerCommand.ImportCommand.class)
final class GazetteerCommand implements Runnable {
    @ParentCommand private @Nullable Aver aver;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "A command is missing");
    }

    /** Adds a dump of GeoNames. */
    @Command(name = "import", sortOptions = false, description = "Adds a dump of GeoNames: allCountries, or one country's file, as text or zip.", footer = {
            "",
            "GeoNames offers dumps at https://download.geonames.org/export/dump/ under CC BY 4.0. Places that are known",
            "already stay as they are. Readings use the file where --gazetteer or AVER_GAZETTEER names it, or where it is",
            "aver.places in the folder you stand in.", "", "Examples:", "  aver gazetteer import SY.zip",
            "  aver gazetteer import --gazetteer ~/places allCountries.zip"})
    static final class ImportCommand implements Callable<Integer> {
        private static final int MOST_MESSAGES = 100;

        @ParentCommand private @Nullable GazetteerCommand parent;

        @Spec private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The dump.") private String dump = "";

        @Option(names = "--gazetteer", paramLabel = "FILE", description = "The file to add to; made where it is missing (default: $$AVER_GAZETTEER, else aver.places here).") private @Nullable String gazetteer;

        private long named;

        @Override
        public Integer call() {
            Aver aver = Objects.requireNonNull(Objects.requireNonNull(parent).aver);
            Path file = file(aver.console());
            Import.Counts counts;
            try {
                counts = Import.of(Path.of(dump), file, message -> {
                    if (named++ < MOST_MESSAGES) {
                        aver.complain(message);
                    }
                });
            } catch (IOException e) {
                throw new LedgerException(dump + " cannot be added to " + file + ": " + reason(e), e);
            } catch (IllegalArgumentException e) {
                throw new LedgerException(String.valueOf(e.getMessage()), e);
            }
            if (named > MOST_MESSAGES) {
                aver.complain("and " + (named - MOST_MESSAGES) + " more lines");
            }
            aver.console().out().println("Added " + counts.added() + " places, already known " + counts.known()
                    + ", left out " + counts.skipped() + ", failed " + counts.bad() + "."
                    + (counts.added() == 0 ? "" : " Gazetteer: " + Safe.line(file.toString())));
            boolean nothing = counts.added() + counts.known() + counts.skipped() == 0;
            return counts.bad() == 0 ? 0 : nothing ? Aver.FAILED : Aver.SOME_FAILED;
        }

        private static @Nullable String reason(IOException e) {
            return e instanceof java.nio.file.NoSuchFileException ? "there is no " + e.getMessage() : e.getMessage();
        }

        private Path file(Console console) {
            try {
                Path file = KnowledgeOption.target(gazetteer, console);
                if (Files.isDirectory(Path.of(dump))) {
                    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), dump + " is a folder");
                }
                return file;
            } catch (InvalidPathException e) {
                throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getInput()
                        + ": is no file name", e);
            }
        }
    }
}
