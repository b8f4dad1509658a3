package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Mask;
import org.aver.core.Span;
import org.aver.ledger.Hit;

/** A hit without the names of victims: a list across articles is not the article's own page. */
public final class MaskedHit {
    private static final int SIGN = Mask.SIGN.codePointCount(0, Mask.SIGN.length());

    private MaskedHit() {
    }

    /** The hit with every such name hidden in all its words; what was found in a name is no longer highlighted. */
    public static Hit of(Hit hit, Mask mask) {
        List<Span> hidden = mask.spans(hit.passage());
        var highlights = new ArrayList<Span>();
        for (Span found : hit.highlights()) {
            if (hidden.stream().noneMatch(found::overlaps)) {
                int shift = hidden.stream().filter(h -> h.end() <= found.start()).mapToInt(h -> SIGN - h.length())
                        .sum();
                highlights.add(new Span(found.start() + shift, found.end() + shift));
            }
        }
        List<Hit.Said> said = hit.statements().stream()
                .map(s -> new Hit.Said(s.id(), s.source() == null ? null : mask.hide(s.source()), mask.hide(s.cue()),
                        s.content() == null ? null : mask.hide(s.content())))
                .toList();
        return new Hit(hit.articleKey(), hit.title() == null ? null : mask.hide(hit.title()), hit.publisher(), hit
                .published(), mask.hide(hit.passage()), hit.span(), highlights, said);
    }
}
