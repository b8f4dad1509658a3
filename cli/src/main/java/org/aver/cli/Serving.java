package org.aver.cli;

import java.util.concurrent.CountDownLatch;
import org.aver.ledger.Ledger;
import org.aver.reader.Reader;
import org.aver.workbench.Settings;
import org.aver.workbench.Workbench;

/** Runs a workbench until the process is told to end. */
final class Serving {
    private Serving() {
    }

    /**
     * Opens it and waits.
     *
     * @param name the ledger's, as pages show it
     * @return the command's exit code
     */
    static int run(Aver aver, Ledger ledger, String name, Reader reader, Settings settings) {
        Console console = aver.console();
        Workbench workbench;
        try {
            workbench = Workbench.start(ledger, name, reader, settings);
        } catch (Workbench.Taken e) {
            aver.complain("port " + settings.port() + " is taken, or " + settings.listen()
                    + " is no address of this machine; choose others with --port and --listen.");
            return Aver.FAILED;
        }
        try (workbench) {
            console.out().println("The workbench is open at " + workbench.address() + " (Ctrl-C stops it).");
            console.out().flush();
            stopped(workbench).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
