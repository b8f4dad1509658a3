package org.aver.workbench.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.core.Figure.Bound;
import org.aver.workbench.shelf.Count;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time, one lane a source, in pixels. All lanes have one scale that begins at zero; nothing is averaged or joined.
 *
 * @param undated   figures left out because no day is known
 * @param unvalued  figures left out because the text gives no number
 * @param moreLanes sources left out because the drawing would be too tall
 * @param morePoints figures of the drawn sources left out because they would hide each other, the latest of each source
 */
public record FigureChart(int width, int height, List<Lane> lanes, List<Tick> days, String top, long undated,
        long unvalued, int moreLanes, int morePoints) {
    private static final int WIDTH = 960;
    private static final int LEFT = 16;
    private static final int RIGHT = 60;
    private static final int HEAD = 24;
    private static final int LANE = 84;
    private static final int LABEL = 18;
    private static final int MOST_LANES = 24;
    private static final int MOST_TICKS = 7;
    private static final int MOST_POINTS = 240;

    /** {@code base}: where zero is; {@code top}: where the scale's end is. */
    public record Lane(String name, int top, int base, List<Point> points) {
    }

    /**
     * @param form "exact", "about", "range", "least" or "most"
     * @param y    of the number, or of the low end of a range
     * @param end  of the high end of a range or of an arrow
     */
    public record Point(Count count, String form, int x, int y, int end, String label) {
    }

    public record Tick(int x, String words) {
    }

    /** Whose a lane is: of those who are not told apart across articles, one an outlet. */
    private record Source(String name, String outlet) {
        private static final Comparator<Source> ORDER = Comparator.comparing(Source::name)
                .thenComparing(Source::outlet);
    }

    public static FigureChart of(List<Count> counts, boolean byAsOf) {
        Map<Source, List<Count>> bySource = new HashMap<>();
        long undated = 0;
        long unvalued = 0;
        for (Count c : counts) {
            if (value(c) == null) {
                unvalued++;
            } else if (day(c, byAsOf) == null) {
                undated++;
            } else {
                bySource.computeIfAbsent(new Source(c.speaker().plain(), c.speaker().isPublic()
                        ? ""
                        : c.report()
                                .publisher()),
                        n -> new ArrayList<>()).add(c);
            }
        }
        List<List<Count>> lanes = bySource.entrySet().stream().sorted(Map.Entry.comparingByKey(Source.ORDER))
                .limit(MOST_LANES).map(Map.Entry::getValue).toList();
        int each = MOST_POINTS / Math.max(1, lanes.size());
        int more = lanes.stream().mapToInt(l -> Math.max(0, l.size() - each)).sum();
        return new Drawing(lanes.stream().map(l -> l.subList(0, Math.min(each, l.size()))).toList(), byAsOf)
                .chart(undated, unvalued, Math.max(0, bySource.size() - MOST_LANES), more);
    }

    private static @Nullable LocalDate day(Count c, boolean byAsOf) {
        return byAsOf ? c.asOf() : c.report().day();
    }

    private static @Nullable BigDecimal value(Count c) {
        return c.bound() == Bound.VAGUE || c.bound() == Bound.UNCOUNTED ? null : c.low() == null ? c.high() : c.low();
    }

    private static final class Drawing {
        private final List<List<Count>> lanes;
        private final boolean byAsOf;
        private final LocalDate first;
        private final long days;
        private final double most;

        Drawing(List<List<Count>> lanes, boolean byAsOf) {
            this.lanes = lanes;
            this.byAsOf = byAsOf;
            List<LocalDate> all = lanes.stream().flatMap(List::stream).map(this::day).sorted().toList();
            first = all.isEmpty() ? LocalDate.EPOCH : all.getFirst();
            days = Math.max(1, ChronoUnit.DAYS.between(first, all.isEmpty() ? first : all.getLast()));
            most = Math.max(1, lanes.stream().flatMap(List::stream).mapToDouble(c -> Math.max(number(c.low()), number(c
                    .high()))).max().orElse(1));
        }

        private LocalDate day(Count c) {
            return Objects.requireNonNull(FigureChart.day(c, byAsOf));
        }

        private static double number(@Nullable BigDecimal n) {
            return n == null ? 0 : n.doubleValue();
        }

        FigureChart chart(long undated, long unvalued, int moreLanes, int morePoints) {
            var drawn = new ArrayList<Lane>();
            for (int i = 0; i < lanes.size(); i++) {
                int top = HEAD + i * LANE + LABEL;
                int base = HEAD + (i + 1) * LANE - 10;
                Count one = lanes.get(i).getFirst();
                String name = one.speaker().name() + (one.speaker().isPublic()
                        ? ""
                        : " (in " + one.report()
                                .publisher() + ")");
                drawn.add(new Lane(name, top, base, points(lanes.get(i), top + 14, base)));
            }
            String top = BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
            return new FigureChart(WIDTH, HEAD + lanes.size() * LANE + 8, drawn, ticks(), top, undated, unvalued,
                    moreLanes, morePoints);
        }

        private List<Point> points(List<Count> lane, int top, int base) {
            var points = new ArrayList<Point>();
            int labelled = -WIDTH;
            for (Count c : lane) {
                int x = x(day(c));
                String label = x - labelled < 46 ? "" : label(c);
                labelled = label.isEmpty() ? labelled : x;
                double low = number(c.low() == null ? c.high() : c.low());
                double high = number(c.high() == null ? c.low() : c.high());
                points.add(new Point(c, form(c), x, y(low, top, base), y(high, top, base), label));
            }
            return points;
        }

        private static String form(Count c) {
            return switch (c.bound()) {
                case AT_LEAST, MORE_THAN -> "least";
                case AT_MOST, FEWER_THAN, UP_TO -> "most";
                case BETWEEN -> "range";
                case ABOUT, NEARLY -> "about";
                case EXACT, VAGUE, UNCOUNTED -> number(c.low()) == number(c.high()) ? "exact" : "range";
            };
        }

        private static String label(Count c) {
            String low = c.low() == null ? "" : c.low().toPlainString();
            String high = c.high() == null ? "" : c.high().toPlainString();
            return switch (form(c)) {
                case "least" -> "≥ " + low;
                case "most" -> "≤ " + high;
                case "about" -> "≈ " + low;
                case "range" -> low + "–" + high;
                default -> low;
            };
        }

        private int x(LocalDate day) {
            return LEFT + 20 + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - LEFT - RIGHT - 20) / days);
        }

        private int y(double value, int top, int base) {
            return (int) Math.round(base - (base - top) * value / most);
        }

        private List<Tick> ticks() {
            var ticks = new ArrayList<Tick>();
            long step = Math.max(1, (days + MOST_TICKS - 1) / MOST_TICKS);
            for (long d = 0; !lanes.isEmpty() && d <= days; d += step) {
                LocalDate day = first.plusDays(d);
                ticks.add(new Tick(x(day), day.toString()));
            }
            return ticks;
        }
    }
}
