package org.aver.workbench.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was reckoned for an address from all that is held, kept until there is more. Thread-safe. */
final class Memo<T> {
    private static final int MOST = 32;
    private final Map<String, T> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private long version = -1;

    /** For the address without the page of its list. */
    T get(Desk desk, Asked asked, Supplier<T> reckon) {
        desk.shelf().refresh();
        long now = desk.shelf().version();
        String address = asked.with("page", "");
        synchronized (kept) {
            if (version != now) {
                kept.clear();
                version = now;
            }
            T known = kept.get(address);
            if (known != null) {
                return known;
            }
        }
        T made = reckon.get();
        synchronized (kept) {
            if (version == now) {
                kept.put(address, made);
                List.copyOf(kept.keySet()).stream().limit(Math.max(0, kept.size() - MOST)).forEach(kept::remove);
            }
        }
        return made;
    }
}
