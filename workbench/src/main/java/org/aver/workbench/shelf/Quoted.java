package org.aver.workbench.shelf;

import java.util.List;

/**
 * One public speaker and all that articles give of theirs, in the order of keeping.
 *
 * @param articles how many quote them
 * @param outlets  how many outlets do
 */
public record Quoted(Voice voice, List<Said> said, List<Count> counts, int articles, int outlets) {
    public Quoted {
        said = List.copyOf(said);
        counts = List.copyOf(counts);
    }

    /** A speaker in the list of all. */
    public record Row(Voice voice, int articles, int outlets, int statements) {
    }
}
