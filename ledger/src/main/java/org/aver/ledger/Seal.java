package org.aver.ledger;

import java.util.List;
import org.aver.core.json.Json;

/**
 * Why content is gone.
 *
 * @param id      what was sealed: an article's key, or a decision's id
 * @param entries numbers of the entries whose content is gone
 */
public record Seal(String id, List<Long> entries, String by, String reason) {
    public Seal {
        entries = List.copyOf(entries);
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a seal needs a name (--by) and a reason (--reason)");
        }
    }

    String json() {
        return Json.mapper().writeValueAsString(this);
    }

    static Seal read(String json) {
        return Json.mapper().readValue(json, Seal.class);
    }

    /** In one sentence. */
    public String words() {
        return (id.length() >= 64 ? id.substring(0, 12) : id) + " was sealed by " + by + ": " + reason;
    }
}
