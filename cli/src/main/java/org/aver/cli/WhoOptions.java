package org.aver.cli;

import picocli.CommandLine.Option;

/** Who decides, and why: both must be said. */
final class WhoOptions {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.") private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.") private String reason = "";

    String by() {
        return by;
    }

    String reason() {
        return reason;
    }
}
