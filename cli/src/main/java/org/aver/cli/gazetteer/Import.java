package org.aver.cli.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.aver.reader.gazetteer.Alternates;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.GazetteerWriter;
import org.aver.reader.gazetteer.GeoNamesRow;
import org.aver.reader.gazetteer.Kind;

/**
 * Adds the places of a GeoNames dump to a gazetteer. What it has already stays as it is. A new place's division is that of the
 * places that the gazetteer has and to which the dump gives the same codes; else its country.
 */
public final class Import {
    private final Path dump;
    private final Consumer<String> bad;
    private final Alternates alternates = new Alternates();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<Integer, Integer> known = new HashMap<>();
    private final BitSet added = new BitSet();
    private final Gazetteer base;
    private final GazetteerWriter writer;
    private Counts counts = new Counts(0, 0, 0, 0);

    /**
     * What became of the lines.
     *
     * @param known   those of places that the gazetteer had
     * @param skipped those of features that no report places anything by, such as roads
     * @param bad     those that are no rows
     */
    public record Counts(long added, long known, long skipped, long bad) {
    }

    private Import(Path dump, Gazetteer base, Consumer<String> bad) {
        this.dump = dump;
        this.base = base;
        this.bad = bad;
        this.writer = GazetteerWriter.of(base);
        for (int i = 0; i < base.size(); i++) {
            Entry entry = base.entry(i);
            if (entry.geonames() > 0) {
                known.put((int) entry.geonames(), i);
            }
            if (entry.kind() == Kind.COUNTRY) {
                divisions.put(entry.country(), i);
            }
        }
    }

    /**
     * Adds a dump to a gazetteer's file, or to a copy of the built-in one where there is none. The file is written only where
     * something was added.
     *
     * @param bad takes a message for every line that is no row: file, line and why
     */
    public static Counts of(Path dump, Path file, Consumer<String> bad) throws IOException {
        Gazetteer base = Files.exists(file) ? GazetteerFile.open(file) : Gazetteer.builtIn();
        Import all = new Import(dump, base, bad);
        all.learn();
        all.add();
        if (all.counts.added() > 0) {
            GazetteerFile.write(all.writer, file);
        }
        return all.counts;
    }

    /** The divisions behind the codes, by the places that both have; the first by the dump's order decides. */
    private void learn() throws IOException {
        new Dump(dump).read(new Dump.Sink() {
            @Override
            public void row(GeoNamesRow row) {
                Integer index = known.get((int) row.id());
                if (index != null && row.division().contains(".")) {
                    divisions.putIfAbsent(row.division(), base.entry(index).parent());
                }
            }

            @Override
            public void bad(long line, String why) {
                // named when they are added
            }
        });
    }

    private void add() throws IOException {
        new Dump(dump).read(new Dump.Sink() {
            @Override
            public void row(GeoNamesRow row) {
                Kind kind = row.kind();
                if (known.containsKey((int) row.id()) || added.get((int) row.id())) {
                    counts = new Counts(counts.added(), counts.known() + 1, counts.skipped(), counts.bad());
                } else if (kind == null) {
                    counts = new Counts(counts.added(), counts.known(), counts.skipped() + 1, counts.bad());
                } else {
                    put(row, kind);
                    counts = new Counts(counts.added() + 1, counts.known(), counts.skipped(), counts.bad());
                }
            }

            @Override
            public void bad(long line, String why) {
                counts = new Counts(counts.added(), counts.known(), counts.skipped(), counts.bad() + 1);
                bad.accept(dump + ":" + line + ": " + why);
            }
        });
    }

    private void put(GeoNamesRow row, Kind kind) {
        int index = writer.size();
        added.set((int) row.id());
        writer.add(new Entry(index, row.id(), row.name(), kind, row.country(), parent(row.division()), row.lat(),
                row.lon(), row.population(), 0));
        writer.name(index, row.plainName(), true);
        alternates.kept(row.names()).forEach(name -> writer.name(index, name, false));
        alternates.withoutArticle(row.plainName()).forEach(name -> writer.name(index, name, false));
    }

    private int parent(String division) {
        for (String up = division;; up = up.substring(0, up.lastIndexOf('.'))) {
            Integer index = divisions.get(up);
            if (index != null) {
                return index;
            }
            if (!up.contains(".")) {
                return -1;
            }
        }
    }
}
