package org.aver.ledger.decision;

import java.util.List;

/** Somebody else decided meanwhile: nothing of what was asked for is kept. */
public final class Moved extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final List<String> ids;

    /** @param ids what others decided on, as the requests name it */
    public Moved(List<String> ids) {
        super("somebody else has decided on " + String.join(", ", ids) + " meanwhile; nothing was kept");
        this.ids = List.copyOf(ids);
    }

    public List<String> ids() {
        return ids;
    }
}
