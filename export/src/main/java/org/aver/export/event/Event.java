package org.aver.export.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aver.core.TimeExpression;
import org.aver.export.item.Item;
import org.aver.export.table.Places;
import org.aver.ledger.decision.Kind;
import org.jspecify.annotations.Nullable;

/** An incident as an event of a database, by a profile's rules. */
final class Event {
    private final Item item;
    private final Profile profile;

    Event(Item item, Profile profile) {
        this.item = item;
        this.profile = profile;
    }

    Item item() {
        return item;
    }

    private Optional<TimeExpression> when() {
        String id = item.text("/when");
        return item.reading() == null
                ? Optional.empty()
                : item.reading().times().stream().filter(t -> t.id().equals(id))
                        .findFirst();
    }

    /** The first day, as a person set it or as read; null where unknown or open. */
    @Nullable
    String from() {
        String set = item.people().value("date");
        return set != null ? set : when().map(Event::first).map(LocalDate::toString).orElse(null);
    }

    @Nullable
    String to() {
        String set = item.people().value("date");
        return set != null ? set : when().map(Event::last).map(LocalDate::toString).orElse(null);
    }

    private static @Nullable LocalDate first(TimeExpression t) {
        return switch (relation(t)) {
            case ON, DURING, SINCE -> t.from();
            case AFTER -> t.to();
            case UNTIL, BEFORE -> null;
        };
    }

    private static @Nullable LocalDate last(TimeExpression t) {
        return switch (relation(t)) {
            case ON, DURING, UNTIL -> t.to();
            case BEFORE -> t.from();
            case SINCE, AFTER -> null;
        };
    }

    /** "Shortly before noon" is that day. */
    private static TimeExpression.Relation relation(TimeExpression t) {
        boolean isHour = t.type() == TimeExpression.Type.TIME;
        return t.relation() == null || isHour ? TimeExpression.Relation.ON : t.relation();
    }

    /** The code for how exact the day is. */
    @Nullable
    String dayCode() {
        LocalDate first = when().map(Event::first).orElse(null);
        LocalDate last = when().map(Event::last).orElse(null);
        if (item.people().value("date") != null) {
            return profile.days(1);
        }
        return first == null || last == null ? null : profile.days(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** How many different sources its statements have; whoever is not named counts once a statement. */
    long sources() {
        return item.list("/statements").stream().map(id -> item.other(Kind.STATEMENT, id)).flatMap(Optional::stream)
                .map(
                        s -> s.text("/source/actor") == null ? s.id() : s.text("/source/actor"))
                .distinct().count();
    }

    Optional<Item> where() {
        return Places.of(item, "/where");
    }

    /** The code for how exact the place is; a place that the text only says to be near another has the profile's own code. */
    @Nullable
    String placeCode() {
        return where().map(p -> p.text("/relation") != null && profile.near() != null
                ? profile.near()
                : profile.places().get(String.valueOf(p.text("/precision")))).orElse(null);
    }

    /** Names of those said to have done it, whoever says so and however strongly; those denied are left out. */
    List<String> actors() {
        List<String> names = new ArrayList<>();
        item.thing().fields().path("responsibility").forEach(r -> {
            if (!r.path("strength").asString().equals("denied")) {
                r.path("actors").forEach(a -> names.add(item.actor(a.asString())));
            }
        });
        return names.stream().distinct().toList();
    }

    private Stream<Item> killed() {
        return item.list("/figures").stream().map(id -> item.other(Kind.FIGURE, id)).flatMap(Optional::stream)
                .filter(f -> "killed".equals(f.text("/measure")) && "person".equals(f.text("/unit")))
                .filter(f -> f.text("/part_of") == null);
    }

    /** The least that any figure of the incident says; null where none says a number. */
    @Nullable
    BigDecimal least(Predicate<Item> which) {
        return killed().filter(which).map(f -> bound(f, "/low", "/high")).filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    @Nullable
    BigDecimal most() {
        return killed().map(f -> bound(f, "/high", "/low")).filter(Objects::nonNull).max(BigDecimal::compareTo)
                .orElse(null);
    }

    /** A figure's bound; where the text leaves it open, the other; where it is a vague word, the profile's number for it. */
    private @Nullable BigDecimal bound(Item figure, String pointer, String other) {
        BigDecimal stated = figure.number(pointer) == null ? figure.number(other) : figure.number(pointer);
        return stated != null
                ? stated
                : profile.vague(figure.text("/number") == null
                        ? figure.words(figure.thing().span())
                        : figure.text("/number"));
    }

    /** Deaths of one party, only where a source states whose they were. */
    @Nullable
    BigDecimal deathsOf(@Nullable String party) {
        return party == null ? null : least(Event.isOf(party));
    }

    private static Predicate<Item> isOf(String party) {
        return f -> f.text("/group/side") != null
                && f.actor(f.thing().fields().at("/group/side").asString()).equals(party)
                || f.text("/group/actor") != null
                        && f.actor(f.thing().fields().at("/group/actor").asString()).equals(party);
    }

    @Nullable
    BigDecimal deathsOfCivilians() {
        return item.list("/figures").stream().map(id -> item.other(Kind.FIGURE, id)).flatMap(Optional::stream)
                .filter(f -> "killed".equals(f.text("/measure")) && "civilian".equals(f.text("/group/status")))
                .map(f -> bound(f, "/low", "/high")).filter(Objects::nonNull).min(BigDecimal::compareTo).orElse(null);
    }
}
