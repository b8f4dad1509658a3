package org.aver.ledger;

import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Reading;

/** An article with the bytes it came from and what was read in it. */
public record Report(Capture capture, Article article, Reading reading) {
}
