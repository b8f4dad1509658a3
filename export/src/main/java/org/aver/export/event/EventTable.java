package org.aver.export.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aver.core.Article;
import org.aver.export.item.Item;
import org.aver.export.item.Items;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that happened, in the columns of a conflict database. What the database's coders decide (best estimates, clarity, types) is
 * blank unless a person set it. Aver's own columns stand last: id, statements, sentence, address and hash.
 */
public final class EventTable implements Table {
    private final Profile profile;
    private final Items items;
    private final List<Field> fields = new ArrayList<>();

    private record Field(Column column, Function<Event, @Nullable Object> value) {
    }

    private EventTable(Profile profile, Items items) {
        this.profile = profile;
        this.items = items;
    }

    /** In the shape of an ACLED export. */
    public static EventTable acled(Items incidents) {
        var t = new EventTable(Profile.of("acled"), incidents);
        t.text("event_id_cnty", e -> e.item().id());
        t.text("event_date", Event::from);
        t.text("year", e -> year(e.from()));
        t.text("time_precision", Event::dayCode);
        t.blank("disorder_type");
        t.set("event_type");
        t.set("sub_event_type");
        t.text("actor1", e -> joined(e.actors()));
        t.blank("assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
                "iso",
                "region");
        t.place();
        t.text("geo_precision", Event::placeCode);
        t.text("source", e -> publisher(e.item().article()));
        t.blank("source_scale");
        t.text("notes", e -> e.item().sentence());
        t.number("fatalities", e -> e.least(f -> true));
        t.blank("tags");
        t.text("timestamp", e -> published(e.item().article()));
        t.evidence();
        return t;
    }

    /** In the shape of UCDP's georeferenced events. */
    public static EventTable ucdp(Items incidents) {
        var t = new EventTable(Profile.of("ucdp"), incidents);
        t.text("id", e -> e.item().id());
        t.text("relid", e -> null);
        t.text("year", e -> year(e.from()));
        t.blank("active_year", "code_status");
        t.set("type_of_violence");
        t.blank("conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id");
        t.text("side_a", e -> e.actors().isEmpty() ? null : e.actors().getFirst());
        t.blank("side_b_new_id");
        t.text("side_b", e -> e.actors().size() > 1 ? e.actors().get(1) : null);
        t.text("number_of_sources", e -> Long.toString(e.sources()));
        t.text("source_article", e -> source(e.item()));
        t.text("source_office", e -> publisher(e.item().article()));
        t.text("source_date", e -> published(e.item().article()));
        t.text("source_headline",
                e -> e.item().article() == null ? null : e.item().mask().orNull(e.item().article().title()));
        t.text("source_original", e -> null);
        t.text("where_prec", Event::placeCode);
        t.text("where_coordinates", e -> e.where().map(p -> p.text("/name")).orElse(null));
        t.place();
        t.set("event_clarity", "clarity");
        t.text("date_prec", Event::dayCode);
        t.text("date_start", Event::from);
        t.text("date_end", Event::to);
        t.number("deaths_a", e -> e.actors().isEmpty() ? null : e.deathsOf(e.actors().getFirst()));
        t.number("deaths_b", e -> e.actors().size() > 1 ? e.deathsOf(e.actors().get(1)) : null);
        t.number("deaths_civilians", Event::deathsOfCivilians);
        t.blank("deaths_unknown");
        t.set("best");
        t.number("high", Event::most);
        t.number("low", e -> e.least(f -> true));
        t.evidence();
        return t;
    }

    private void text(String name, Function<Event, @Nullable Object> value) {
        fields.add(new Field(new Column(name, Column.Type.TEXT, ""), value));
    }

    private void number(String name, Function<Event, @Nullable BigDecimal> value) {
        fields.add(new Field(new Column(name, Column.Type.NUMBER, ""), value::apply));
    }

    private void blank(String... names) {
        for (String name : names) {
            text(name, e -> null);
        }
    }

    private void set(String name) {
        set(name, name);
    }

    /** What only a person sets. */
    private void set(String name, String field) {
        text(name, e -> e.item().people().value(field));
    }

    private void place() {
        text("country", e -> e.where().map(p -> p.text("/country")).orElse(e.item().people().value("country")));
        text("location", e -> e.where().map(p -> p.text("/name")).orElse(e.item().people().value("place")));
        number("latitude", e -> e.where().map(p -> p.number("/lat")).orElse(e.item().number("/lat")));
        number("longitude", e -> e.where().map(p -> p.number("/lon")).orElse(e.item().number("/lon")));
    }

    private void evidence() {
        text("aver_id", e -> e.item().id());
        text("aver_statements", e -> String.join(" ", e.item().statements()));
        text("aver_sentence", e -> e.item().sentence());
        text("aver_address", e -> e.item().source());
        text("aver_sha256", e -> e.item().sha256());
        text("aver_verdict", e -> e.item().people().verdict() == null ? null : e.item().people().verdict().label());
        text("aver_set_by_people", e -> e.item().mask().orNull(e.item().people().json()));
    }

    private static @Nullable String year(@Nullable String day) {
        return day == null || day.length() < 4 ? null : day.substring(0, 4);
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static @Nullable String publisher(@Nullable Article article) {
        return article == null ? null : article.publisher();
    }

    private static @Nullable String published(@Nullable Article article) {
        return article == null || article.published() == null ? null : article.published().value();
    }

    private static @Nullable String source(Item item) {
        return item.source() == null ? publisher(item.article()) : item.source();
    }

    @Override
    public String name() {
        return profile.name();
    }

    @Override
    public List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    @Override
    public List<String> notes() {
        return profile.rules();
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> row) {
        items.each(item -> {
            String stage = item.text("/stage");
            if (stage == null || stage.equals("happened")) {
                List<@Nullable Object> cells = new ArrayList<>();
                fields.forEach(f -> cells.add(f.value().apply(new Event(item, profile))));
                row.accept(cells);
            }
        });
    }
}
