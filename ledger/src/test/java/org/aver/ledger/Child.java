package org.aver.ledger;

import java.nio.file.Path;
import java.util.List;

/** Another process that adds a batch: arguments file, first and last number. Prints a number when its article is added. */
final class Child {
    private Child() {
    }

    public static void main(String[] args) {
        int last = Integer.parseInt(args[2]);
        try (Ledger ledger = Ledger.open(Path.of(args[0]))) {
            System.out.println("open");
            for (int i = Integer.parseInt(args[1]); i <= last; i++) {
                Batch b = Batch.of(i, 20);
                if (!ledger.contains(b.article().key(), Batch.READER) && b.addTo(ledger).newArticle()) {
                    System.out.println(i);
                }
            }
        }
    }

    static Process start(Path file, int first, int last) throws java.io.IOException {
        return new ProcessBuilder(command(file, first, last)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    static List<String> command(Path file, int first, int last) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), file.toString(), Integer.toString(first), Integer.toString(last));
    }
}
