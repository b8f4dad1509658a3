package org.aver.workbench.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Figure;
import org.aver.core.Text;
import org.aver.core.words.Wording;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Told;
import org.aver.ledger.decision.Typed;
import org.aver.workbench.article.Folding;
import org.aver.workbench.article.Item;
import org.aver.workbench.article.Items;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A thing with its evidence, as the review page shows it.
 *
 * @param words     in a few words what it is: "killed: at least 22 people"
 * @param statement the statement that it is or stands in, null for none
 * @param fields    what was read, and what people set
 * @param seen      id of the last decision about it
 * @param verdict   of the last judgement in force, empty for none
 */
public record Shown(String id, String kind, String words, @Nullable Item statement, List<Told> fields,
        List<Passage> passages, List<Said> said, String seen, String verdict, @Nullable String title,
        @Nullable String publisher, @Nullable String published, String article) {
    /** What one person said of it. */
    public record Said(String id, String verdict, String about, String by, Instant at, String reason, boolean inForce,
            List<Told> values) {
        /** Of what stands somewhere now. */
        public static Said of(Standing standing) {
            Decided d = standing.decided();
            return new Said(d.id(), Wording.label(d.decision().verdict()), d.about(), d.decision().by(), d.at(),
                    d.decision()
                            .reason(),
                    standing.inForce(), Told.of(d).stream().filter(t -> !t.name().equals("words")).toList());
        }
    }

    /** @param whole whether all of the article's text is shown */
    public static Shown of(Entry entry, boolean whole) {
        var reading = entry.kept().reading();
        Article article = reading.article();
        Decided judged = entry.talk().judged();
        String within = entry.thing().id().startsWith("s")
                ? entry.thing().id()
                : entry.thing().fields().path(
                        "statement").asString("");
        Item statement = reading.statements().stream().filter(s -> s.id().equals(within)).findFirst()
                .map(s -> new Items(reading).item(s)).orElse(null);
        return new Shown(entry.id(), entry.thing().kind().label(), words(entry), statement, fields(entry), Passage.of(
                entry, whole), entry.talk().said().stream().map(Said::of).toList(), entry.talk().last(),
                judged == null ? "" : Wording.label(judged.decision().verdict()), article.title(), article.publisher(),
                article.published() == null ? null : article.published().value(), entry.brief());
    }

    /** Whether what is said in a few words of it is folded. */
    public boolean isFolded(Folding folding) {
        return folding.folds(words) || statement != null && folding.folds(statement.brief());
    }

    /** In a few words what a thing is. */
    public static String words(Entry entry) {
        var reading = entry.kept().reading();
        Text text = Text.of(reading.article().text());
        Thing thing = entry.thing();
        Figure figure = reading.figures().stream().filter(f -> f.id().equals(thing.id())).findFirst().orElse(null);
        if (figure != null) {
            return Wording.measure(figure) + ": " + Wording.count(figure, text);
        }
        String type = thing.fields().path("type").asString("").replace('_', ' ');
        String words = thing.span().end() <= text.length() ? "“" + text.slice(thing.span()) + "”" : "";
        return type.isEmpty() ? words : type + ": " + words;
    }

    private static List<Told> fields(Entry entry) {
        List<Told> fields = new ArrayList<>();
        Typed.machine(entry.thing(), List.of()).forEach((name, value) -> {
            String now = Sent.value(entry, name);
            String read = read(entry, value);
            fields.add(new Told(name.replace('_', ' ').replace('.', ' '), now.equals(value.asString())
                    ? read
                    : read + " read, " + now + " set"));
        });
        return fields;
    }

    /** A value as people read it: what points at another thing is that thing's words. */
    private static String read(Entry entry, JsonNode value) {
        Text text = Text.of(entry.kept().reading().article().text());
        String words = value.asString();
        return entry.things().stream().filter(t -> t.id().equals(words) && t.span().end() <= text.length()).findFirst()
                .map(t -> "“" + text.slice(t.span()) + "”").orElse(words.replace('_', ' '));
    }
}
