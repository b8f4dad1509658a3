package org.aver.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.compare.Report;
import org.aver.compare.story.Stories;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;

/**
 * What one more report costs {@code Stories}: {@code StoryGrowth READINGS.jsonl MOST CURVE.svg}. The readings are added again and
 * again, each time with other names, places and dates, until there are MOST; after every twentieth part a line tells the
 * time and memory per report, and the curve is drawn from them.
 */
public final class StoryGrowth {
    private static final int PARTS = 20;

    private StoryGrowth() {
    }

    /** After so many reports: microseconds a report of the last part, kilobytes a report of all. */
    record Point(int reports, double micros, double kilobytes) {
    }

    public static void main(String[] args) throws IOException {
        List<Reading> readings = Files.readAllLines(Path.of(args[0])).stream().map(ReadingJson::read).toList();
        int most = Integer.parseInt(args[1]);
        int part = Math.max(1, most / PARTS);
        Stories stories = new Stories();
        List<Point> points = new ArrayList<>();
        long before = used();
        long nanos = 0;
        System.out.println("reports\tmicroseconds a report\tkilobytes a report");
        for (int i = 0; i < most; i++) {
            Reading copy = Copies.of(readings.get(i % readings.size()), i / readings.size(), i);
            Report report = new Report(copy.article().id(), copy);
            long start = System.nanoTime();
            stories.add(report);
            nanos += System.nanoTime() - start;
            if ((i + 1) % part == 0) {
                Point point = new Point(i + 1, nanos / 1e3 / part, (used() - before) / 1024.0 / (i + 1));
                points.add(point);
                System.out.printf(Locale.ROOT, "%d\t%.0f\t%.1f%n", point.reports(), point.micros(), point.kilobytes());
                Files.writeString(Path.of(args[2]), svg(points));
                nanos = 0;
            }
        }
        System.out.println("stories\t" + stories.list().size());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String svg(List<Point> points) {
        double right = points.getLast().reports();
        double top = 1.2 * points.stream().mapToDouble(p -> Math.max(p.micros() / 1000, p.kilobytes())).max().orElse(1);
        StringBuilder out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"640\" height=\"320\" fill=\"#fff\"/>\n<path d=\"M50 20V280H620\" fill=\"none\" stroke=\"#555\"/>\n");
        line(out, points, right, top, true, "#06c");
        line(out, points, right, top, false, "#c60");
        out.append(String.format(Locale.ROOT,
                "<text x=\"50\" y=\"300\">0</text><text x=\"560\" y=\"300\">%,d reports</text>\n<text x=\"4\" y=\"30\">%.0f</text>\n<text x=\"330\" y=\"40\" fill=\"#06c\">milliseconds for one more report</text>\n<text x=\"330\" y=\"58\" fill=\"#c60\">kilobytes a report</text>\n</svg>\n",
                points.getLast().reports(), top));
        return out.toString();
    }

    private static void line(StringBuilder out, List<Point> points, double right, double top, boolean time,
            String colour) {
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour).append("\" points=\"");
        for (Point p : points) {
            double value = time ? p.micros() / 1000 : p.kilobytes();
            out.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", 50 + 560 * p.reports() / right, 280 - 260 * value / top));
        }
        out.append("\"/>\n");
    }
}
