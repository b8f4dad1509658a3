package org.aver.compare.clash;

import java.util.List;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.core.Inconsistency;
import org.aver.core.Label;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two claims side by side. Which of them is right is never said.
 *
 * @param kind    how they stand to each other
 * @param between whose they are
 * @param inside  where both stand in one article and it does not agree with itself: how; else null
 * @param needs   what it takes to see it; whatever needs more than the text is only possible
 * @param differs what keeps them from being compared; empty for all other kinds
 * @param why     one line for people
 */
public record Comparison(Kind kind, Between between, Inconsistency.@Nullable Kind inside, Inconsistency.Needs needs,
        Side first, Side second, List<Aspect> differs, String why) {
    public Comparison {
        differs = List.copyOf(differs);
        if ((kind == Kind.NOT_COMPARABLE) == differs.isEmpty()) {
            throw new IllegalArgumentException(kind.label() + " with " + differs);
        }
    }

    /** The first four are clashes. */
    public enum Kind implements Label {
        CONTRADICTS, DENIES, ATTRIBUTES_DIFFERENTLY, DIFFERS_IN_PLACE_OR_DATE, REVISES, COMPATIBLE, NOT_COMPARABLE;

        public boolean isClash() {
            return compareTo(DIFFERS_IN_PLACE_OR_DATE) <= 0;
        }
    }

    public enum Between implements Label {
        SAME_SPEAKER, TWO_SPEAKERS, OUTLET_AND_SOURCE, TEXT_AND_GAZETTEER
    }

    /** What two figures must share to be compared. */
    public enum Aspect implements Label {
        SCOPE, GROUP, MEASURE, WINDOW
    }

    /**
     * One of the two.
     *
     * @param article  the article's id
     * @param claim    id of the figure, statement or incident in the article
     * @param speaker  as the article names them
     * @param saidAt   ISO day, where the text says when
     * @param sentence its words
     */
    public record Side(String article, String outlet, @Nullable String published, String claim, String speaker,
            @Nullable String saidAt, Span span, String sentence) {
        static Side of(Page page, String claim, Speaker speaker, @Nullable Object saidAt, Span sentence) {
            var published = page.reading().article().published();
            return new Side(page.article(), page.outlet(), published == null ? null : published.value(), claim,
                    speaker.name(), saidAt == null ? null : saidAt.toString(), sentence, page.words(sentence));
        }
    }

    public boolean isClash() {
        return kind.isClash();
    }

    /** Whether it takes more than the text, so that it is printed as "possible". */
    public boolean isPossible() {
        return needs != Inconsistency.Needs.TEXT;
    }
}
