package org.aver.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aver.cli.terminal.Output;

/** A command run in this process, and what it left. */
record Ran(int code, byte[] bytes, String err) {
    static Ran aver(String... args) {
        return on(Map.of(), false, "", args);
    }

    static Ran on(Map<String, String> environment, boolean terminal, String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new Output(out),
                new Output(err), environment, terminal, terminal, 80);
        int code = Aver.run(console, args);
        return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
