package org.aver.workbench.article;

import java.util.List;

/** A paragraph of an article. {@code zone}: "title", "body", "related" and so on; {@code isRead}: whether statements are read in it. */
public record Paragraph(String zone, boolean isRead, List<Piece> pieces) {
    public Paragraph {
        pieces = List.copyOf(pieces);
    }
}
