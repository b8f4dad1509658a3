package org.aver.training.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outline of a division as its towns draw it: the middle of their convex hull, which no crowd of towns in one corner moves,
 * and the distance to the farthest corner.
 */
record Extent(double lat, double lon, int radiusKm) {
    private static final double KM_A_DEGREE = 111.2;

    private record Point(double x, double y) {
    }

    /** The extent of towns, each latitude and longitude; there must be one. */
    static Extent of(List<double[]> towns) {
        // across the antimeridian one side is counted on
        boolean wraps = towns.stream().anyMatch(t -> t[1] > 150) && towns.stream().anyMatch(t -> t[1] < -150);
        List<Point> hull = hull(towns.stream().map(t -> new Point(wraps && t[1] < 0 ? t[1] + 360 : t[1], t[0]))
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).distinct().toList());
        Point middle = middle(hull);
        double reach = 0;
        for (Point corner : hull) {
            reach = Math.max(reach, Math.hypot((corner.x - middle.x) * Math.cos(Math.toRadians(middle.y)),
                    corner.y - middle.y) * KM_A_DEGREE);
        }
        double lon = middle.x > 180 ? middle.x - 360 : middle.x;
        return new Extent(middle.y, lon, (int) Math.round(reach));
    }

    private static List<Point> hull(List<Point> sorted) {
        List<Point> hull = half(sorted);
        List<Point> back = half(sorted.reversed());
        hull.addAll(back.subList(1, Math.max(1, back.size() - 1)));
        return hull;
    }

    private static List<Point> half(List<Point> points) {
        List<Point> hull = new ArrayList<>();
        for (Point p : points) {
            while (hull.size() > 1 && cross(hull.get(hull.size() - 2), hull.getLast(), p) <= 0) {
                hull.removeLast();
            }
            hull.add(p);
        }
        return hull;
    }

    private static double cross(Point a, Point b, Point c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    }

    private static Point middle(List<Point> hull) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < hull.size(); i++) {
            Point p = hull.get(i);
            Point q = hull.get((i + 1) % hull.size());
            double part = p.x * q.y - q.x * p.y;
            area += part;
            x += (p.x + q.x) * part;
            y += (p.y + q.y) * part;
        }
        if (hull.size() < 3 || Math.abs(area) < 1e-9) {
            return new Point(hull.stream().mapToDouble(Point::x).average().orElseThrow(),
                    hull.stream().mapToDouble(Point::y).average().orElseThrow());
        }
        return new Point(x / (3 * area), y / (3 * area));
    }
}
