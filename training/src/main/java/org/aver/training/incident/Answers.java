package org.aver.training.incident;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Incident.Strength;
import org.aver.core.Place;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;
import org.aver.reader.DataFile;
import org.aver.reader.Draft;
import org.aver.reader.name.Name;
import org.aver.training.incident.Template.Perpetrator;
import org.jspecify.annotations.Nullable;

/** A reading's incidents as MUC-4 templates. */
public final class Answers {
    private static final int OLD = 2; // months; MUC-4 asks for none from before

    /** The neutral names under which described people stand. */
    private static final Set<String> LABELS = Set.of("armed group", "attackers", "soldiers", "police officers",
            "crowd");

    private final Map<String, String> types = new HashMap<>();

    public Answers() {
        DataFile.rows(Answers.class, "muc-types.tsv").forEach(row -> types.put(row[0], row[1]));
    }

    /** The templates of those incidents that MUC-4 asks for. */
    List<Template> of(Draft draft, @Nullable LocalDate day) {
        List<Template> templates = new ArrayList<>();
        for (Incident incident : draft.incidents()) {
            String type = types.get(incident.type());
            boolean asked = incident.stage() != Incident.Stage.PLANNED && incident.stage() != Incident.Stage.DENIED;
            List<Days> dates = dates(draft, incident, day);
            boolean old = day != null && !dates.isEmpty() && dates.getFirst().to().isBefore(day.minusMonths(OLD));
            if (type != null && !type.equals("-") && asked && !old) {
                templates.add(new Template(false, List.of(type), dates, places(draft, incident),
                        victims(draft, incident), perpetrators(draft, incident)));
            }
        }
        return templates;
    }

    /** The day, or "on or before the day of the report" where the text says none. */
    private static List<Days> dates(Draft draft, Incident incident, @Nullable LocalDate day) {
        for (TimeExpression time : draft.times()) {
            if (time.id().equals(incident.when()) && time.from() != null && time.to() != null) {
                return List.of(new Days(time.from(), time.to()));
            }
        }
        return day == null ? List.of() : List.of(new Days(null, day));
    }

    /** The place with all that hold it, from the widest to the narrowest. */
    private static List<List<String>> places(Draft draft, Incident incident) {
        for (Place place : draft.places()) {
            if (place.id().equals(incident.where())) {
                List<String> parts = new ArrayList<>(place.hierarchy().reversed());
                parts.add(place.name());
                parts.add(text(draft, place.span()));
                return List.of(parts.stream().map(Answers::plain).toList());
            }
        }
        return List.of();
    }

    /** Keys are written without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static String text(Draft draft, Span span) {
        return draft.passage().slice(span).replaceAll("\\s+", " ");
    }

    private static List<Template.Victim> victims(Draft draft, Incident incident) {
        List<Template.Victim> victims = new ArrayList<>();
        TreeSet<Span> taken = new TreeSet<>();
        for (Victim victim : draft.victims()) {
            if (incident.id().equals(victim.incident())) {
                List<String> strings = new ArrayList<>(victim.spans().stream().map(s -> text(draft, s)).toList());
                taken.addAll(victim.spans());
                boolean several = victim.name() == null && strings.getFirst().toLowerCase(Locale.ROOT).endsWith("s");
                victims.add(new Template.Victim(strings, several ? "PLURAL" : "1", effect(victim.outcome())));
            }
        }
        for (Figure figure : draft.figures()) {
            boolean people = figure.unit() == Figure.Unit.PERSON && incident.figures().contains(figure.id());
            boolean apart = taken.stream().noneMatch(figure.span()::overlaps) && !isSum(draft, figure)
                    && (figure.group() != null || figure.low() == null || figure.low().intValue() != 1);
            List<String> effect = effect(figure.measure().name().toLowerCase(Locale.ROOT));
            if (people && apart && (!effect.isEmpty() || figure.measure() == Figure.Measure.ABDUCTED)
                    && (figure.high() == null || figure.high().signum() > 0)) {
                String number = figure.low() == null ? "PLURAL" : figure.low().toPlainString();
                victims.add(new Template.Victim(List.of(text(draft, figure.span())), number, effect));
            }
        }
        return victims;
    }

    /** Whether a figure adds up others that stand in its own words: MUC-4 asks for those. */
    private static boolean isSum(Draft draft, Figure whole) {
        return draft.figures().stream().anyMatch(f -> whole.id().equals(f.partOf()) && whole.span().contains(f.span()));
    }

    private static List<String> effect(@Nullable String outcome) {
        if (outcome == null) {
            return List.of();
        }
        return switch (outcome) {
            case "killed", "bodies_found" -> List.of("DEATH");
            case "injured", "casualties" -> List.of("INJURY");
            default -> List.of();
        };
    }

    private static List<Perpetrator> perpetrators(Draft draft, Incident incident) {
        Map<String, Perpetrator> perpetrators = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Responsibility r : incident.responsibility()) {
            for (Actor actor : draft.actors()) {
                boolean body = r.actors().contains(actor.id()) && actor.kind() != Actor.Kind.PERSON
                        && r.strength() != Strength.DENIED && isNamed(draft, actor);
                if (body && !perpetrators.containsKey(actor.id())) {
                    order.add(actor.id());
                    List<String> names = new ArrayList<>(actor.mentions().stream().map(s -> text(draft, s)).toList());
                    perpetrators.put(actor.id(), new Perpetrator(names, confidence(r.strength()), false));
                }
            }
        }
        return order.stream().map(perpetrators::get).toList();
    }

    /** Whether it is a body, not just people as they are described. */
    private static boolean isNamed(Draft draft, Actor actor) {
        boolean body = actor.kind() == Actor.Kind.ARMED_FORCES || actor.kind() == Actor.Kind.AGENCY
                || actor.kind() == Actor.Kind.GOVERNMENT || actor.kind() == Actor.Kind.ARMED_GROUP;
        return actor.entry() != null || body && !LABELS.contains(actor.name())
                || draft.names().stream().anyMatch(n -> (n.type() == Name.Type.ORGANISATION
                        || n.type() == Name.Type.OTHER) && actor.mentions().stream().anyMatch(n.span()::overlaps));
    }

    private static List<String> confidence(Strength strength) {
        return switch (strength) {
            case CLAIMED_BY_SELF, ADMITTED -> List.of("CLAIMED OR ADMITTED");
            case ACCUSED -> List.of("SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES");
            case SUSPECTED -> List.of("SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES");
            case INFERRED -> List.of("POSSIBLE");
            case UNSTATED, DENIED -> List.of("REPORTED AS FACT");
        };
    }
}
