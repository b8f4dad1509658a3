package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.core.Statement;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.aver.workbench.article.ArticleView;
import org.aver.workbench.article.Item;
import org.aver.workbench.article.Items;
import org.aver.workbench.article.Paragraph;

/** One statement: who, through whom, how, in its paragraph. */
public final class StatementPage {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{12,64})\\.(s[0-9]+(?:-[0-9]+)?)");
    private final Desk desk;
    private final Answers answers;

    public StatementPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param paragraphs those that the statement stands in
     * @param chain      the statements that it stands in, outermost first
     * @param inner      those that stand in it
     * @param band       what share of statements of this score were right
     * @param elsewhere  the same said in other articles
     */
    public record Page(String id, Kept kept, String brief, Statement statement, Item item, List<Item> chain,
            List<Item> inner, List<Paragraph> paragraphs, String band, Elsewhere elsewhere, String citation) {
    }

    public void show(Context ctx) {
        String id = ctx.pathParam("id").replaceFirst("\\.json$", "");
        var parts = ID.matcher(id);
        Optional<Kept> found = Optional.empty();
        try {
            found = parts.matches() ? desk.ledger().show(id) : found;
        } catch (LedgerException e) {
            // digits that several articles share are the address of none
        }
        Optional<Statement> statement = found.flatMap(k -> k.reading().statements().stream()
                .filter(s -> s.id().equals(parts.group(2))).findFirst());
        if (found.isEmpty() || statement.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        var asked = Asked.of(ctx, "/statements/" + id);
        if (Answers.form(ctx).equals("json")) {
            Answers.json(ctx, org.aver.core.json.Json.mapper().writeValueAsString(statement.get()));
        } else {
            answers.page(ctx, "statement.jte", answers.frame(ctx, "Statement " + id, asked, asked.path(), false),
                    page(found.get(), statement.get()));
        }
    }

    private Page page(Kept kept, Statement s) {
        var view = ArticleView.of(kept.reading());
        var items = new Items(kept.reading());
        var chain = new java.util.ArrayList<Item>();
        List<Statement> all = kept.reading().statements();
        for (String up = s.within(); up != null && chain.size() < all.size();) {
            String within = up;
            Statement outer = all.stream().filter(o -> o.id().equals(within)).findFirst().orElse(null);
            if (outer == null) {
                break;
            }
            chain.addFirst(items.item(outer));
            up = outer.within();
        }
        List<Item> inner = all.stream().filter(o -> s.id().equals(o.within())).map(items::item).toList();
        List<Paragraph> paragraphs = view.paragraphs().stream().filter(p -> p.pieces().stream()
                .anyMatch(piece -> piece.lanes().stream().anyMatch(l -> l.statement().equals(s.id())))).toList();
        String brief = kept.key().substring(0, 12);
        return new Page(brief + "." + s.id(), kept, brief, s, items.item(s), chain, inner, paragraphs,
                Bands.builtIn().words(s.score()), Elsewhere.of(desk, kept, s), citation(kept, brief + "." + s.id()));
    }

    private static String citation(Kept kept, String id) {
        var a = kept.article();
        return Stream.of(a.publisher(), a.title() == null ? null : "\"" + a.title() + "\"",
                a.published() == null ? null : a.published().value(), a.address(), "statement " + id, "SHA-256 "
                        + a.sha256(),
                kept.reading().reader()).filter(p -> p != null && !p.isBlank())
                .collect(Collectors.joining(", ")) + ".";
    }
}
