package org.aver.training.name;

import java.util.List;
import org.aver.core.Span;
import org.aver.reader.name.Name;

/** A text and its names. */
public record GoldText(String corpus, String id, String text, List<Gold> names) {
    /** A name in the text, in code points. */
    public record Gold(Span span, Name.Type type) {
    }
}
