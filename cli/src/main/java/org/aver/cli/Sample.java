package org.aver.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.aver.capture.Captures;
import org.aver.capture.Given;
import org.aver.capture.Sink;
import org.aver.cli.batch.Source;

/** The invented reports that come with the program, in the order of their index. */
record Sample(List<String> names) implements Source {
    Sample {
        names = List.copyOf(names);
    }

    static Sample bundled() {
        try (InputStream in = open("index.txt")) {
            return new Sample(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(name -> !name.isEmpty()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Sink sink, LongConsumer bytesRead) {
        for (String name : names) {
            try (InputStream in = open(name)) {
                Captures.read(name, in, null, Given.NOTHING, sink);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public long size() {
        return 0; // read in a moment
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Sample.class.getResourceAsStream("demo/" + name), name + " is not bundled");
    }
}
