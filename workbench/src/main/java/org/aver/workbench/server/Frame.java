package org.aver.workbench.server;

import org.aver.workbench.article.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content.
 *
 * @param section the entry of the menu that it belongs to, a path
 * @param partial what is missing while the ledger is being taken up, or null
 * @param data    the address of the same as data, without ".json"; null where there is none
 * @param asCsv   whether it is a list, and there is ".csv" too
 * @param folding whether graphic passages are folded
 */
public record Frame(String title, String section, String ledger, String token, Assets assets, @Nullable String partial,
        @Nullable String data, @Nullable String query, boolean asCsv, Folding folding) {
    /** The address of this page's data. */
    public String data(String form) {
        return data + "." + form + (query == null || query.isEmpty() ? "" : "?" + query);
    }
}
