package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.ledger.Ledger;
import org.aver.reader.Reader;
import org.aver.workbench.Settings;
import org.aver.workbench.article.Folding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** Shows a ledger in a browser, until it is stopped. */
@Command(name = "serve", sortOptions = false, description = "Opens the workbench: a ledger in a browser.", footer = {"",
        "It listens at 127.0.0.1, for this machine only, and stops with Ctrl-C. The ledger is made where it is missing.",
        "With another address everybody signs in: make accounts with aver account first. It speaks HTTP; where others can",
        "listen on the wire, put a proxy with TLS before it, and name the proxy's host with --host.", "", "Examples:",
        "  aver serve", "  aver serve --ledger north.db --port 8080",
        "  aver serve --listen 10.0.0.5 --host desk.example.org --reviewers 2"})
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @ParentCommand private @Nullable Aver aver;
    @Option(names = "--port", paramLabel = "N", defaultValue = "7070", description = "The port (default: ${DEFAULT-VALUE}; 0 takes one that is free)") private int port;
    @Option(names = "--fold", paramLabel = "NAME", description = "Fold passages with graphic words until they are opened; NAME is who set that, and pages say so.") private @Nullable String foldedBy;
    @Option(names = "--listen", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "The address to listen at (default: ${DEFAULT-VALUE}); any other needs accounts.") private String listen = "";
    @Option(names = "--host", paramLabel = "NAME", description = "A name it answers to besides the address.") private List<String> hosts = new ArrayList<>();
    @Option(names = "--reviewers", paramLabel = "N", defaultValue = "1", description = "How many people must agree before something counts as reviewed (default: ${DEFAULT-VALUE})") private int reviewers;
    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(aver.spec().commandLine(), "--port " + port + " is no port");
        }
        if (reviewers < 1) {
            throw new ParameterException(aver.spec().commandLine(), "--reviewers " + reviewers + " is nobody");
        }
        try (var ledger = Ledger.open(ledgerOption.path(console)); var reader = Reader.open()) {
            return Serving.run(aver, ledger, ledgerOption.name(console), reader, new Settings(listen, port, hosts,
                    reviewers, new Folding(foldedBy)));
        }
    }
}
