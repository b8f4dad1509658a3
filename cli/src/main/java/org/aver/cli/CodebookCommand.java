package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.export.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What every field means. */
@Command(name = "codebook", description = "Prints what every field of a reading means and which values it has, as Markdown.", footer = {
        "", "Example:", "  aver codebook > codebook.md"})
final class CodebookCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Override
    public Integer call() {
        Objects.requireNonNull(aver).console().out().print(Codebook.markdown());
        return 0;
    }
}
