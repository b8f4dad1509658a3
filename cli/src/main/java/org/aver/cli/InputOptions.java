package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aver.capture.Format;
import org.aver.capture.Given;
import org.aver.cli.batch.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** What to read and how: the options that reading and adding share. */
final class InputOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Target.MIXEE) private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text, saved HTML pages or JSON Lines; - is standard input.") private List<String> files = new ArrayList<>();

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
    Inputs inputs(Console console) {
        var inputs = new Inputs(files, format, new Given(title, publisher, published, language), console.in());
        Optional<String> address = inputs.address();
        if (address.isPresent()) {
            throw misuse(address.get() + " is an address: Aver fetches nothing, so save the page first and give the"
                    + " saved file");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw misuse("--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return inputs;
    }

    int threads() {
        return threads;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
