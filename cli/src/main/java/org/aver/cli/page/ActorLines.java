package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Actor;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.words.Wording;

/** Those who act in a report: who speaks or is held responsible one a line, all others in one. */
final class ActorLines {
    private final Reading reading;
    private final Screen screen;
    private final Named named;

    ActorLines(Reading reading, Screen screen) {
        this.reading = reading;
        this.screen = screen;
        this.named = new Named(reading, Text.of(reading.article().text()));
    }

    void print(int indent) {
        var others = new ArrayList<String>();
        for (Actor actor : reading.actors()) {
            List<String> does = does(actor);
            if (does.isEmpty()) {
                others.add(actor.name());
            } else {
                screen.flow(indent, 2 * indent, line(actor, does));
            }
        }
        if (!others.isEmpty()) {
            screen.flow(indent, 2 * indent, List.of(new Run("also named: ", Style.NOTE),
                    Run.of(String.join("; ", others.stream().distinct().toList()))));
        }
    }

    private List<Run> line(Actor actor, List<String> does) {
        var notes = new ArrayList<String>();
        if (actor.kind() != Actor.Kind.OTHER) {
            notes.add(Wording.label(actor.kind()));
        }
        if (actor.role() != null) {
            notes.add(actor.role());
        }
        if (actor.parent() != null && (actor.role() == null || !actor.role().contains(named.actor(actor.parent())))) {
            notes.add("of " + named.actor(actor.parent()));
        }
        notes.addAll(does);
        return List.of(new Run(actor.name(), Style.SOURCE), new Run(" · " + String.join(" · ", notes), Style.NOTE));
    }

    private List<String> does(Actor actor) {
        var does = new ArrayList<String>();
        int statements = (int) sources().filter(s -> actor.id().equals(s.actor())).count();
        if (statements > 0) {
            does.add(ArticlePage.counted(statements, "statement"));
        }
        if (sources().flatMap(s -> s.via().stream()).anyMatch(v -> actor.id().equals(v.actor()))) {
            does.add("carries what others say");
        }
        if (reading.incidents().stream().flatMap(i -> i.responsibility().stream())
                .anyMatch(r -> r.actors().contains(actor.id()))) {
            does.add("named as responsible");
        }
        return does;
    }

    private Stream<Statement.Source> sources() {
        return reading.statements().stream().flatMap(s -> Stream.ofNullable(s.source()));
    }
}
