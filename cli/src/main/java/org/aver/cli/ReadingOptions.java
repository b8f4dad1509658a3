package org.aver.cli;

import java.util.List;
import java.util.Optional;
import org.aver.capture.Format;
import org.aver.capture.Given;
import org.aver.cli.batch.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to read inputs: the options that all commands share that read any. */
final class ReadingOptions {
    private static final int MOST_THREADS = 256;

    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatName.class, description = "text, html or jsonl (default: by name and content)") private @Nullable Format format;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title, where you know it better than the file.") private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet.") private @Nullable String publisher;

    @Option(names = "--published", paramLabel = "TIME", description = "ISO date or date-time with offset: what \"yesterday\" counts from.") private @Nullable String published;

    @Option(names = "--language", paramLabel = "TAG", description = "The language, such as en.") private @Nullable String language;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once (default: one a processor).") private int threads = Runtime
            .getRuntime().availableProcessors();

    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.parse(value).orElseThrow(() -> new TypeConversionException("expected text, html or jsonl but"
                    + " was '" + value + "'"));
        }
    }

    /** The inputs, once they are known to be of the kind that can be read. */
    Inputs inputs(List<String> files, Aver aver) {
        var inputs = new Inputs(files, format, new Given(title, publisher, published, language), aver.console().in());
        Optional<String> address = inputs.address();
        if (address.isPresent()) {
            throw aver
                    .misuse(address.get() + " is an address: Aver fetches nothing, so save the page first and give the"
                            + " saved file");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw aver.misuse("--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return inputs;
    }

    int threads() {
        return threads;
    }
}
