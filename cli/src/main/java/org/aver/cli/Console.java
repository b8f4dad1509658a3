package org.aver.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.Map;
import org.aver.cli.terminal.Output;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.jspecify.annotations.Nullable;

/**
 * All of the world that the command sees besides its files.
 *
 * @param columns of the terminal, 0 where unknown
 */
record Console(InputStream in, Output out, Output err, Map<String, String> environment, boolean outIsTerminal,
        boolean errIsTerminal, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** When to colour. */
    enum Colour {
        auto, always, never
    }

    /** The process's own; the launcher says what the streams are, which Java cannot find out. */
    static Console system() {
        return new Console(new FileInputStream(FileDescriptor.in), new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)), System.getenv(),
                Boolean.getBoolean("aver.out.terminal"), Boolean.getBoolean("aver.err.terminal"),
                Integer.getInteger("aver.columns", 0));
    }

    /** Whether such a stream is coloured. */
    boolean isColoured(Colour colour, boolean terminal) {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> terminal && setting("NO_COLOR") == null && !"dumb".equals(setting("TERM"));
        };
    }

    /** An environment variable, null where unset or empty. */
    @Nullable
    String setting(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    boolean isDebugging() {
        return "1".equals(setting("AVER_DEBUG"));
    }

    /** Standard output for people. */
    Screen screen(Colour colour) {
        return Screen.of(out, isColoured(colour, outIsTerminal), columns == 0 ? USUAL_COLUMNS : columns);
    }

    /** One message on standard error, after all results so far. */
    void say(Colour colour, Style style, String message) {
        out.flush();
        Screen.unbroken(err, isColoured(colour, errIsTerminal)).line(Run.of("aver: "), new Run(message, style));
        err.flush();
    }
}
