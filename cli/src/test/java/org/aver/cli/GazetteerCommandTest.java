package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aver.core.Actor;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    private static final String REPORT = "{\"id\": \"a\", \"text\": \"Two people were hurt in Vantolk, near Aleppo, on Monday,"
            + " the Orvan Relief Fund said.\"}";
    /** Aleppo as GeoNames has it, which is known already and tells what stands behind the codes; then two invented places. */
    private static final String DUMP = row(170063, "Aleppo", "P", "PPLA", "SY", "09", "36.20124", "37.16117", "1602264")
            + row(900000001, "Vantolk", "P", "PPL", "SY", "09", "36.31", "37.05", "800")
            + row(900000002, "Road 7", "R", "RD", "SY", "09", "36.3", "37.0", "0");

    @TempDir Path folder;

    private static String row(long id, String name, String group, String code, String country, String division,
            String lat, String lon, String people) {
        return String.join("\t", Long.toString(id), name, name, name + "abad,فانتولك", lat, lon, group, code, country,
                "", division, "", "", "", people, "", "390", "Asia/Damascus", "2020-01-01") + "\n";
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Reading read(String... more) {
        String[] args = new String[3 + more.length];
        System.arraycopy(new String[]{"read", "--json", "-"}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        Ran ran = Ran.on(java.util.Map.of(), false, REPORT, args);
        assertThat(ran.err()).isEmpty();
        return ReadingJson.read(ran.out());
    }

    private static Place vantolk(Reading reading) {
        return reading.places().stream().filter(p -> p.name().equals("Vantolk")).findFirst().orElseThrow();
    }

    @Test
    void whatIsImportedIsFoundAndChangesTheVersion() throws IOException {
        String places = folder.resolve("own.places").toString();
        Ran ran = Ran.aver("gazetteer", "import", "--gazetteer", places, file("SY.txt", DUMP));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("Added 1 places, already known 1, left out 1, failed 0. Gazetteer: " + places
                + "\n");
        Reading before = read();
        Reading after = read("--gazetteer", places);
        assertThat(vantolk(before).lat()).isNull();
        assertThat(vantolk(after).lat()).isEqualTo(36.31);
        assertThat(vantolk(after).geonames()).isEqualTo(900000001);
        assertThat(vantolk(after).hierarchy().getLast()).startsWith("Syria");
        assertThat(after.reader()).isNotEqualTo(before.reader());
        assertThat(read("--gazetteer", places)).isEqualTo(after);
        assertThat(Ran.aver("gazetteer", "import", "--gazetteer", places, file("SY.txt", DUMP)).out()).startsWith(
                "Added 0 places, already known 2");
    }

    @Test
    void anArchiveIsReadAndBadLinesAreNamedWhileTheRestGoesOn() throws IOException {
        String bad = DUMP + "not a row\n" + row(900000003, "Nowhere", "P", "PPL", "SY", "", "96.1", "37", "0")
                + row(900000004, "Brenholt", "P", "PPL", "SY", "09", "36.4", "37.2", "many");
        Path zip = folder.resolve("SY.zip");
        try (OutputStream out = Files.newOutputStream(zip); var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
            archive.write("few words".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("SY.txt"));
            archive.write(bad.getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = Ran.aver("gazetteer", "import", "--gazetteer", folder.resolve("z.places").toString(), zip.toString());
        assertThat(ran.code()).isEqualTo(Aver.SOME_FAILED);
        assertThat(ran.out()).startsWith("Added 1 places, already known 1, left out 1, failed 3.");
        assertThat(ran.err().lines()).hasSize(3).allMatch(l -> l.startsWith("aver: " + zip));
        assertThat(ran.err()).contains("SY.zip:4: 1 columns", "SY.zip:5: latitude 96.1",
                "SY.zip:6: population \"many\"");
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentence() throws IOException {
        String text = file("text.places", "no gazetteer");
        String missing = folder.resolve("gone.txt").toString();
        for (Ran ran : new Ran[]{Ran.aver("gazetteer", "import", "--gazetteer", text, file("SY.txt", DUMP)),
                Ran.aver("gazetteer", "import", "--gazetteer", folder.resolve("n.places").toString(), missing),
                Ran.aver("read", "--gazetteer", text, missing), Ran.aver("read", "--gazetteer", missing, text),
                Ran.aver("read", "--actors", missing, text),
                Ran.aver("read", "--actors", file("actors.tsv", "# ours\nx\tarmy\tOrvan Guard\t-\t-\n"), text)}) {
            assertThat(ran.code()).isIn(1, 2);
            assertThat(ran.err().lines()).hasSize(1).noneMatch(l -> l.contains("unexpected"));
        }
        assertThat(Ran.aver("read", "--actors", folder.resolve("actors.tsv").toString(), text).err()).contains(
                "actors.tsv:2: \"army\" is no kind of actor");
        assertThat(Files.exists(folder.resolve("n.places"))).isFalse();
    }

    @Test
    void theUsersActorsAreKnownAndChangeTheVersion() throws IOException {
        String actors = file("own.tsv", "# ours\norvan.relief\taid\tOrvan Relief Fund\tORF|the relief fund\t-\n");
        Reading before = read();
        Reading after = read("--actors", actors);
        assertThat(after.reader()).isNotEqualTo(before.reader());
        assertThat(before.actors()).noneMatch(a -> a.entry() != null && a.entry().equals("orvan.relief"));
        assertThat(after.actors()).anyMatch(a -> "orvan.relief".equals(a.entry()) && a.kind() == Actor.Kind.AID);
    }
}
