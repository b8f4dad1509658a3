package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import org.aver.cli.batch.Inputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read and how: for commands that need something to read. */
final class InputOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text, saved HTML pages or JSON Lines; - is standard input.") private List<String> files = new ArrayList<>();

    @Mixin private ReadingOptions reading = new ReadingOptions();

    /** The inputs, once they are known to be of the kind that can be read. */
    Inputs inputs(Aver aver) {
        return reading.inputs(files, aver);
    }

    int threads() {
        return reading.threads();
    }
}
