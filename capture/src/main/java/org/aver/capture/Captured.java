package org.aver.capture;

import org.aver.core.Article;
import org.aver.core.Capture;

/** The bytes and what was read from them. */
public record Captured(Capture capture, Article article) {
}
