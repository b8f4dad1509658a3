package org.aver.workbench.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aver.compare.Report;
import org.aver.compare.echo.Echo;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.words.Wording;
import org.aver.ledger.Kept;
import org.aver.ledger.Query;
import org.aver.workbench.mask.Masks;
import org.aver.workbench.shelf.Tale;

/**
 * The same as a statement, said in other articles: looked for in those of its story and in those that hold its longest words, by
 * how many words the contents share.
 *
 * @param words  those that other articles were looked for by
 * @param looked how many articles were looked through
 */
public record Elsewhere(String words, int looked, List<Found> found) {
    private static final int SEARCHED = 3;
    private static final int MOST = 24;
    private static final int SHORTEST = 4;

    public Elsewhere {
        found = List.copyOf(found);
    }

    /** A statement of another article; names of private persons are withheld. {@code isSameSpeaker}: so far as names tell. */
    public record Found(String id, String outlet, String day, String speaker, boolean isSameSpeaker, String words) {
    }

    static Elsewhere of(Desk desk, Kept kept, Statement statement) {
        String brief = kept.key().substring(0, 12);
        String words = words(kept.reading(), statement);
        Set<String> keys = new LinkedHashSet<>();
        if (!words.isEmpty()) {
            keys.addAll(desk.ledger().keys(new Query(words, MOST, false)));
        }
        desk.shelf().story(brief).map(Tale::reports).orElse(List.of()).stream().limit(MOST).forEach(r -> keys.add(r
                .key()));
        keys.remove(kept.key());
        List<Report> others = keys.stream().flatMap(key -> desk.ledger().show(key).stream())
                .map(k -> new Report(k.key().substring(0, 12), k.reading())).toList();
        List<List<Echo>> echoes = Echo.of(new Report(brief, kept.reading()), statement.id(), others);
        List<Found> found = IntStream.range(0, others.size()).boxed().filter(i -> !echoes.get(i).isEmpty()).flatMap(
                i -> {
                    var masks = new Masks(others.get(i).reading());
                    return echoes.get(i).stream().map(e -> found(others.get(i), e, masks));
                }).sorted(Comparator.comparing(Found::day).thenComparing(Found::outlet).thenComparing(Found::id))
                .toList();
        return new Elsewhere(words, others.size(), found);
    }

    private static Found found(Report other, Echo echo, Masks masks) {
        Statement s = other.reading().statements().stream().filter(o -> o.id().equals(echo.statement())).findFirst()
                .orElseThrow();
        var article = other.article();
        List<Span> content = s.content() == null ? List.of() : s.content().spans();
        return new Found(other.id() + "." + s.id(), Objects.requireNonNullElse(article.publisher(), "(unnamed outlet)"),
                article.published() == null ? "no date" : article.published().day().toString(),
                masks.speaker(s, article.publisher()).name(), echo.isSameSpeaker(), masks.hide(Wording.words(Text.of(
                        article.text()), content)));
    }

    /** The longest words of the content: an article that has them too may say the same. */
    private static String words(Reading reading, Statement s) {
        Text text = Text.of(reading.article().text());
        List<Span> spans = s.content() == null ? List.of() : s.content().spans();
        return spans.stream().map(text::slice).flatMap(w -> Stream.of(w.split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(w -> w.length() >= SHORTEST).distinct().sorted(Comparator.comparingInt(w -> -w.length()))
                .limit(SEARCHED).collect(Collectors.joining(" "));
    }
}
