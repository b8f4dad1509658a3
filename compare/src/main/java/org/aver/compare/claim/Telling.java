package org.aver.compare.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.aver.core.Incident;
import org.aver.core.Incident.Stage;
import org.aver.core.Place;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One incident as one article tells it.
 *
 * @param lead   whether it is what the article is about: the first that happened and is no arrest
 * @param from   first local day it may have happened, null where unknown
 * @param to     last local day
 * @param places names of where it happened and of what that lies in, folded; empty where unknown
 */
public record Telling(Page page, Incident incident, boolean lead, @Nullable LocalDate from, @Nullable LocalDate to,
        Set<String> places) {
    private static final String CONTROL = "arrest";

    /** The incidents of an article, by span. */
    public static List<Telling> of(Page page) {
        Incident lead = lead(page);
        List<Telling> all = new ArrayList<>();
        for (Incident incident : page.reading().incidents()) {
            TimeExpression when = page.time(incident.when());
            all.add(new Telling(page, incident, incident.equals(lead), when == null ? null : when.from(),
                    when == null ? null : when.to(), places(page, page.place(incident.where()))));
        }
        return all;
    }

    /** The first of which more is told than how it ended, else the first. */
    private static @Nullable Incident lead(Page page) {
        List<Incident> told = page.reading().incidents().stream()
                .filter(i -> isReal(i) && !i.type().equals(CONTROL)).toList();
        return told.stream().filter(i -> !Families.isOutcome(i.type()) || i.when() != null || i.where() != null)
                .findFirst().orElse(told.isEmpty() ? null : told.getFirst());
    }

    private static boolean isReal(Incident incident) {
        return incident.stage() == Stage.HAPPENED || incident.stage() == Stage.DENIED;
    }

    static Set<String> places(Page page, @Nullable Place place) {
        Set<String> names = new TreeSet<>();
        for (Place at = place; at != null && names.add(folded(at.name())); at = page.place(at.container())) {
            at.hierarchy().forEach(n -> names.add(folded(n)));
        }
        return names;
    }

    private static String folded(String name) {
        return String.join(" ", Words.all(name)).toLowerCase(Locale.ROOT);
    }

    /** Whether it happened, or somebody denies that: no threat and no plan. */
    public boolean isReal() {
        return isReal(incident);
    }

    /** The place it happened at. */
    public @Nullable Place where() {
        return page.place(incident.where());
    }

    /** The smallest statement that holds the incident's words, null in the outlet's own voice. */
    public @Nullable Statement statement() {
        Span span = incident.span();
        return page.reading().statements().stream().filter(s -> s.content() != null && s.content().contains(span))
                .min(Comparator.comparingInt(s -> s.content() == null
                        ? 0
                        : s.content().spans().stream()
                                .mapToInt(Span::length).sum()))
                .orElse(null);
    }

    public Speaker speaker() {
        return Speaker.of(page, statement());
    }

    public Span sentence() {
        return page.sentence(incident.span());
    }

    public List<Blame> blames() {
        return incident.responsibility().stream().map(r -> Blame.of(this, r)).filter(b -> !b.actors().isEmpty())
                .toList();
    }

    public boolean isDated() {
        return from != null && to != null;
    }

    /** Whether both are dated and no day may be the day of both. */
    public boolean daysDiffer(Telling other) {
        return from != null && to != null && other.from != null && other.to != null
                && (from.isAfter(other.to) || other.from.isAfter(to));
    }

    public boolean dayShared(Telling other) {
        return isDated() && other.isDated() && !daysDiffer(other);
    }

    /** Whether one of two tellings of one article heads it and the other may be its text's. */
    boolean isHeadlineOf(Telling other) {
        boolean heads = page.isIn(incident.span(), Zone.Kind.TITLE)
                && !page.isIn(other.incident.span(), Zone.Kind.TITLE);
        return heads && incident.type().equals(other.incident.type()) && placeShared(other) && !daysDiffer(other);
    }

    public boolean placeShared(Telling other) {
        Place mine = where();
        Place theirs = other.where();
        return mine != null && theirs != null && (holds(other.places, mine) || holds(places, theirs));
    }

    /** Whether some name is the place's or has all its words: the market of Kellhad is in Kellhad. */
    private static boolean holds(Set<String> names, Place place) {
        Set<String> words = new TreeSet<>(List.of(folded(place.name()).split(" ")));
        return names.stream().anyMatch(n -> new TreeSet<>(List.of(n.split(" "))).containsAll(words));
    }

    /** Whether both have a place and neither lies in the other, so far as the names say. */
    public boolean placesDiffer(Telling other) {
        return !places.isEmpty() && !other.places.isEmpty() && !placeShared(other) && !isWide() && !other.isWide();
    }

    /** A country may hold any place that the gazetteer does not know. */
    private boolean isWide() {
        Place where = where();
        return where != null && where.precision() == Place.Precision.COUNTRY;
    }

    /** Whether it says only how something ended, not when or where: most often of what the article is about. */
    public boolean isBare() {
        return !isTyped() && !isDated() && places.isEmpty();
    }

    /** Whether both may be one incident by their types. */
    public boolean typeShared(Telling other) {
        return Families.same(incident.type(), other.incident.type());
    }

    /** Whether its type says what happened and not only how it ended. */
    public boolean isTyped() {
        return !Families.isOutcome(incident.type());
    }
}
