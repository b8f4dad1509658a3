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
import org.jspecify.annotations.Nullable;

/** The invented reports that come with the program, in the order of their index. */
record Sample(List<Report> reports) implements Source {
    Sample {
        reports = List.copyOf(reports);
    }

    /** A file, and the publisher that whoever saved a plain text would have named. */
    record Report(String name, @Nullable String publisher) {
        static Report of(String line) {
            String[] fields = line.split("\t");
            return new Report(fields[0].strip(), fields.length > 1 ? fields[1].strip() : null);
        }
    }

    static Sample bundled() {
        try (InputStream in = open("index.txt")) {
            return new Sample(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                            .map(Report::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Sink sink, LongConsumer bytesRead) {
        for (Report report : reports) {
            try (InputStream in = open(report.name())) {
                Captures.read(report.name(), in, null, new Given(null, report.publisher(), null, null), sink);
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
