package org.aver.workbench.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.core.words.Wording;
import org.aver.ledger.Change;
import org.aver.ledger.Changes;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.aver.ledger.account.Role;
import org.aver.ledger.decision.Decided;
import org.aver.workbench.mask.Masks;
import org.aver.workbench.shelf.Holding;
import org.jspecify.annotations.Nullable;

/** What was kept, read, decided and sealed, and who did it, newest first. Names of private persons are withheld. */
public final class ChangesPage {
    private static final int PAGE = 50;
    private static final int MOST = 1000; // rows of one CSV
    private final Desk desk;
    private final Answers answers;

    public ChangesPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param kind  "article", "reading", "decision", "seal", "account"
     * @param what  "confirm 0f1e2d3c4b5a.s12", the article's title, the reader's version
     * @param link  where it can be looked at, null for nowhere
     * @param notes the fields that were set, and the reason
     */
    public record Row(long entry, Instant at, String kind, String what, @Nullable String by, @Nullable String link,
            List<String> notes) {
    }

    /** {@code next}: address of older ones, or null. */
    public record Page(Asked asked, List<Row> rows, List<String> kinds, @Nullable String next) {
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/changes");
        boolean sees = desk.gate().who(ctx).may(Role.KEEPER);
        int most = Answers.form(ctx).equals("csv") ? MOST : PAGE;
        List<String> kinds = Changes.KINDS.stream().filter(k -> sees || !k.equals("account")).toList();
        Set<String> wanted = kinds.stream().filter(k -> asked.get("kind").isEmpty() || asked.is("kind", k))
                .collect(Collectors.toSet());
        String article = asked.get("article");
        String before = asked.get("before");
        List<Change> found = desk.ledger().changes(new Changes.Wanted(wanted, asked.get("by").isEmpty()
                ? null
                : asked
                        .get("by"),
                article.matches("[0-9a-f]{6,64}") ? article : null, Asked.day(asked.get("from")),
                Asked.day(asked.get("to")), before.matches("\\d{1,15}") ? Long.parseLong(before) : Long.MAX_VALUE),
                most
                        + 1);
        var telling = new Telling(found);
        List<Row> rows = found.stream().limit(most).map(telling::row).toList();
        var page = new Page(asked, rows, kinds, found.size() > most
                ? asked.with("before", Long.toString(rows.getLast().entry()))
                : null);
        answers.send(ctx, "changes.jte", "Changes", asked, page, () -> rows(rows));
    }

    private static List<List<@Nullable Object>> rows(List<Row> rows) {
        var head = Arrays.<@Nullable Object>asList("entry", "at", "kind", "what", "by", "notes");
        return Stream.concat(Stream.of(head), rows.stream().map(r -> Arrays.<@Nullable Object>asList(r.entry(), r.at(),
                r.kind(), r.what(), r.by(), String.join("; ", r.notes())))).toList();
    }

    /** Says changes in words, with the mask of each one's article. */
    private final class Telling {
        private final Map<String, String> titles = new HashMap<>();
        private final Map<String, List<Masks>> masks = new HashMap<>(); // empty where the article is gone

        Telling(List<Change> changes) {
            for (Holding h : desk.shelf().of(changes.stream().map(Change::key).collect(Collectors.toSet()))) {
                titles.put(h.report().key(), h.report().title());
            }
        }

        Row row(Change c) {
            boolean isOfArticle = c.key().length() >= 64;
            String brief = isOfArticle ? c.key().substring(0, 12) : c.key();
            String title = titles.get(c.key());
            String link = title == null ? null : "/articles/" + brief;
            return switch (c.kind()) {
                case "article" -> row(c, title == null ? brief : title, link, List.of());
                case "reading" -> row(c, title == null ? brief : title, link, List.of("read by " + c.what()));
                case "seal" -> row(c, brief, null, List.of("sealed: " + c.what()));
                case "account" -> row(c, c.key(), null, List.of(String.valueOf(c.what())));
                default -> decision(c, link);
            };
        }

        private Row row(Change c, String what, @Nullable String link, List<String> notes) {
            return new Row(c.seq(), c.at(), c.kind(), what, c.by(), link, notes);
        }

        private Row decision(Change c, @Nullable String link) {
            Decided d = c.decided();
            if (d == null) {
                return row(c, "d" + c.seq(), null, List.of("its content was sealed"));
            }
            List<String> notes = new ArrayList<>();
            d.decision().human().forEach((field, value) -> notes.add(field.replace('_', ' ') + ": " + hide(d, value
                    .isNull() ? "none" : value.isValueNode() ? value.asString() : value.toString())));
            notes.add(hide(d, d.decision().reason()));
            String inner = d.decision().inner();
            return row(c, d.id() + " " + Wording.label(d.decision().verdict()) + " " + d.about(), inner == null
                    ? link
                    : "/review?at=" + d.about(), notes);
        }

        /** Words about an article without the names that are withheld in it; none of them where it is gone. */
        private String hide(Decided d, String words) {
            String article = d.decision().article();
            if (article == null) {
                return words;
            }
            List<Masks> mask = masks.computeIfAbsent(article, this::mask);
            return mask.isEmpty() ? "(withheld)" : mask.getFirst().hide(words);
        }

        private List<Masks> mask(String article) {
            try {
                return desk.ledger().show(article).map(Kept::reading).map(Masks::new).stream().toList();
            } catch (LedgerException e) {
                return List.of(); // sealed
            }
        }
    }
}
