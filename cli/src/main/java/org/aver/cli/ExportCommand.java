package org.aver.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.export.Export;
import org.aver.export.form.Form;
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
@Command(name = "export", sortOptions = false, description = "Writes statements, figures, incidents or comparisons in a form that other programs read.", footer = {
        "", "Forms: csv, jsonl, hxl, parquet, webannotation, claim (statements), geojson, acled, ucdp (incidents).",
        "Comparisons, between the reports of one story and inside each, are rows: csv, jsonl, hxl and parquet.",
        "Every row has its statement, sentence, article address and hash; what people set stands apart from what was read.",
        "Private persons are masked; --unmask shows them, and keeps your name and reason in the ledger.", "",
        "Examples:",
        "  aver export --as csv --of figures > figures.csv", "  aver export --as jsonl --of comparisons",
        "  aver export --as geojson --out map.geojson",
        "  aver export --as ucdp --unmask --by \"A. Lund\" --reason \"for the court\""})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--as", required = true, paramLabel = "FORM", description = "csv, jsonl, geojson, webannotation, hxl, acled, ucdp, claim or parquet") private Export.As as = Export.As.CSV;

    @Option(names = "--of", paramLabel = "KIND", converter = OfName.class, description = "statements, figures, incidents or comparisons (default: the form's usual one)") private @Nullable Of of;

    @Option(names = "--out", paramLabel = "FILE", description = "A new file, made whole or not at all (default: standard output)") private @Nullable Path file;

    @Option(names = "--unmask", description = "Show private persons; needs --by and --reason.") private boolean unmask;

    @Option(names = "--by", paramLabel = "NAME", description = "Who shows them.") private @Nullable String by;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.") private @Nullable String reason;

    @Mixin private Together together = new Together();

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    /** What is exported. */
    enum Of {
        STATEMENTS(Kind.STATEMENT), FIGURES(Kind.FIGURE), INCIDENTS(Kind.INCIDENT), COMPARISONS(null);

        private final @Nullable Kind kind;

        Of(@Nullable Kind kind) {
            this.kind = kind;
        }
    }

    static final class OfName implements ITypeConverter<Of> {
        @Override
        public Of convert(String value) {
            for (Of of : Of.values()) {
                String name = of.name().toLowerCase(Locale.ROOT);
                if (name.equals(value) || name.equals(value + "s")) {
                    return of;
                }
            }
            throw new TypeConversionException(
                    "expected statements, figures, incidents or comparisons but was '" + value + "'");
        }
    }

    private interface Writing {
        void write(Ledger ledger, OutputStream out);
    }

    private Writing writing() {
        if (of != Of.COMPARISONS) {
            return new Export(as, of == null ? null : of.kind, !unmask)::write;
        }
        Form form = Export.tabular(as);
        return (ledger, out) -> Export.write(new ComparisonTable(together.stories(Reports.in(ledger)), !unmask), form,
                out);
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        if (unmask && (by == null || reason == null)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "--unmask needs --by and --reason");
        }
        Writing export = writing();
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

    private static void write(Writing export, Ledger ledger, Path file) {
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
