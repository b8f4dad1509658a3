package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.aver.ledger.Ledger;
import org.aver.reader.Reader;
import org.aver.workbench.Workbench;
import org.aver.workbench.article.Folding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** Shows a ledger in a browser on this machine, until it is stopped. */
@Command(name = "serve", sortOptions = false, description = "Opens the workbench: a ledger in a browser, on this machine only.", footer = {
        "", "It listens at 127.0.0.1 and stops with Ctrl-C. The ledger is made where it is missing.", "", "Examples:",
        "  aver serve", "  aver serve --ledger north.db --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @ParentCommand private @Nullable Aver aver;
    @Option(names = "--port", paramLabel = "N", defaultValue = "7070", description = "The port (default: ${DEFAULT-VALUE}; 0 takes one that is free)") private int port;
    @Option(names = "--fold", paramLabel = "NAME", description = "Fold passages with graphic words until they are opened; NAME is who set that, and pages say so.") private @Nullable String foldedBy;
    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() throws InterruptedException {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(aver.spec().commandLine(), "--port " + port + " is no port");
        }
        try (var ledger = Ledger.open(ledgerOption.path(console)); var reader = Reader.open()) {
            Workbench workbench;
            try {
                workbench = Workbench.start(ledger, ledgerOption.name(console), reader, port, new Folding(foldedBy));
            } catch (Workbench.Taken e) {
                aver.complain("port " + port + " is taken; choose another with --port.");
                return Aver.FAILED;
            }
            try (workbench) {
                console.out().println("The workbench is open at " + workbench.address() + " (Ctrl-C stops it).");
                console.out().flush();
                stopped(workbench).await();
            }
        }
        return 0;
    }

    /** Opens when the process is told to end; the server answers what it has begun, then the ledger is closed. */
    private static CountDownLatch stopped(Workbench workbench) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            workbench.close();
            stopped.countDown();
        }, "stop"));
        return stopped;
    }
}
