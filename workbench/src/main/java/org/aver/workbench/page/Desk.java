package org.aver.workbench.page;

import org.aver.ledger.Ledger;
import org.aver.reader.Reader;
import org.aver.workbench.article.Folding;
import org.aver.workbench.server.Assets;
import org.aver.workbench.server.Guard;
import org.aver.workbench.shelf.Shelf;

/** What the pages work with. {@code name}: the ledger's, as the user knows it. */
public record Desk(Ledger ledger, Reader reader, Shelf shelf, Guard guard, Assets assets, String name,
        Folding folding) {
}
