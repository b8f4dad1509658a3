package org.aver.export.table;

import java.util.Optional;
import org.aver.export.item.Item;
import org.aver.ledger.decision.Kind;

/** The place of a figure or an incident. */
public final class Places {
    private Places() {
    }

    /** The place that a field names; empty where the text names none. */
    public static Optional<Item> of(Item item, String pointer) {
        return item.other(Kind.PLACE, item.text(pointer));
    }
}
