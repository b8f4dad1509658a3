package org.aver.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Place;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;
import org.aver.core.Zone;
import org.aver.reader.name.Name;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;

/** A reading in the making: the article, its tokens and sentences, and what the stages have added so far. One thread at a time. */
public final class Draft {
    private final Article article;
    private final Passage passage;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Victim> victims = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    public Draft(Article article) {
        this.article = article;
        this.passage = Passage.of(article.text());
    }

    public Article article() {
        return article;
    }

    public Passage passage() {
        return passage;
    }

    /** The zone that holds a position, body where no zone does. */
    public Zone.Kind zoneAt(int point) {
        for (Zone zone : article.zones()) {
            if (zone.span().contains(point)) {
                return zone.kind();
            }
        }
        return Zone.Kind.BODY;
    }

    /** What part of the article each token stands in. */
    public Zone.Kind[] zonesOfTokens() {
        Zone.Kind[] kinds = new Zone.Kind[passage.tokens().size()];
        Arrays.fill(kinds, Zone.Kind.BODY);
        for (Zone zone : article.zones()) {
            for (int i : passage.tokensIn(zone.span())) {
                kinds[i] = zone.kind();
            }
        }
        return kinds;
    }

    /** Whether a sentence may be read: it does not stand in a related or boilerplate zone. */
    public boolean isRead(Sentence sentence) {
        return zoneAt(sentence.span().start()).isRead();
    }

    /** The statements so far; stages that read them add to this list. */
    public List<Statement> statements() {
        return statements;
    }

    /** The names by span; they never overlap. */
    public List<Name> names() {
        return names;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<TimeExpression> times() {
        return times;
    }

    public List<Incident> incidents() {
        return incidents;
    }

    public List<Victim> victims() {
        return victims;
    }

    public List<Place> places() {
        return places;
    }

    public List<String> warnings() {
        return warnings;
    }
}
