package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final String TEXT = "Ferry sinks off Osterlee";

    @Test
    void theIdOfATextIsSixteenHexDigits() {
        assertThat(Article.idOf(TEXT)).isEqualTo(Digest.sha256(TEXT).substring(0, 16)).matches("[0-9a-f]{16}");
    }

    @Test
    void theSameArticleHasTheSameKeyWhateverElseWasReadFromIt() {
        Article a = article(null, "a.html", "The Harrow Post", TEXT);
        Article b = new Article(a.id(), a.address(), Digest.sha256("other bytes"), a.title(), a.publisher(), "By Ana",
                a.published(), "en", a.text(), List.of(new Zone(new Span(0, 5), Zone.Kind.TITLE)), List.of("w"));
        assertThat(a.key()).isEqualTo(b.key());
    }

    @Test
    void anotherPublisherTimeTitleOrTextIsAnotherArticle() {
        Article a = article(null, "a.html", "The Harrow Post", TEXT);
        Article later = new Article(a.id(), a.address(), a.sha256(), a.title(), a.publisher(), null,
                new Published("2026-03-04"), null, a.text(), List.of(), List.of());
        Article renamed = new Article(a.id(), a.address(), a.sha256(), "Ferry lost", a.publisher(), null,
                a.published(), null, a.text(), List.of(), List.of());
        assertThat(List.of(a.key(), later.key(), renamed.key(), article(null, "a.html", "Lantern", TEXT).key(),
                article(null, "a.html", null, TEXT).key(),
                article(null, "a.html", "The Harrow Post", TEXT + ", 12 missing").key())).doesNotHaveDuplicates();
    }

    @Test
    void anIdOfItsOwnComesBeforeTheAddress() {
        assertThat(article("x1", "a.html", "P", TEXT).key()).isEqualTo(article("x1", "b.html", "P", TEXT).key())
                .isNotEqualTo(article("x2", "a.html", "P", TEXT).key());
    }

    @Test
    void withoutAnIdOfItsOwnTheAddressTellsArticlesApart() {
        assertThat(article(null, "a.html", "P", TEXT).key()).isNotEqualTo(article(null, "b.html", "P", TEXT).key());
        assertThat(article(null, null, "P", TEXT).key()).isEqualTo(article(null, null, "P", TEXT).key())
                .isNotEqualTo(article(null, "a.html", "P", TEXT).key());
    }

    @Test
    void zonesStandInReadingOrder() {
        Zone title = new Zone(new Span(0, 5), Zone.Kind.TITLE);
        Zone body = new Zone(new Span(6, 9), Zone.Kind.BODY);
        assertThat(new Article("x", null, "", null, null, null, null, null, TEXT, List.of(body, title), List.of())
                .zones()).containsExactly(title, body);
    }

    private static Article article(@Nullable String id, @Nullable String address, @Nullable String publisher,
            String text) {
        return new Article(id == null ? Article.idOf(text) : id, address, Digest.sha256(text), "Ferry sinks",
                publisher, null, new Published("2026-03-03"), null, text, List.of(), List.of());
    }
}
