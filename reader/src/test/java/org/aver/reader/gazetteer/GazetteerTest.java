package org.aver.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"São Tomé, sao tome", "SAINT-Élan, st elan", "St. Elan, st elan", "Kel’had, kelhad",
            "Øster  Å, oster a",
            "e\u0301lan, elan", "\u0623\u0644\u064E\u0645\u0640\u0627\u0631, \u0627\u0644\u0645\u0627\u0631",
            "\uD835\uDC00bel, abel",
            "Wilk-Barra, wilk barra", "'...', ''"})
    void namesAreFolded(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void whatIsWrittenIsFound() throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add(new Entry(0, 0, "Dravia", Kind.COUNTRY, "DV", -1, 10, 20, 5_000_000, 400));
        for (int i = 1; i < 100; i++) {
            writer.add(
                    new Entry(i, 1000L + i, "Town " + i, Kind.TOWN, "DV", 0, 10 + i / 100.0, -20.12345, 100L * i, 0));
            writer.name(i, "Kellhad", false);
        }
        writer.name(7, "Аршел", false);
        Gazetteer gazetteer = written(writer);
        assertThat(gazetteer.size()).isEqualTo(100);
        for (int i = 1; i < 100; i++) {
            Entry entry = new Entry(i, 1000L + i, "Town " + i, Kind.TOWN, "DV", 0, 10 + i / 100.0, -20.12345, 100L * i,
                    0);
            assertThat(gazetteer.find("town " + i)).containsExactly(new Found(entry, true));
        }
        assertThat(gazetteer.find("kellhad")).hasSize(99).noneMatch(Found::isMainName);
        assertThat(gazetteer.find(NameKey.of("аршел"))).extracting(f -> f.entry().index()).containsExactly(7);
        assertThat(List.of("town", "town 100", "zz", "", "a")).allMatch(key -> gazetteer.find(key).isEmpty());
    }

    @Test
    void aCopyWithMoreHoldsBothAndHasAnotherDigest() throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add(new Entry(0, 0, "Dravia", Kind.COUNTRY, "DV", -1, 10, 20, 5_000_000, 400));
        writer.add(new Entry(1, 11, "Achel", Kind.TOWN, "DV", 0, 10, 20, 5000, 0));
        writer.name(1, "Akel", false);
        writer.name(1, "Achel", false); // its main name already
        Gazetteer first = written(writer);
        assertThat(bytes(GazetteerWriter.of(first))).isEqualTo(bytes(writer));
        GazetteerWriter more = GazetteerWriter.of(first);
        more.add(new Entry(2, 12, "Akel", Kind.FACILITY, "DV", 0, 11, 20, 0, 0));
        Gazetteer second = written(more);
        assertThat(second.find("akel")).containsExactly(new Found(first.entry(1), false),
                new Found(second.entry(2), true));
        assertThat(second.find("achel")).containsExactly(new Found(first.entry(1), true));
        assertThat(second.digest()).hasSize(64).isNotEqualTo(first.digest());
    }

    @Test
    void aFileOfAnotherKindIsRefusedByName() throws IOException {
        assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.allocate(100), "other.bin")).hasMessageContaining("other.bin");
        GazetteerWriter writer = new GazetteerWriter();
        writer.add(new Entry(0, 0, "Dravia", Kind.COUNTRY, "DV", -1, 10, 20, 5, 400));
        byte[] whole = bytes(writer);
        ByteBuffer cut = ByteBuffer.wrap(whole, 0, whole.length - 1);
        assertThatThrownBy(() -> Gazetteer.of(cut, "other.bin")).hasMessageContaining("other.bin");
    }

    @Test
    void theBuiltInOneKnowsTownsInSeveralScriptsWithWhatHoldsThem() {
        Gazetteer gazetteer = Gazetteer.builtIn();
        for (String name : List.of("Aleppo", "حلب", "Алеппо")) {
            assertThat(gazetteer.find(NameKey.of(name))).as(name).anyMatch(f -> f.entry().country().equals("SY")
                    && Math.abs(f.entry().lat() - 36.2) < 0.2 && f.entry().geonames() > 0);
        }
        Entry bogota = gazetteer.find(NameKey.of("Bogotá")).stream().map(Found::entry)
                .filter(e -> e.kind() == Kind.CAPITAL).findFirst().orElseThrow();
        Entry up = bogota;
        while (up.parent() >= 0) {
            up = gazetteer.entry(up.parent());
        }
        assertThat(up.name()).isEqualTo("Colombia");
    }

    private static byte[] bytes(GazetteerWriter writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    private Gazetteer written(GazetteerWriter writer) throws IOException {
        Path file = Files.createTempFile(folder, "places", ".bin"); // an earlier one may still be mapped
        Files.write(file, bytes(writer));
        try (FileChannel channel = FileChannel.open(file)) {
            return Gazetteer.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }
}
