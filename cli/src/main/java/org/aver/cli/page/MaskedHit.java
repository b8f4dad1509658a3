package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Mask;
import org.aver.core.Span;
import org.aver.ledger.Hit;

/** A hit without the names of private persons: a list across articles is not the article's own page. */
public final class MaskedHit {
    private MaskedHit() {
    }

    /** The hit with every such name hidden in all its words; what was found in a name is no longer highlighted. */
    public static Hit of(Hit hit, Mask mask) {
        List<Mask.Hidden> hidden = mask.hidden(hit.passage());
        var highlights = new ArrayList<Span>();
        for (Span found : hit.highlights()) {
            if (hidden.stream().map(Mask.Hidden::span).noneMatch(found::overlaps)) {
                int shift = hidden.stream().filter(h -> h.span().end() <= found.start())
                        .mapToInt(h -> h.sign().length() - h.span().length()).sum();
                highlights.add(new Span(found.start() + shift, found.end() + shift));
            }
        }
        List<Hit.Said> said = hit.statements().stream()
                .map(s -> new Hit.Said(s.id(), mask.orNull(s.source()), mask.hide(s.cue()),
                        mask.orNull(s.content())))
                .toList();
        return new Hit(hit.articleKey(), mask.orNull(hit.title()), hit.publisher(), hit
                .published(), mask.hide(hit.passage()), hit.span(), highlights, said);
    }
}
