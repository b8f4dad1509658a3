package org.aver.compare;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** Reports made of sentences, for tests. */
public final class Made {
    private Made() {
    }

    /** One sentence a line, under a title that is not in the text. */
    public static Report titled(String id, String published, String title, String... sentences) {
        Reading r = report(id, published, null, sentences).reading();
        Article a = r.article();
        return new Report(id, new Reading(new Article(id, null, a.sha256(), title, null, null, a.published(), "en",
                a.text(), List.of(), List.of()), r.reader(), r.sentences(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** One sentence a line; an agency stands in a byline above them. */
    public static Report report(String id, @Nullable String published, @Nullable String agency, String... sentences) {
        List<String> lines = new ArrayList<>();
        if (agency != null) {
            lines.add(agency);
        }
        lines.addAll(List.of(sentences));
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            int length = line.codePointCount(0, line.length());
            spans.add(new Span(at, at + length));
            at += length + 1;
        }
        String text = String.join("\n", lines);
        List<Zone> zones = agency == null ? List.of() : List.of(new Zone(spans.getFirst(), Zone.Kind.BYLINE));
        List<Actor> actors = agency == null
                ? List.of()
                : List.of(new Actor("a0", agency, Actor.Kind.NEWS_AGENCY, List.of(spans.getFirst()), null, null, null));
        Article article = new Article(id, null, Digest.sha256(text), null, null, agency,
                published == null ? null : new Published(published), "en", text, zones, List.of());
        return new Report(id, new Reading(article, "test", spans, List.of(), List.of(), List.of(), List.of(), actors,
                List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
