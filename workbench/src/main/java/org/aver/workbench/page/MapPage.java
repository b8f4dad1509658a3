package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aver.core.json.Json;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Spot;
import org.jspecify.annotations.Nullable;

/** Where reports say that things are: areas as wide as what is known, and a tray of what cannot be drawn. */
public final class MapPage {
    private static final double WIDEST_KM = 300;
    private static final int CORNERS = 16;
    private static final int MOST_ROWS = 300;
    private static final int MOST_DRAWN = 400;
    private static final double KM_A_DEGREE = 111.2;
    private final Desk desk;
    private final Answers answers;
    private final Memo<Page> pages = new Memo<>();
    private final Memo<String> drawings = new Memo<>();

    public MapPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code where}: rounded to the stated precision, or why it is not drawn. */
    public record Row(String name, @Nullable String country, String precision, String where, boolean isDrawn,
            int articles) {
    }

    /** {@code unlocated}, {@code wide}, {@code crowded}: how many places are in the tray, and why. */
    public record Page(Asked asked, List<Row> rows, int total, int unlocated, int wide, int crowded, int undated,
            List<Facet> facets) {
    }

    private static final class Place {
        private final Spot spot;
        private int articles;

        Place(Spot spot) {
            this.spot = spot;
        }

        boolean isWide() {
            return spot.box().isEmpty() && (spot.precision().equals("country") || spot.radiusKm() != null && spot
                    .radiusKm() > WIDEST_KM);
        }

        boolean isLocated() {
            return !spot.box().isEmpty() || spot.lat() != null && spot.lon() != null;
        }
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/map");
        Page page = Answers.form(ctx).equals("html")
                ? pages.get(desk, asked, () -> page(asked, MOST_ROWS))
                : page(asked, Integer.MAX_VALUE);
        answers.send(ctx, "map.jte", "Map", asked, page, () -> Stream.concat(
                Stream.of(Arrays.<@Nullable Object>asList("place", "country", "precision", "where", "articles")),
                page.rows().stream().map(r -> Arrays.<@Nullable Object>asList(r.name(), r.country(), r.precision(), r
                        .where(), r.articles())))
                .toList());
    }

    private Page page(Asked asked, int most) {
        List<Holding> found = asked.filter().articles(SearchPage.holding(desk, asked)).toList();
        List<Place> places = places(found);
        int located = (int) places.stream().filter(Place::isLocated).count();
        int wide = (int) places.stream().filter(p -> p.isLocated() && p.isWide()).count();
        return new Page(asked, places.stream().limit(most).map(MapPage::row).toList(), places.size(), places.size()
                - located, wide, Math.max(0, located - wide - MOST_DRAWN),
                (int) found.stream().filter(h -> h.report()
                        .day() == null).count(),
                Facets.ofArticles(found));
    }

    /** The places that can be drawn, as GeoJSON (RFC 7946). */
    public void geojson(Context ctx) {
        Asked asked = Asked.of(ctx, "/map");
        String json = drawings.get(desk, asked, () -> geojson(places(asked.filter().articles(SearchPage.holding(desk,
                asked)).toList())));
        ctx.contentType("application/geo+json").result(json);
    }

    private static String geojson(List<Place> places) {
        List<Object> features = new ArrayList<>();
        drawn(places).forEach(p -> features.add(Map.of("type",
                "Feature", "geometry", Map.of("type", "Polygon", "coordinates", List.of(ring(p.spot))), "properties",
                Map.of("name", p.spot.name(), "precision", p.spot.precision(), "articles", p.articles))));
        return Json.mapper().writeValueAsString(Map.of("type", "FeatureCollection", "features", features));
    }

    private static List<Place> places(List<Holding> found) {
        Map<Object, Place> places = new HashMap<>();
        for (Holding h : found) {
            for (Spot spot : h.spots()) {
                places.computeIfAbsent(spot.key(), k -> new Place(spot)).articles++;
            }
        }
        return places.values().stream().sorted(Comparator.comparing((Place p) -> p.spot.name()).thenComparing(
                p -> p.spot.precision())).toList();
    }

    /** Those that most articles name: with more, nothing could be told apart. */
    private static List<Place> drawn(List<Place> places) {
        return places.stream().filter(p -> p.isLocated() && !p.isWide())
                .sorted(Comparator.comparingInt((Place p) -> -p.articles).thenComparing(p -> p.spot.name()))
                .limit(MOST_DRAWN).toList();
    }

    private static Row row(Place p) {
        Spot s = p.spot;
        boolean drawn = p.isLocated() && !p.isWide();
        String where;
        if (!p.isLocated()) {
            where = "not shown: unlocated";
        } else if (p.isWide()) {
            where = "not shown: too wide to draw";
        } else if (!s.box().isEmpty()) {
            where = "area " + s.box();
        } else {
            where = rounded(s.lat(), s) + ", " + rounded(s.lon(), s) + (s.radiusKm() == null
                    ? ""
                    : " within " + s
                            .radiusKm() + " km");
        }
        return new Row(s.name(), s.country(), s.precision(), where, drawn, p.articles);
    }

    /** Two decimals are about a kilometre, one about ten: no more than is known, and no house is pointed at. */
    private static double rounded(@Nullable Double degrees, Spot spot) {
        double scale = spot.radiusKm() != null && spot.radiusKm() > 10 ? 10 : 100;
        return degrees == null ? 0 : Math.round(degrees * scale) / scale;
    }

    private static List<List<Double>> ring(Spot s) {
        var ring = new ArrayList<List<Double>>();
        if (!s.box().isEmpty()) {
            double west = s.box().get(0);
            double south = s.box().get(1);
            double east = s.box().get(2);
            double north = s.box().get(3);
            return List.of(List.of(west, south), List.of(east, south), List.of(east, north), List.of(west, north),
                    List.of(west, south));
        }
        double lat = rounded(s.lat(), s);
        double lon = rounded(s.lon(), s);
        double km = s.radiusKm() == null ? 1 : Math.max(1, s.radiusKm());
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            double north = km / KM_A_DEGREE;
            double east = north / Math.max(0.05, Math.cos(Math.toRadians(lat)));
            ring.add(List.of(fine(lon + east * Math.cos(angle)), fine(lat + north * Math.sin(angle))));
        }
        return ring;
    }

    private static double fine(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
