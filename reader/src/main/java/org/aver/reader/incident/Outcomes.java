package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Scope;
import org.aver.core.Incident.Stage;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a sentence to the incident it counts for: the nearest mention in the sentence that has such an outcome; where
 * none has, the figure itself tells of an incident.
 */
final class Outcomes {
    private final Scene scene;

    Outcomes(Scene scene) {
        this.scene = scene;
    }

    /** The mentions of a sentence with their figures, and one more for each figure that fits none. */
    List<Mention> of(int sentence, List<Mention> mentions) {
        List<List<Figure>> given = new ArrayList<>();
        mentions.forEach(mention -> given.add(new ArrayList<>()));
        List<Mention> more = new ArrayList<>();
        for (Figure figure : scene.figuresOf(sentence)) {
            if (figure.scope() == Scope.CUMULATIVE || figure.scope() == Scope.DAILY) {
                continue;
            }
            int nearest = nearest(figure, mentions);
            if (nearest >= 0) {
                given.get(nearest).add(figure);
            } else if (type(figure.measure()) != null && !isNone(figure)) {
                more.add(alone(sentence, figure));
            }
        }
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean none = !given.get(i).isEmpty() && given.get(i).stream().allMatch(Outcomes::isNone);
            boolean outcome = mentions.get(i).type().isOutcome() || mentions.get(i).type().isControl();
            if (!none || !outcome) { // "no arrests have been made" tells of none
                all.add(mentions.get(i).with(given.get(i)));
            }
        }
        all.addAll(more);
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return all;
    }

    private static boolean isNone(Figure figure) {
        return figure.high() != null && figure.high().signum() == 0;
    }

    private int nearest(Figure figure, List<Mention> mentions) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Span span = scene.words.span(mention.first(), mention.end());
            int gap = Math.max(0, Math.max(span.start() - figure.span().end(), figure.span().start() - span.end()));
            boolean told = mention.stage() == Stage.HAPPENED || mention.stage() == Stage.DENIED
                    || isNone(figure);
            if (told && fits(figure.measure(), mention.type()) && gap < least) {
                nearest = i;
                least = gap;
            }
        }
        return nearest;
    }

    /** Whether an incident of a type has such an outcome. */
    static boolean fits(Measure measure, Type type) {
        boolean taken = type.name().equals("abduction");
        boolean held = type.name().equals("arrest");
        return switch (measure) {
            case DETAINED, CAPTURED -> held;
            case ABDUCTED, RELEASED -> taken;
            case DISPLACED, SHELTERING -> type.name().equals("displacement") || !type.isOutcome() && !taken && !held;
            case KILLED, INJURED, CASUALTIES, MISSING, BODIES_FOUND, WOUNDED_OR_MISSING, NEUTRALISED, TREATED -> !taken
                    && !held && !type.name().equals("displacement");
            case DESTROYED, DAMAGED, AFFECTED, FIRED -> !type.isOutcome() && !taken && !held;
            case OTHER -> false;
        };
    }

    private static @Nullable Type type(Measure measure) {
        return switch (measure) {
            case KILLED, BODIES_FOUND -> Type.of("death");
            case INJURED, CASUALTIES, WOUNDED_OR_MISSING -> Type.of("injury");
            case ABDUCTED -> Type.of("abduction");
            case DETAINED -> Type.of("arrest");
            case DISPLACED -> Type.of("displacement");
            default -> null;
        };
    }

    private Mention alone(int sentence, Figure figure) {
        Type type = type(figure.measure());
        int[] tokens = scene.passage.tokensIn(figure.span());
        Line line = scene.line(sentence);
        int at = tokens[0];
        return new Mention(at, tokens[tokens.length - 1] + 1, sentence,
                java.util.Objects.requireNonNull(type), Stage.HAPPENED, false, false, false, false, false, null,
                List.of(),
                null, Whens.at(line, at, false), Sites.at(line, at), null, List.of(figure), scene.statementAt(at));
    }
}
