package org.aver.compare.echo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.compare.Report;
import org.aver.compare.claim.Page;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.echo.Same.Group;
import org.aver.core.Label;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a story, each with what every outlet does with it. Silence is no disagreement and is shown as what it is.
 *
 * @param outlets in the order of their first reports, then of their names
 * @param claims  in the order of the reports, then of reading
 */
public record Echoes(List<String> outlets, List<Claim> claims) {
    public Echoes {
        outlets = List.copyOf(outlets);
        claims = List.copyOf(claims);
    }

    /** What an outlet does with a statement. The first means that it prints it too. */
    public enum Stance implements Label {
        SAME, COMPATIBLE, CONTRADICTS, DENIES, REVISES
    }

    /**
     * A statement of somebody, however many articles print it.
     *
     * @param article   id of the first article that has it
     * @param statement its id there
     * @param words     of its content there
     * @param cells     one an outlet, in the order of the outlets
     */
    public record Claim(String article, String statement, String speaker, @Nullable String published, String words,
            List<Cell> cells) {
        public Claim {
            cells = List.copyOf(cells);
        }

        /** Whether more than one outlet has to do with it. */
        public boolean isMet() {
            return cells.stream().filter(c -> !c.isSilent()).count() > 1;
        }
    }

    /** {@code answers}: one a stance at most; none where the outlet is silent. */
    public record Cell(String outlet, List<Answer> answers) {
        public Cell {
            answers = List.copyOf(answers);
        }

        public boolean isSilent() {
            return answers.isEmpty();
        }
    }

    /** {@code article}, {@code claim}: where the outlet says so, the first of several; {@code why}: empty where it is the same. */
    public record Answer(Stance stance, String article, String claim, String why) {
    }

    /**
     * @param story       the reports of one story
     * @param comparisons of the same reports, as {@link org.aver.compare.clash.Clashes} finds them
     */
    public static Echoes of(List<Report> story, List<Comparison> comparisons) {
        List<Page> pages = story.stream().map(Page::of).sorted(Said.BY_TIME).toList();
        return new Table(pages, comparisons).echoes();
    }

    private static final class Table {
        private final Set<String> outlets = new LinkedHashSet<>();
        private final Map<Group, Map<String, Map<Stance, Answer>>> rows = new LinkedHashMap<>();
        private final Same same;

        Table(List<Page> pages, List<Comparison> comparisons) {
            pages.stream().sorted(Said.BY_DAY.thenComparing(Page::outlet)).forEach(p -> outlets.add(p.outlet()));
            same = Same.of(pages);
            for (Group group : same.groups()) {
                rows.put(group, new HashMap<>());
                carried(group, group, Stance.SAME, "");
            }
            comparisons.stream().filter(c -> c.kind() != Kind.NOT_COMPARABLE).forEach(this::compared);
            for (Same.Alike pair : same.alike()) {
                carried(pair.first(), pair.second(), Stance.COMPATIBLE, "the same in other mouths");
                carried(pair.second(), pair.first(), Stance.COMPATIBLE, "the same in other mouths");
            }
        }

        Echoes echoes() {
            return new Echoes(List.copyOf(outlets), rows.entrySet().stream().map(r -> claim(r.getKey(), r.getValue()))
                    .toList());
        }

        private Claim claim(Group group, Map<String, Map<Stance, Answer>> row) {
            Said first = group.said().getFirst();
            var published = first.page().published();
            List<Cell> cells = outlets.stream()
                    .map(o -> new Cell(o, List.copyOf(row.getOrDefault(o, Map.of()).values()))).toList();
            return new Claim(first.page().article(), first.statement().id(), first.speaker().name(),
                    published == null ? null : published.toString(), first.words(), cells);
        }

        private void compared(Comparison c) {
            Stance stance = switch (c.kind()) {
                case CONTRADICTS, ATTRIBUTES_DIFFERENTLY, DIFFERS_IN_PLACE_OR_DATE -> Stance.CONTRADICTS;
                case DENIES -> Stance.DENIES;
                case REVISES -> Stance.REVISES;
                case COMPATIBLE, NOT_COMPARABLE -> Stance.COMPATIBLE;
            };
            Group first = same.with(c.first());
            Group second = same.with(c.second());
            if (first != second) {
                answered(first, second, c.second(), stance, c.why());
                answered(second, first, c.first(), stance, c.why());
            }
        }

        /** Whoever carries the other statement stands so to this one; where it is none, the outlet whose own words they are. */
        private void answered(@Nullable Group group, @Nullable Group other, Side side, Stance stance, String why) {
            if (group == null) {
                return;
            }
            // of a statement and its denial only the one denies the other
            Stance turned = stance == Stance.DENIES && group.isDenial() ? Stance.CONTRADICTS : stance;
            if (other == null) {
                put(group, side.outlet(), new Answer(turned, side.article(), side.claim(), why));
            } else {
                carried(group, other, turned, why);
            }
        }

        private void carried(Group group, Group by, Stance stance, String why) {
            by.said().forEach(s -> put(group, s.page().outlet(), new Answer(stance, s.page().article(), s.statement()
                    .id(), why)));
        }

        private void put(Group group, String outlet, Answer answer) {
            rows.getOrDefault(group, new HashMap<>()).computeIfAbsent(outlet, o -> new EnumMap<>(Stance.class))
                    .putIfAbsent(answer.stance(), answer);
        }
    }

    /** The claims that more than one outlet has to do with. */
    public List<Claim> met() {
        return claims.stream().filter(Claim::isMet).toList();
    }
}
