package org.aver.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.export.Export;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes what is kept for other programs. */
@Command(name = "export", sortOptions = false, description = "Writes statements, figures or incidents in a form that other programs read.", footer = {
        "", "Forms: csv, jsonl, hxl, parquet, webannotation, claim (statements), geojson, acled, ucdp (incidents).",
        "Every row has its statement, sentence, article address and hash; what people set stands apart from what was read.",
        "Private persons are masked; --unmask shows them, and keeps your name and reason in the ledger.", "",
        "Examples:",
        "  aver export --as csv --of figures > figures.csv", "  aver export --as geojson --out map.geojson",
        "  aver export --as ucdp --unmask --by \"A. Lund\" --reason \"for the court\""})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--as", required = true, paramLabel = "FORM", description = "csv, jsonl, geojson, webannotation, hxl, acled, ucdp, claim or parquet") private Export.As as = Export.As.CSV;

    @Option(names = "--of", paramLabel = "KIND", converter = KindName.class, description = "statements, figures or incidents (default: the form's usual one)") private @Nullable Kind kind;

    @Option(names = "--out", paramLabel = "FILE", description = "A new file, made whole or not at all (default: standard output)") private @Nullable Path file;

    @Option(names = "--unmask", description = "Show private persons; needs --by and --reason.") private boolean unmask;

    @Option(names = "--by", paramLabel = "NAME", description = "Who shows them.") private @Nullable String by;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.") private @Nullable String reason;

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    static final class KindName implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            for (Kind kind : new Kind[]{Kind.STATEMENT, Kind.FIGURE, Kind.INCIDENT}) {
                if (kind.key().equals(value) || kind.label().equals(value)) {
                    return kind;
                }
            }
            throw new TypeConversionException("expected statements, figures or incidents but was '" + value + "'");
        }
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        if (unmask && (by == null || reason == null)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "--unmask needs --by and --reason");
        }
        Export export = new Export(as, kind, !unmask);
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            if (unmask) {
                ledger.decide(
                        Request.of(Verdict.UNMASK, "-", Objects.requireNonNull(by), Objects.requireNonNull(reason)));
            }
            if (file == null) {
                export.write(past.of(ledger), aver.console().out().stream());
            } else {
                write(export, past.of(ledger), file);
            }
        }
        return 0;
    }

    private static void write(Export export, Ledger ledger, Path file) {
        if (Files.exists(file)) {
            throw new LedgerException(file + ": exists already");
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
            export.write(ledger, out);
        } catch (IOException e) {
            throw new LedgerException(half + ": cannot be written: " + e.getMessage(), e);
        }
        try {
            Files.move(half, file);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
