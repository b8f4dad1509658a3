package org.aver.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aver.core.Article;
import org.aver.export.item.Item;
import org.aver.export.item.Items;
import org.aver.ledger.decision.Kind;
import org.jspecify.annotations.Nullable;

/** A table of one kind of thing: every row with its id, its statements, its sentence, its article and its hash. */
public final class ItemTable implements Table {
    private final String name;
    private final Items items;
    private final List<Field> fields = new ArrayList<>();

    private record Field(Column column, Function<Item, @Nullable Object> value) {
    }

    private ItemTable(String name, Items items) {
        this.name = name;
        this.items = items;
    }

    /**
     * The table of a kind.
     *
     * @param items of that kind only
     */
    public static ItemTable of(Kind kind, Items items) {
        var table = new ItemTable(kind.key(), items);
        table.text("id", "#meta+id", Item::id);
        table.text("statements", "#meta+statements", i -> String.join(" ", i.statements()));
        switch (kind) {
            case STATEMENT -> table.statement();
            case FIGURE -> table.figure();
            case INCIDENT -> table.incident();
            default -> throw new IllegalArgumentException("no table of " + kind.key());
        }
        table.people();
        table.article();
        return table;
    }

    private void text(String column, String hxl, Function<Item, @Nullable Object> value) {
        fields.add(new Field(new Column(column, Column.Type.TEXT, hxl), value));
    }

    private void text(String column, String hxl, String pointer) {
        text(column, hxl, i -> i.text(pointer));
    }

    private void number(String column, String hxl, String pointer) {
        fields.add(new Field(new Column(column, Column.Type.NUMBER, hxl), i -> i.number(pointer)));
    }

    private void statement() {
        text("source", "#meta+source", i -> i.words("/source/spans"));
        text("source_kind", "#meta+source+type", "/source/kind");
        text("source_actor", "#meta+source+name", i -> i.text("/source/actor") == null
                ? null
                : i.actor(String.valueOf(i.thing().fields().at("/source/actor").asString())));
        text("basis", "", "/source/basis");
        text("cue", "", i -> i.words("/cue/spans"));
        text("content", "#description", i -> i.words("/content/spans"));
        for (String field : List.of("mode", "act", "commitment", "polarity")) {
            text(field, "", "/" + field);
        }
        fields.add(new Field(new Column("hearsay", Column.Type.FLAG, ""), i -> i.flag("/hearsay")));
        text("cue_tone", "", "/cue_tone");
        text("within", "", i -> i.text("/within") == null ? null : i.outside(String.valueOf(i.text("/within"))));
        text("said_at", "#date+said", i -> i.edtf(i.text("/said_at")));
        text("status", "#status", "/status");
        number("score", "", "/score");
    }

    private void figure() {
        text("measure", "#indicator+name", "/measure");
        text("number", "", "/number");
        number("low", "#affected+low", "/low");
        number("high", "#affected+high", "/high");
        text("bound", "", "/bound");
        text("unit", "#indicator+unit", "/unit");
        text("group", "#population+name", i -> i.words("/group/span"));
        text("group_status", "#population+type", "/group/status");
        text("as_called", "", "/group/as_called");
        text("sex", "#population+sex", "/group/sex");
        text("age", "#population+age", "/group/age");
        text("side", "", i -> i.text("/group/side") == null ? null : i.actor(String.valueOf(i.text("/group/side"))));
        text("scope", "", "/scope");
        text("time", "#date", i -> i.edtf(i.text("/time")));
        text("as_of", "#date+reported", "/as_of");
        place("/place");
        text("outlook", "", "/outlook");
        text("part_of", "", i -> i.text("/part_of") == null ? null : i.outside(String.valueOf(i.text("/part_of"))));
        text("supersedes", "",
                i -> i.text("/supersedes") == null ? null : i.outside(String.valueOf(i.text("/supersedes"))));
    }

    private void incident() {
        text("type", "#event+type", "/type");
        text("stage", "#status+event", "/stage");
        text("date", "#date", i -> i.edtf(i.text("/when")));
        place("/where");
        text("responsibility", "#actor+responsibility", ItemTable::responsibility);
        text("target", "#event+target", "/target");
        text("weapon", "#event+weapon", i -> i.words("/weapon/span"));
        text("weapon_class", "#event+weapon+type", "/weapon/class");
        text("figures", "#meta+figures", i -> String.join(" ", i.list("/figures").stream().map(i::outside).toList()));
        text("merged_with", "", ItemTable::merged);
    }

    /** What people say is one with it. */
    private static @Nullable String merged(Item item) {
        String own = item.key() == null ? item.thing().id() : item.key() + "." + item.thing().id();
        List<String> others = item.people().merged().stream().filter(id -> !id.equals(own)).distinct().toList();
        return others.isEmpty() ? null : String.join(" ", others);
    }

    private static @Nullable String responsibility(Item item) {
        List<String> said = new ArrayList<>();
        for (var r : item.thing().fields().path("responsibility")) {
            List<String> names = new ArrayList<>();
            r.path("actors").forEach(a -> names.add(item.actor(a.asString())));
            said.add(String.join(" " + r.path("join").asString() + " ", names) + " (" + r.path("strength").asString()
                    + ")");
        }
        return said.isEmpty() ? null : String.join("; ", said);
    }

    private void place(String pointer) {
        text("place", "#loc+name", i -> Places.of(i, pointer).map(p -> p.text("/name")).orElse(null));
        text("country", "#country+code", i -> Places.of(i, pointer).map(p -> p.text("/country")).orElse(null));
        fields.add(new Field(new Column("lat", Column.Type.NUMBER, "#geo+lat"),
                i -> Places.of(i, pointer).map(p -> p.number("/lat"))
                        .orElse(null)));
        fields.add(new Field(new Column("lon", Column.Type.NUMBER, "#geo+lon"),
                i -> Places.of(i, pointer).map(p -> p.number("/lon"))
                        .orElse(null)));
        text("precision", "#geo+precision", i -> Places.of(i, pointer).map(p -> p.text("/precision")).orElse(null));
    }

    /** What people say, apart from what was read. */
    private void people() {
        text("verdict", "#status+verdict", i -> i.people().verdict() == null ? null : i.people().verdict().label());
        text("decided_by", "#contact+name", i -> i.people().by());
        text("set_by_people", "", i -> i.mask().orNull(i.people().json()));
        text("grades", "", i -> i.people().graded());
    }

    private void article() {
        text("sentence", "#meta+quote", Item::sentence);
        text("article", "#meta+article", Item::key);
        text("address", "#meta+url", Item::source);
        text("sha256", "#meta+sha256", Item::sha256);
        text("title", "#meta+title", i -> i.article() == null ? null : i.mask().orNull(i.article().title()));
        text("publisher", "#org+name", i -> i.article() == null ? null : i.article().publisher());
        text("published", "#date+published", i -> published(i.article()));
        text("reader", "#meta+version", i -> i.reading() == null ? null : i.reading().reader());
    }

    private static @Nullable String published(@Nullable Article article) {
        return article == null || article.published() == null ? null : article.published().value();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> row) {
        items.each(item -> {
            List<@Nullable Object> cells = new ArrayList<>();
            fields.forEach(f -> cells.add(f.value().apply(item)));
            row.accept(cells);
        });
    }
}
