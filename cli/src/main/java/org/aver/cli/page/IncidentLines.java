package org.aver.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.cli.terminal.Style;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.core.Victim;
import org.aver.core.words.Wording;
import org.aver.reader.incident.Incidents;
import org.jspecify.annotations.Nullable;

/** One incident as the report tells it: the words it was read from, then one line each for when, where, by whom, on whose word. */
final class IncidentLines {
    private static final int LABEL = 16; // "responsibility" and a gap
    private static final int MOST_POINTS = 240;

    private final Reading reading;
    private final Text text;
    private final Screen screen;
    private final Named named;

    IncidentLines(Reading reading, Text text, Screen screen) {
        this.reading = reading;
        this.text = text;
        this.screen = screen;
        this.named = new Named(reading, text);
    }

    void print(Incident incident, int indent) {
        String type = incident.type().replace('_', ' ');
        screen.flow(indent, indent, List.of(new Run(type, Style.SOURCE), new Run(stage(incident), Style.NOTE)));
        int inner = 2 * indent;
        reading.sentences().stream().filter(s -> s.contains(incident.span().start())).findFirst().ifPresent(
                s -> screen.flow(inner, inner, List.of(new Run("“" + shortened(text.slice(s)) + "”", Style.NOTE))));
        line(inner, "when", named.time(incident.when()), Style.FIGURE);
        line(inner, "where", named.place(incident.where()), Style.FIGURE);
        lines(inner, "responsibility", responsibility(incident));
        line(inner, "target", incident.target(), Style.PLAIN);
        line(inner, "weapon", weapon(incident.weapon()), Style.PLAIN);
        lines(inner, "outcome", reading.figures().stream().filter(f -> incident.figures().contains(f.id()))
                .map(this::outcome).distinct().toList());
        lines(inner, "victims", reading.victims().stream().filter(v -> incident.id().equals(v.incident()))
                .map(v -> List.of(Run.of(victim(v)))).distinct().toList());
        line(inner, "told by", String.join("; ", tellers(incident)), Style.PLAIN);
    }

    private static String stage(Incident incident) {
        return incident.stage() == Incident.Stage.HAPPENED ? "" : " · " + Wording.label(incident.stage());
    }

    private static String shortened(String words) {
        int points = words.codePointCount(0, words.length());
        return points <= MOST_POINTS ? words : words.substring(0, words.offsetByCodePoints(0, MOST_POINTS)) + " …";
    }

    private List<List<Run>> responsibility(Incident incident) {
        if (incident.responsibility().isEmpty()) {
            // nobody makes an earthquake; of an attack it matters that nobody is named
            return Incidents.isDone(incident.type())
                    ? List.of(List.of(new Run("nobody is named", Style.NOTE)))
                    : List.of();
        }
        var lines = new ArrayList<List<Run>>();
        for (Responsibility r : incident.responsibility()) {
            lines.add(List.of(new Run(named.actors(r.actors(), r.join()), Style.SOURCE),
                    Run.of(", " + strength(r.strength()) + " " + named.speaker(r.statement()))));
        }
        return lines.stream().distinct().toList();
    }

    private static String strength(Incident.Strength strength) {
        return switch (strength) {
            case CLAIMED_BY_SELF -> "which claims it, as told by";
            case UNSTATED -> "named by";
            case ADMITTED, ACCUSED, SUSPECTED, INFERRED, DENIED -> Wording.label(strength) + " by";
        };
    }

    private @Nullable String weapon(Incident.@Nullable Weapon weapon) {
        if (weapon == null) {
            return null;
        }
        String words = text.slice(weapon.span());
        String kind = weapon.weaponClass().replace('_', ' ');
        return words.equals(kind) ? words : words + " (" + kind + ")";
    }

    private List<Run> outcome(Figure f) {
        List<String> limits = Wording.limits(f, reading.figures(), text);
        return List.of(new Run(Wording.measure(f) + ": ", Style.NOTE), new Run(Wording.count(f, text), Style.FIGURE),
                Run.of(limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")"),
                new Run(", by " + named.speaker(f.statement()), Style.NOTE));
    }

    /** "Bo Lind, 22, driver, civilian: killed"; who has no name, by the words for them. */
    private String victim(Victim v) {
        String who = v.name() == null ? Wording.words(text, v.spans().stream().limit(1).toList()) : v.name();
        String known = Stream.of(who, v.age(), v.name() == null ? null : v.role(), v.status())
                .filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.joining(", "));
        return known + (v.outcome() == null ? "" : ": " + v.outcome());
    }

    private List<String> tellers(Incident incident) {
        var tellers = new LinkedHashSet<String>();
        incident.statements().forEach(id -> tellers.add(named.speaker(id)));
        if (tellers.isEmpty()) {
            tellers.add(named.speaker(null));
        }
        return List.copyOf(tellers);
    }

    private void line(int indent, String label, @Nullable String words, Style style) {
        if (words != null && !words.isEmpty()) {
            lines(indent, label, List.of(List.of(new Run(words, style))));
        }
    }

    private void lines(int indent, String label, List<List<Run>> values) {
        String left = label;
        for (List<Run> value : values) {
            screen.entry(indent, new Cell(new Run(left, Style.NOTE), LABEL), value);
            left = "";
        }
    }
}
