package org.aver.reader.incident;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Incident.Stage;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** An incident in the making: the mentions taken for one. */
final class Gathered {
    final List<Mention> mentions = new ArrayList<>();
    final Set<Figure> figures = new LinkedHashSet<>();
    final Set<String> statements = new LinkedHashSet<>();
    /** The names of those who suffered it, in lower case. */
    final Set<String> names = new LinkedHashSet<>();
    final List<Blamed> blamed = new ArrayList<>();
    /** Those whom the text names as its dead or hurt behind it. */
    final List<Candidate> identified = new ArrayList<>();
    private final Set<String> counts = new HashSet<>();
    private final Set<Type> types = new LinkedHashSet<>();
    private @Nullable Site where;
    private @Nullable TimeExpression when;
    private boolean ofOutcome; // whether it is only when somebody died or was hurt
    Stage stage;
    int lastSentence;

    Gathered(Scene scene, Mention first) {
        this.stage = first.stage();
        add(scene, first);
    }

    void add(Scene scene, Mention mention) {
        mentions.add(mention);
        types.add(mention.type());
        lastSentence = mention.sentence();
        for (Figure figure : mention.figures()) {
            figures.add(figure);
            counts.add(count(figure));
        }
        if (mention.statement() != null) {
            statements.add(mention.statement().id());
        }
        for (Candidate c : mention.suffers()) {
            if (c.kind() == Candidate.Kind.PERSON) {
                names.addAll(Names.words(scene, c));
            }
        }
        boolean better = mention.stage() == Stage.HAPPENED || stage == Stage.DENIED;
        stage = better ? mention.stage() : stage;
        Site site = mention.where();
        where = where == null || site != null && where.country() && !site.country() ? site : where;
        boolean outcome = mention.type().isOutcome();
        boolean dated = mention.when() != null && mention.when().from() != null;
        if (when == null || dated && (when.from() == null || ofOutcome && !outcome)) {
            when = mention.when();
            ofOutcome = outcome;
        }
    }

    /** When it happened: no more than when somebody died of it, where only that is told. */
    @Nullable
    TimeExpression day() {
        return ofOutcome ? null : when;
    }

    /** Takes what a later sentence says of it, where nothing was said before. */
    void tell(int sentence, @Nullable TimeExpression day, @Nullable Site site) {
        lastSentence = sentence;
        where = where == null ? site : where;
        when = when == null || when.from() == null && day != null ? day : when;
    }

    /** The type that says most of what was done. */
    Type type() {
        Type best = mentions.getFirst().type();
        for (Type type : types) {
            best = type.rank() < best.rank() ? type : best;
        }
        return best;
    }

    /** Whether it counts as many of the same before. */
    boolean hasLike(Figure figure) {
        return figure.low() != null && counts.contains(count(figure));
    }

    /** Whether more than one suffered it. */
    boolean isOfSeveral() {
        return figures.stream().anyMatch(f -> f.low() != null && f.low().compareTo(BigDecimal.ONE) > 0);
    }

    /** Whether each of some figures may be of those already counted: no more people. */
    boolean counts(List<Figure> part) {
        return part.stream().allMatch(p -> figures.stream().anyMatch(f -> f.unit() == p.unit()
                && f.low() != null && p.low() != null && p.low().compareTo(f.low()) <= 0));
    }

    private static String count(Figure figure) {
        return figure.measure() + " " + figure.low();
    }

    boolean has(Type type) {
        return types.contains(type);
    }

    boolean agrees(Type type) {
        return types.stream().allMatch(type::agrees);
    }

    @Nullable
    Site where() {
        return where;
    }

    @Nullable
    TimeExpression when() {
        return when;
    }

    /** The mention that stands for it: the first of the type that says most. */
    Mention head() {
        Type type = type();
        return mentions.stream().filter(m -> m.type().equals(type)).findFirst().orElse(mentions.getFirst());
    }
}
