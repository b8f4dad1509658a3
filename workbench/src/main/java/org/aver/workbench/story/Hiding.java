package org.aver.workbench.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Statement;
import org.aver.workbench.mask.Masks;
import org.aver.workbench.mask.Speaker;
import org.jspecify.annotations.Nullable;

/** Withholds private persons' names in what a story's page takes out of its articles. */
final class Hiding {
    private final Map<String, Article> articles = new HashMap<>();

    private record Article(Report report, Masks masks, Map<String, Statement> statements, Map<String, Figure> figures) {
        static Article of(Report report) {
            var statements = new HashMap<String, Statement>();
            report.reading().statements().forEach(s -> statements.put(s.id(), s));
            var figures = new HashMap<String, Figure>();
            report.reading().figures().forEach(f -> figures.put(f.id(), f));
            return new Article(report, new Masks(report.reading()), statements, figures);
        }
    }

    Hiding(List<Report> story) {
        story.forEach(r -> articles.put(r.id(), Article.of(r)));
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    /** Words of an article. */
    String in(String article, String words) {
        return article(article).masks().hide(words);
    }

    /** Words that any of some articles may have written. */
    String in(Collection<String> written, String words) {
        String hidden = words;
        for (String article : new TreeSet<>(written)) {
            hidden = in(article, hidden);
        }
        return hidden;
    }

    /**
     * Who says a statement or gives a figure, as pages across articles may show it.
     *
     * @param claim the id in the article; of something else than a statement or figure the name is only searched for names to hide
     */
    Speaker speaker(String article, String claim, String name) {
        Article in = article(article);
        Figure figure = in.figures().get(claim);
        Statement statement = in.statements().get(claim);
        if (figure == null && statement == null) {
            return new Speaker(in.masks().hide(name), "unstated", false);
        }
        @Nullable
        Statement said = figure == null || figure.statement() == null
                ? statement
                : in.statements().get(figure.statement());
        return in.masks().speaker(said, in.report().article().publisher());
    }

    /**
     * A name that several articles may have. An office that one of them names makes its holder public.
     *
     * @return null where it is a private person's
     */
    @Nullable
    String anywhere(String name) {
        boolean isActor = false;
        for (Article article : articles.values()) {
            for (Actor actor : article.report().reading().actors()) {
                if (actor.name().equals(name)) {
                    isActor = true;
                    if (isPublic(article, actor)) {
                        return name;
                    }
                }
            }
        }
        boolean isUnhidden = articles.values().stream().allMatch(a -> a.masks().hide(name).equals(name));
        return !isActor && isUnhidden ? name : null;
    }

    /** A body, or whoever speaks as the holder of an office. */
    private static boolean isPublic(Article article, Actor actor) {
        return switch (actor.kind()) {
            case PERSON, CROWD, OTHER -> article.report().reading().statements().stream()
                    .filter(s -> s.source() != null && actor.id().equals(s.source().actor()))
                    .anyMatch(s -> article.masks().speaker(s, null).isPublic());
            case ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, COMPANY, OUTLET, NEWS_AGENCY, AID,
                    HOSPITAL, MONITOR, COURT ->
                article.masks().hide(actor.name()).equals(actor.name());
        };
    }
}
