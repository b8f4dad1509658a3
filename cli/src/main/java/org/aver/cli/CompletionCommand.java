package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Completion for bash and zsh. */
@Command(name = "completion", description = "Prints a script that completes aver's commands in bash and zsh.", footer = {
        "", "Example:", "  source <(aver completion)"})
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        aver.console().out().print(AutoComplete.bash("aver", aver.spec().commandLine()) + "\n");
        return 0;
    }
}
