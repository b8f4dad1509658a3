package org.aver.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.aver.core.Label;
import org.aver.export.event.EventTable;
import org.aver.export.form.Csv;
import org.aver.export.form.Form;
import org.aver.export.form.JsonLines;
import org.aver.export.form.Parquet;
import org.aver.export.form.Shape;
import org.aver.export.item.Items;
import org.aver.export.table.ItemTable;
import org.aver.export.table.Table;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is kept in a form that other programs read.
 *
 * @param kind     of what is exported; null for the form's usual one
 * @param isMasked whether private persons are hidden
 */
public record Export(As as, @Nullable Kind kind, boolean isMasked) {
    /** The forms. */
    public enum As implements Label {
        CSV, JSONL, GEOJSON, WEBANNOTATION, HXL, ACLED, UCDP, CLAIM, PARQUET
    }

    public Export {
        if (kind != null && !kinds(as).contains(kind)) {
            throw new IllegalArgumentException(as.label() + " has no " + kind.key());
        }
    }

    private static Set<Kind> kinds(As as) {
        return switch (as) {
            case CSV, JSONL, HXL, PARQUET -> EnumSet.of(Kind.STATEMENT, Kind.FIGURE, Kind.INCIDENT);
            case GEOJSON -> EnumSet.of(Kind.INCIDENT, Kind.FIGURE);
            case WEBANNOTATION -> EnumSet.of(Kind.STATEMENT, Kind.FIGURE, Kind.INCIDENT);
            case ACLED, UCDP -> EnumSet.of(Kind.INCIDENT);
            case CLAIM -> EnumSet.of(Kind.STATEMENT);
        };
    }

    private Kind what() {
        if (kind != null) {
            return kind;
        }
        return switch (as) {
            case CSV, JSONL, PARQUET, WEBANNOTATION, CLAIM -> Kind.STATEMENT;
            case HXL -> Kind.FIGURE;
            case GEOJSON, ACLED, UCDP -> Kind.INCIDENT;
        };
    }

    /**
     * Writes all of it in UTF-8; does not close the stream. An export that fails half-way ends with a line that says so.
     *
     * @throws LedgerException where it could not be written whole
     */
    public void write(Ledger ledger, OutputStream out) {
        Items items = new Items(ledger, EnumSet.of(what()), isMasked);
        run(out, () -> {
            switch (as) {
                case CSV, HXL, JSONL, PARQUET -> tabular(as).write(ItemTable.of(what(), items), out);
                case ACLED -> new Csv(false).write(EventTable.acled(items), out);
                case UCDP -> new Csv(false).write(EventTable.ucdp(items), out);
                case GEOJSON -> Shape.geoJson().write(items, out);
                case WEBANNOTATION -> Shape.annotations().write(items, out);
                case CLAIM -> Shape.claims().write(items, out);
            }
        });
    }

    /**
     * A form for any table.
     *
     * @throws IllegalArgumentException where it has other things than rows
     */
    public static Form tabular(As as) {
        return switch (as) {
            case CSV -> new Csv(false);
            case HXL -> new Csv(true);
            case JSONL -> new JsonLines();
            case PARQUET -> new Parquet();
            case GEOJSON, WEBANNOTATION, ACLED, UCDP, CLAIM -> throw new IllegalArgumentException(as.label()
                    + " is no form for every table; csv, jsonl, hxl and parquet are");
        };
    }

    /** Writes another table, such as one of comparisons, in a tabular form, with the same promise. */
    public static void write(Table table, Form form, OutputStream out) {
        run(out, () -> form.write(table, out));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void run(OutputStream out, Writing writing) {
        try {
            writing.run();
            out.flush();
        } catch (IOException | RuntimeException e) {
            String what = "this export is incomplete: " + e.getMessage();
            try {
                out.write(("\n# error: " + what.replaceAll("\\R", " ") + "\n").getBytes(UTF_8));
                out.flush();
            } catch (IOException | RuntimeException again) {
                e.addSuppressed(again); // nothing more can be written
            }
            throw new LedgerException(what, e);
        }
    }
}
