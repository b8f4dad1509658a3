package org.aver.compare.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aver.compare.claim.Count;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.core.Figure;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One figure in a series, as one article gives it.
 *
 * @param id           the article's id and the figure's, joined by a dot
 * @param source       who gives it, the innermost; the outlet where it speaks itself
 * @param voice        the source under one name throughout the series
 * @param kind         named; unnamed and nobody are never counted as independent; outlet where it speaks itself
 * @param through      who carried it, innermost first, then the agency whose text the article carries, the outlet last
 * @param saidAt       ISO day, where the text says when it was said
 * @param asOf         ISO day up to which it counts, where the text says so
 * @param number       as people read it: "at least 22"
 * @param status       of the group, only as the source says
 * @param group        the group's words, null for people at large
 * @param since        ISO day from which a running toll counts
 * @param increment    counts what came on top and is in no total
 * @param partOf       id of the line that it is a part of
 * @param supersededBy id of the line that took its place; both stay
 * @param because      why it did: "later day" or "the text says so"
 * @param withdrawn    whether its speaker took it back
 * @param denied       whether its speaker denies it
 * @param caveats      reservations that the article makes ("could not independently verify")
 */
public record Line(String id, String article, String outlet, @Nullable String published, String source,
        String voice, Speaker.Kind kind, List<String> through, @Nullable String saidAt, @Nullable String asOf,
        String number,
        @Nullable BigDecimal low, @Nullable BigDecimal high, Figure.Bound bound, Figure.Unit unit,
        Figure.Measure measure, Figure.GroupStatus status, @Nullable String group, Figure.Scope scope,
        @Nullable String since, Figure.@Nullable Outlook outlook, boolean increment, @Nullable String partOf,
        @Nullable String supersededBy, @Nullable String because, boolean withdrawn, boolean denied,
        List<String> caveats, Span span, String sentence) {
    public Line {
        through = List.copyOf(through);
        caveats = List.copyOf(caveats);
    }

    static Line of(Count c, String voice, @Nullable String owner, List<String> caveats, @Nullable String supersededBy,
            @Nullable String because) {
        Page page = c.page();
        Figure f = c.figure();
        var published = page.reading().article().published();
        Figure.Group group = f.group();
        boolean withdrawn = c.statement() != null && c.statement().status() == Statement.Status.WITHDRAWN;
        return new Line(id(c), page.article(), page.outlet(), published == null ? null : published.value(),
                c.speaker().name(), voice, c.speaker().kind(), through(c, owner), text(c.saidAt()), text(c.asOf()),
                c.number(), f.low(),
                f.high(), f.bound(), f.unit(), f.measure(),
                group == null ? Figure.GroupStatus.UNSTATED : group.status(),
                group == null || group.span() == null || c.who().isAll() ? null : page.words(group.span()), f.scope(),
                c.since(), f.outlook(), c.isIncrement(), f.partOf() == null ? null : page.article() + "." + f.partOf(),
                supersededBy, because, withdrawn, c.isDenied(), caveats, c.sentence(), page.words(c.sentence()));
    }

    /** An agency carries what its text says to every outlet that prints it. */
    private static List<String> through(Count c, @Nullable String owner) {
        List<String> through = new ArrayList<>(c.through());
        String outlet = c.page().outlet();
        boolean own = owner != null && outlet.toLowerCase(Locale.ROOT).startsWith(owner.toLowerCase(Locale.ROOT));
        if (owner != null && !own && !owner.equals(c.speaker().name()) && !through.contains(owner)) {
            through.remove(outlet);
            through.add(owner);
            through.add(outlet);
        }
        return through;
    }

    /** Who says it through whom: the outlet first, the ultimate source last. */
    public List<String> chain() {
        List<String> chain = new ArrayList<>(through.reversed());
        chain.add(source);
        return chain.stream().distinct().toList();
    }

    static String id(Count c) {
        return c.page().article() + "." + c.figure().id();
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    /** Whether nothing took its place and nobody took it back. */
    public boolean isStanding() {
        return supersededBy == null && !withdrawn && !denied;
    }

    /** The day it is as of; in brackets where only the publication tells. */
    public String day() {
        String day = asOf == null ? saidAt : asOf;
        if (day != null) {
            return day;
        }
        return published == null ? "(undated)" : "(" + published.substring(0, Math.min(10, published.length())) + ")";
    }

    /** "at least 22 fishermen": the number, and whom it counts where that is not people at large. */
    public String counted() {
        return group == null || number.endsWith(group) ? number : number + " " + group;
    }

    /**
     * What more there is to say of it, in plain words: who carried it, whether it is a part, what took its place.
     *
     * @param all the lines of its series
     */
    public List<String> notes(List<Line> all) {
        List<String> notes = new ArrayList<>();
        if (!through.isEmpty()) {
            notes.add(String.join(" → ", chain()));
        }
        if (increment) {
            notes.add("came on top, in no total");
        }
        if (scope == Figure.Scope.DAILY || scope == Figure.Scope.CUMULATIVE) {
            notes.add(scope.label());
        }
        number(partOf, all).forEach(n -> notes.add("part of " + n));
        if (withdrawn) {
            notes.add("withdrawn");
        }
        if (denied) {
            notes.add("denied");
        }
        number(supersededBy, all).forEach(n -> notes.add("then " + n + " (" + because + ")"));
        return notes;
    }

    private static Stream<String> number(@Nullable String id, List<Line> all) {
        return all.stream().filter(l -> l.id().equals(id)).map(Line::number).limit(1);
    }
}
