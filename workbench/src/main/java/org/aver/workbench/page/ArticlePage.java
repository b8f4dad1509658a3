package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.aver.workbench.article.ArticleView;
import org.aver.workbench.article.Versions;
import org.aver.workbench.shelf.StoryHead;
import org.jspecify.annotations.Nullable;

/** One article with its statements. */
public final class ArticlePage {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{6,64}");
    private final Desk desk;
    private final Answers answers;

    public ArticlePage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param kept   null for one that was only looked at; then {@code typed} is what was typed
     * @param chosen id of the statement that the address chooses, or empty
     * @param versions the earlier text beside this one, where that is asked for
     * @param story  that it is of; null where it is the only article of it
     */
    public record Page(ArticleView view, @Nullable Kept kept, Asked asked, HomePage.@Nullable Typed typed,
            @Nullable String brief, String chosen, @Nullable StoryHead story,
            @Nullable Versions versions) {
        public boolean marks(String kind) {
            return asked.is(kind, "1");
        }

        /** Attributes of the text that say what is marked. */
        public String marked() {
            return (marks("figures") ? "show-figure " : "") + (marks("dates") ? "show-date " : "")
                    + (marks("places") ? "show-place" : "");
        }
    }

    public void show(Context ctx) {
        String id = ctx.pathParam("id").replaceFirst("\\.json$", "");
        Optional<Kept> found = kept(id);
        if (found.isEmpty()) {
            answers.missing(ctx);
        } else if (Answers.form(ctx).equals("json")) {
            Answers.json(ctx, ReadingJson.write(found.get().reading()));
        } else {
            Kept kept = found.get();
            var asked = Asked.of(ctx, "/articles/" + kept.key().substring(0, 12));
            var view = ArticleView.of(kept.reading());
            String title = kept.article().title() == null ? "Article" : kept.article().title();
            answers.page(ctx, "article.jte", answers.frame(ctx, title, asked, asked.path(), false),
                    new Page(view, kept, asked, null, kept.key().substring(0, 12), asked.get("s"), desk.shelf()
                            .head(kept.key().substring(0, 12)).filter(h -> h.articles() > 1).orElse(null),
                            versions(kept, asked)));
        }
    }

    /** The earlier text beside this one, where the address asks for it and there is one. */
    private @Nullable Versions versions(Kept kept, Asked asked) {
        return kept.revises() == null || !asked.is("versions", "1")
                ? null
                : kept(kept.revises()).map(earlier -> Versions.of(earlier.reading(), kept.reading())).orElse(null);
    }

    /** The article of a key's first digits; an id that came with it would let an address name anything. */
    private Optional<Kept> kept(String id) {
        try {
            return KEY.matcher(id).matches() ? desk.ledger().show(id) : Optional.empty();
        } catch (LedgerException e) {
            return Optional.empty(); // digits that several articles share are the address of none
        }
    }
}
