package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aver.cli.terminal.Output;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String REPORT = "Fire at the mill of Ostrel\n\nTwo workers were hurt at the mill of Ostrel on Monday,"
            + " the fire service said.\n\nThe mill makes paper.\n";

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String record(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void showsWhoSaysWhatAndWhatTheOutletSays() throws IOException {
        Ran ran = Ran.aver("read", "--published", "2026-03-03", "--publisher", "The Ostrel Mirror", file("fire.txt",
                REPORT));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Fire at the mill of Ostrel\n", "The Ostrel Mirror · 2026-03-03",
                "the fire service said\n", "In the outlet’s own voice\n", "The mill makes paper.")
                .doesNotContain("\u001B");
    }

    @Test
    void showsWhatHappenedWhereAndWhoTakesPart() throws IOException {
        Ran ran = Ran.aver("read", "--published", "2026-03-03", file("bomb.txt", """
                A bomb exploded at a market in Homs, Syria, on Monday, killing at least 14 people, the health ministry \
                said. The Orvan Front carried out the bombing, the army said.

                A nurse, Ana Miro, 31, was killed.
                """));
        assertThat(ran.out()).contains("1 incident, as told here\n", "  bombing\n",
                "when            Monday (2026-03-02)\n", "where           Homs, Syrian Arab Republic\n",
                "killed: at least 14 people, by the health ministry\n", "Ana Miro, 31",
                "Places named\n  Homs, Syrian Arab Republic · town · 34.7", "Who speaks or is held responsible\n");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theSameLinesComeInInputOrderWhateverTheThreads() throws IOException {
        String lines = IntStream.range(0, 30).mapToObj(i -> record("r" + i, "The mayor said " + i + " houses burned. "
                + "It rained. ".repeat(i % 7 * 5))).collect(Collectors.joining());
        String file = file("many.jsonl", lines);
        Ran one = Ran.aver("read", "--json", "--threads", "1", file);
        Ran four = Ran.aver("read", "--json", "--threads", "4", file);
        assertThat(four.bytes()).isEqualTo(one.bytes());
        assertThat(one.out().lines().map(ReadingJson::read).map(Reading::article).map(a -> a.id()))
                .containsExactlyElementsOf(IntStream.range(0, 30).mapToObj(i -> "r" + i).toList());
    }

    @Test
    void oneFailureIsNamedAndTheRestGoesOn() throws IOException {
        String lines = file("some.jsonl",
                record("a", "Police said it was quiet.") + "{\"id\": \"b\"}\nno JSON\n" + record(
                        "d", "Rain fell."));
        String missing = folder.resolve("gone.txt").toString();
        Ran ran = Ran.aver("read", "--json", missing, folder.toString(), lines);
        assertThat(ran.code()).isEqualTo(Aver.SOME_FAILED);
        assertThat(ran.out().lines().map(line -> ReadingJson.read(line).article().id())).containsExactly("a", "d");
        assertThat(ran.err().lines()).hasSize(4).allMatch(line -> line.startsWith("aver: "));
        assertThat(ran.err()).contains(missing + " does not exist", folder + " is a folder", "some.jsonl:2",
                "some.jsonl:3").doesNotContain("Exception", "\tat ");
    }

    @Test
    void standardInputIsADash() {
        Ran ran = Ran.on(Map.of(), false, record("x", "The guard said \\\"no\\\"."), "read", "--json", "-");
        assertThat(ran.code()).isZero();
        assertThat(ReadingJson.read(ran.out()).article().id()).isEqualTo("x");
    }

    @Test
    void anUnknownLanguageGivesEmptyListsAndAWarning() {
        Ran ran = Ran.on(Map.of(), false, "Der Bürgermeister sagte, es sei ruhig.", "read", "--json", "--language",
                "de",
                "-");
        Reading reading = ReadingJson.read(ran.out());
        assertThat(ran.code()).isZero();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.warnings()).anyMatch(w -> w.contains("de"));
    }

    @Test
    void nothingInATextReachesTheTerminal() throws IOException {
        String hostile = "\u001B]0;owned\u0007Title \u202Eevil\u202C here\n\nPolice said \u001B[2Jthat \u009B31mit is"
                + " \u200Fquiet.\n";
        Ran people = Ran.on(Map.of(), true, "", "read", "--color", "never", file("a.txt", hostile));
        assertThat(people.out().codePoints().filter(c -> c < 0x20 && c != '\n' || c >= 0x7F && c < 0xA0
                || c >= 0x202A && c <= 0x202E || c == 0x200F)).isEmpty();
        assertThat(people.out()).contains("␛]0;owned␇Title evil here");
        Ran json = Ran.aver("read", "--json", file("b.txt", hostile));
        assertThat(ReadingJson.read(json.out()).article().text()).contains("\u001B[2J");
        assertThat(json.out()).doesNotContain("\u001B");
    }

    @Test
    void coloursOnlyWhereWanted() throws IOException {
        String file = file("fire.txt", REPORT);
        assertThat(Ran.on(Map.of(), true, "", "read", file).out()).contains("\u001B[1m");
        assertThat(Ran.on(Map.of("NO_COLOR", "1"), true, "", "read", file).out()).doesNotContain("\u001B");
        assertThat(Ran.on(Map.of("NO_COLOR", "1"), false, "", "read", "--color=always", file).out()).contains("\u001B");
    }

    @Test
    void aClosedPipeEndsQuietly() throws IOException {
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(new byte[0]), new Output(closed), new Output(err), Map.of(),
                false, false, 0);
        assertThat(Aver.run(console, "read", "--json", file("fire.txt", REPORT))).isZero();
        assertThat(err.size()).isZero();
    }
}
