package org.aver.training.swap;

import java.util.List;
import java.util.SplittableRandom;
import org.aver.core.Digest;

/** Draws that depend on a name alone, so that a report's draws do not change with what stands beside it. One thread. */
public final class Draw {
    private final SplittableRandom random;

    public Draw(String name) {
        random = new SplittableRandom(Long.parseUnsignedLong(Digest.sha256(name).substring(0, 16), 16));
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    /** One of a list that is not empty. */
    public <T> T of(List<T> choices) {
        return choices.get(next(choices.size()));
    }
}
