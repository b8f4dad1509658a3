package org.aver.workbench.page;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.export.Export;
import org.aver.ledger.LedgerException;
import org.aver.ledger.Summary;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Turn;
import org.aver.ledger.decision.Verdict;
import org.aver.workbench.account.Who;
import org.aver.workbench.shelf.Holding;
import org.jspecify.annotations.Nullable;

/** Downloads of what is kept, in every form that exports have. Private persons are masked unless a keeper says why not. */
public final class ExportsPage {
    private final Desk desk;
    private final Answers answers;
    private final Memo<Within> known = new Memo<>();

    public ExportsPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code address}: of the download, masked. */
    public record Row(String form, String what, String of, String address) {
    }

    public record Page(Asked asked, List<Row> rows, List<Facet> facets, int articles, List<String> problems, Who who) {
    }

    public void show(Context ctx) {
        send(ctx, Asked.of(ctx, "/exports"), List.of());
    }

    private void send(Context ctx, Asked asked, List<String> problems) {
        List<Row> rows = Arrays
                .stream(Export.As.values()).flatMap(as -> Export.kinds(as).stream().map(kind -> new Row(as
                        .label(), what(as), kind.key(),
                        "/exports/" + file(as, kind) + (asked.query().isEmpty()
                                ? ""
                                : "?" + asked
                                        .query()))))
                .toList();
        Within within = known.get(desk, asked, () -> within(asked));
        var page = new Page(asked, rows, within.facets(), within.articles(), problems, desk.gate().who(ctx));
        answers.send(ctx, "exports.jte", "Exports", asked, page, () -> Stream
                .concat(Stream.of(Arrays.<@Nullable Object>asList(
                        "form", "of", "for", "address")),
                        rows.stream().map(r -> Arrays.<@Nullable Object>asList(r.form(), r.of(), r
                                .what(), r.address())))
                .toList());
    }

    private record Within(List<Facet> facets, int articles) {
    }

    private Within within(Asked asked) {
        List<Holding> within = asked.filter().articles(SearchPage.holding(desk, asked)).toList();
        return new Within(Facets.ofArticles(within), within.size());
    }

    private static String what(Export.As as) {
        return switch (as) {
            case CSV -> "spreadsheets";
            case JSONL -> "programs: one JSON object a line";
            case GEOJSON -> "maps";
            case WEBANNOTATION -> "annotation tools (W3C Web Annotation)";
            case HXL -> "humanitarian data (CSV with HXL tags)";
            case ACLED -> "conflict coders, in the columns of ACLED";
            case UCDP -> "conflict coders, in the columns of UCDP GED";
            case CLAIM -> "fact-checkers (schema.org Claim)";
            case PARQUET -> "statistics (columnar)";
        };
    }

    private static String ending(Export.As as) {
        return switch (as) {
            case CSV, HXL, ACLED, UCDP -> "csv";
            case JSONL -> "jsonl";
            case GEOJSON -> "geojson";
            case WEBANNOTATION, CLAIM -> "jsonld";
            case PARQUET -> "parquet";
        };
    }

    private static String type(Export.As as) {
        return switch (as) {
            case CSV, HXL, ACLED, UCDP -> "text/csv; charset=utf-8";
            case JSONL -> "application/x-ndjson; charset=utf-8";
            case GEOJSON -> "application/geo+json";
            case WEBANNOTATION, CLAIM -> "application/ld+json";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }

    /** "statements.csv.csv" would say nothing: {@code csv-statements.csv}. */
    private static String file(Export.As as, Kind kind) {
        return as.label() + "-" + kind.key() + "." + ending(as);
    }

    private record Wanted(Export.As as, Kind kind) {
        static Optional<Wanted> of(String file) {
            return Arrays.stream(Export.As.values())
                    .flatMap(as -> Export.kinds(as).stream().map(k -> new Wanted(as, k)))
                    .filter(w -> file(w.as(), w.kind()).equals(file)).findFirst();
        }
    }

    /** A download, masked. */
    public void write(Context ctx) {
        Optional<Wanted> wanted = Wanted.of(ctx.pathParam("form"));
        if (wanted.isEmpty()) {
            answers.missing(ctx);
        } else {
            stream(ctx, wanted.get(), true, Asked.of(ctx, "/exports"));
        }
    }

    /** A download that shows private persons; who asked for it and why is kept first. */
    public void unmasked(Context ctx) {
        desk.guard().checkForm(ctx);
        Asked asked = Asked.parse("/exports", ReviewPage.param(ctx, "query"));
        Optional<Wanted> wanted = Wanted.of(ReviewPage.param(ctx, "file"));
        String by = desk.gate().name(ctx, ReviewPage.param(ctx, "by"));
        String reason = ReviewPage.param(ctx, "reason").strip();
        try {
            if (wanted.isEmpty() || by.isEmpty() || reason.isEmpty()) {
                throw new IllegalArgumentException(
                        "Say what, your name, and why: all of it is kept with the download.");
            }
            desk.ledger().decide(List.of(new Turn(Request.of(Verdict.UNMASK, "-", by, reason), null)),
                    desk.gate().who(ctx)
                            .account());
            stream(ctx, wanted.get(), false, asked);
        } catch (IllegalArgumentException e) {
            ctx.status(422);
            send(ctx, asked, List.of(ReviewPage.plain(e)));
        }
    }

    private void stream(Context ctx, Wanted wanted, boolean isMasked, Asked asked) {
        var export = new Export(wanted.as(), wanted.kind(), isMasked);
        ctx.contentType(type(wanted.as())).header("Content-Disposition", "attachment; filename=\"" + file(wanted.as(),
                wanted.kind()) + "\"");
        @Nullable
        Predicate<Summary> of = only(asked);
        try {
            OutputStream out = new BufferedOutputStream(Objects.requireNonNull(ctx.res().getOutputStream()));
            if (of == null) {
                export.write(desk.ledger(), out);
            } else {
                export.write(desk.ledger(), of, out);
            }
        } catch (LedgerException e) {
            ctx.attribute("broken", String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)); // its last line says so already
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles that the address limits a download to; null for all. */
    private @Nullable Predicate<Summary> only(Asked asked) {
        if (Stream.of("q", "outlet", "source", "measure", "scope", "from", "to")
                .allMatch(n -> asked.get(n).isEmpty())) {
            return null;
        }
        Set<String> keys = asked.filter().articles(SearchPage.holding(desk, asked)).map(h -> h.report().key())
                .collect(Collectors.toSet());
        return summary -> keys.contains(summary.key());
    }
}
