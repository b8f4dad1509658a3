package org.aver.workbench.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.compare.echo.Echoes;
import org.aver.compare.source.Support;
import org.aver.compare.text.Texts;
import org.aver.workbench.shelf.Report;
import org.aver.workbench.shelf.StoryHead;
import org.aver.workbench.shelf.Tale;

/**
 * A story: its articles side by side. Names of private persons are withheld.
 *
 * @param reports  by time, then outlet
 * @param earlier  those that a later text of the same address revises, which count for nothing
 * @param tolls    one an incident that somebody counts for
 * @param clashes  comparisons: clashes first, then revisions, then the rest
 * @param outlets  the columns of {@code sayings}
 * @param sayings  statements that more than one outlet has to do with
 * @param single   how many statements one outlet alone has
 * @param printed  texts that more than one article carries
 * @param reasons  why they are one story, a line for each two articles
 */
public record StoryView(StoryHead head, Behind behind, List<Report> reports, List<Report> earlier, List<Toll> tolls,
        List<Clash> clashes, List<String> outlets, List<Saying> sayings, int single, List<Printed> printed,
        List<String> reasons) {
    public StoryView {
        reports = List.copyOf(reports);
        earlier = List.copyOf(earlier);
        tolls = List.copyOf(tolls);
        clashes = List.copyOf(clashes);
        outlets = List.copyOf(outlets);
        sayings = List.copyOf(sayings);
        printed = List.copyOf(printed);
        reasons = List.copyOf(reasons);
    }

    /** @param readings of the story's reports, those that were revised left out */
    static StoryView of(Tale tale, List<org.aver.compare.Report> readings) {
        var hiding = new Hiding(readings);
        Map<String, org.aver.compare.Report> byId = new HashMap<>();
        readings.forEach(r -> byId.put(r.id(), r));
        Texts texts = Texts.of(readings);
        List<Comparison> comparisons = Clashes.of(readings);
        Echoes echoes = Echoes.of(readings, comparisons);
        List<Toll> tolls = org.aver.compare.series.Told.all(readings, texts.texts()).stream()
                .map(t -> Toll.of(t, texts.texts(), hiding)).filter(t -> !t.rows().isEmpty()).toList();
        return new StoryView(tale.head(), Behind.of(Support.of(readings, texts.texts()), hiding), tale.reports(), tale
                .earlier(), tolls, comparisons.stream().map(c -> Clash.of(c, hiding)).toList(), echoes.outlets(),
                echoes.met().stream().map(c -> Saying.of(c, hiding)).toList(), echoes.claims().size() - echoes.met()
                        .size(),
                Printed.of(texts.texts(), byId, hiding), reasons(tale, hiding));
    }

    private static List<String> reasons(Tale tale, Hiding hiding) {
        Map<String, Report> byId = new HashMap<>();
        tale.reports().forEach(r -> byId.put(r.brief(), r));
        return tale.links().stream().filter(l -> byId.containsKey(l.first()) && byId.containsKey(l.second()))
                .map(l -> Objects.requireNonNull(byId.get(l.first())).publisher() + " and " + Objects.requireNonNull(
                        byId.get(l.second())).publisher() + ": " + hiding.in(List.of(l.first(), l.second()),
                                String
                                        .join(", ", l.reasons())))
                .toList();
    }

    /** An article of the story. */
    public Report report(String id) {
        return reports.stream().filter(r -> r.brief().equals(id)).findFirst().orElseThrow();
    }

    /** Those comparisons that are clashes, or those that are none. */
    public List<Clash> clashes(boolean clashing) {
        return clashes.stream().filter(c -> c.isClash() == clashing).toList();
    }
}
