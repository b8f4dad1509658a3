package org.aver.workbench.article;

import java.util.List;
import java.util.Map;
import org.aver.core.Figure;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Text;
import org.aver.core.words.Wording;

/** A reading's statements as the rail and a statement's own page show them. */
public final class Items {
    private final Reading reading;
    private final Text text;
    private final Map<String, Integer> depths;

    public Items(Reading reading) {
        this.reading = reading;
        this.text = Text.of(reading.article().text());
        this.depths = Pieces.depths(reading.statements());
    }

    /** In reading order. */
    public List<Item> all() {
        return reading.statements().stream().map(this::item).toList();
    }

    public Item item(Statement s) {
        Statement.Source source = s.source();
        boolean telling = source != null && source.kind() != null && source.kind() != SourceKind.PERSON
                && source.kind() != SourceKind.ORGANISATION;
        List<String> via = source == null
                ? List.of()
                : source.via().stream().map(v -> (v.span() == null ? "" : text.slice(v.span()) + ", ")
                        + Wording.label(v.channel())).toList();
        return new Item(s.id(), source == null ? null : Wording.words(text, source.spans()),
                telling && source != null && source.kind() != null ? Wording.label(source.kind()) : "",
                Wording.words(text, s.cue().spans()),
                s.content() == null ? null : Wording.words(text, s.content().spans()),
                s.carried().stream().map(text::slice).toList(), via, notes(s),
                reading.figures().stream().filter(f -> s.id().equals(f.statement())).map(this::figure).toList(),
                depths.getOrDefault(s.id(), 0), s.score());
    }

    private String figure(Figure f) {
        List<String> limits = Wording.limits(f, reading.figures(), text);
        return Wording.measure(f) + ": " + Wording.count(f, text)
                + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
    }

    private List<String> notes(Statement s) {
        List<String> notes = Wording.notes(s, text, false);
        if (s.source() != null && s.source().basis() != null && s.source().basis() != Statement.Basis.UNSTATED) {
            notes.add("knows by: " + Wording.label(s.source().basis()));
        }
        return notes;
    }
}
