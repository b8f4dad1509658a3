package org.aver.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.aver.cli.terminal.Output;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The aver command. Every failure ends in one sentence on standard error and one of the exit codes below. */
@Command(name = "aver", versionProvider = Aver.Version.class, sortOptions = false, usageHelpWidth = 100, description = "Reads news reports of conflicts and disasters and keeps the record of who said what.", subcommands = {
        ReadCommand.class, AddCommand.class, FindCommand.class, ShowCommand.class, ListCommand.class,
        TextsCommand.class, StoriesCommand.class, SeriesCommand.class, IncidentCommand.class, ClashesCommand.class,
        SourcesCommand.class, CoverageCommand.class, DecideCommand.class, UndoCommand.class, DecisionsCommand.class,
        AgreementCommand.class, VerifyCommand.class, DiffCommand.class, SealCommand.class, BackupCommand.class,
        RestoreCommand.class, ExportCommand.class, CitationCommand.class, ImportCommand.class, CodebookCommand.class,
        GazetteerCommand.class, ServeCommand.class, AccountCommand.class, DemoCommand.class,
        CompletionCommand.class}, footer = {"",
                "Examples:",
                "  aver demo                       read the invented sample and see what is kept",
                "  aver read report.html           who says what in a saved page",
                "  aver add reports/*.txt          keep reports in the ledger aver.db",
                "  aver find market strike         sentences and who says them",
                "  aver serve                      the same in a browser", "",
                "Exit codes: 0 done, 1 failed, 2 wrong use, 3 some inputs failed."})
final class Aver implements Runnable {
    static final int FAILED = 1;
    static final int SOME_FAILED = 3;

    @Option(names = "--color", scope = ScopeType.INHERIT, paramLabel = "WHEN", defaultValue = "auto", order = 100, description = "auto, always or never (default: auto, and NO_COLOR is heeded)") private Console.Colour colour = Console.Colour.auto;

    @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 101, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and acts on it
    private boolean help;

    @Option(names = {"-V",
            "--version"}, versionHelp = true, order = 102, description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // as above
    private boolean version;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    private final Console console;

    Aver(Console console) {
        this.console = console;
    }

    public static void main(String[] args) throws IOException {
        if (Arguments.areTooLong()) {
            System.err
                    .println("aver: the command line is too long for the models; start aver by its script, which takes"
                            + " any number of files");
            System.exit(FAILED);
        }
        System.exit(run(Console.system(), Arguments.of(args, System.getProperty(Arguments.FILE))));
    }

    /** Runs one command and says how it ended. */
    static int run(Console console, String... args) {
        try {
            var aver = new Aver(console);
            int code = aver.commandLine().execute(args);
            console.out().flush();
            return code;
        } catch (Output.Closed e) {
            return 0; // the reader of the pipe has seen enough
        } catch (Output.Broken e) {
            console.err().println("aver: the output cannot be written: " + e.getMessage());
            console.err().flush();
            return FAILED;
        }
    }

    private CommandLine commandLine() {
        var line = new CommandLine(this);
        // "@" begins a name on social media, not only a file of arguments
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(34);
        line.setParameterExceptionHandler((e, args) -> misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        line.setExecutionStrategy(parsed -> {
            boolean coloured = console.isColoured(colour, console.outIsTerminal());
            line.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
            var help = new StringWriter();
            line.setOut(new PrintWriter(help));
            int code = new CommandLine.RunLast().execute(parsed);
            console.out().print(help.toString());
            return code;
        });
        return line;
    }

    private int misused(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = Objects.requireNonNullElse(e.getMessage(), "that cannot be understood");
        complain((what.endsWith(".") ? what : what + ".") + " Try: " + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof Output.Closed || e instanceof Output.Broken) {
            return FAILED; // the last flush meets it again, and says how it ends
        }
        String what = String.valueOf(e.getMessage());
        complain(e instanceof LedgerException || e instanceof IllegalArgumentException
                ? what
                : "something unexpected happened: " + e.getClass().getSimpleName()
                        + ", " + what + " (AVER_DEBUG=1 shows where)");
        trace(e);
        return FAILED;
    }

    /** Prints where an exception came from, for those who asked. */
    void trace(@Nullable Throwable e) {
        if (e != null && console.isDebugging()) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            console.err().print(trace.toString());
            console.err().flush();
        }
    }

    void complain(String message) {
        console.say(colour, Style.ERROR, message);
    }

    void warn(String message) {
        console.say(colour, Style.WARNING, message);
    }

    /** Wrong use that only a command's own checks can see. */
    ParameterException misuse(String message) {
        CommandLine line = spec().commandLine();
        CommandLine.ParseResult parsed = line.getParseResult();
        CommandLine at = parsed != null && parsed.hasSubcommand()
                ? parsed.subcommand().commandSpec().commandLine()
                : line;
        return new ParameterException(at, message);
    }

    Console console() {
        return console;
    }

    Screen screen() {
        return console.screen(colour);
    }

    CommandLine.Model.CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli gives the spec before any command runs");
    }

    @Override
    public void run() {
        throw new ParameterException(spec().commandLine(), "A command is missing");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Objects.requireNonNull(Aver.class.getResourceAsStream("version.txt"))) {
                return new String[]{"aver " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
