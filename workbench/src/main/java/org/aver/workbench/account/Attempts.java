package org.aver.workbench.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often signing in failed. After some failures in a row, each next try must wait, twice as long every time. Thread-safe. */
final class Attempts {
    private static final int FREE = 5;
    private static final int LONGEST = 9; // doublings of a second: about eight minutes
    private static final int MOST = 10_000;

    private final Map<String, Failed> failed = new LinkedHashMap<>();

    private record Failed(int times, Instant until) {
    }

    /** How long somebody must wait before the next try; zero for not at all. */
    synchronized Duration wait(String who, Instant now) {
        Failed last = failed.get(who);
        return last == null || !last.until().isAfter(now) ? Duration.ZERO : Duration.between(now, last.until());
    }

    synchronized void failed(String who, Instant now) {
        Failed last = failed.remove(who);
        int times = last == null ? 1 : last.times() + 1;
        Duration pause = times < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(times - FREE, LONGEST));
        failed.put(who, new Failed(times, now.plus(pause)));
        if (failed.size() > MOST) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String who) {
        failed.remove(who);
    }
}
