package org.aver.reader.place;

import java.util.List;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Names;
import org.aver.reader.place.Candidate.Form;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the text says holds what: "Achel, Texas", "Achel, in the northern department of Borva", "the Dravian town of Achel",
 * "Dravia's Achel".
 */
final class Holders {
    private static final int WIDEST_GAP = 8;
    /** A town this large is known; behind a comma stands the next of a list. */
    private static final long KNOWN = 500_000;

    private final Page page;
    private final List<Candidate> mentions;
    private final Holding holding;
    private final @Nullable Candidate[] said;
    private final @Nullable Candidate[] hinted;
    private final boolean[] elsewhere;

    Holders(Page page, List<Candidate> mentions, Holding holding) {
        this.page = page;
        this.mentions = mentions;
        this.holding = holding;
        said = new Candidate[mentions.size()];
        hinted = new Candidate[mentions.size()];
        elsewhere = new boolean[mentions.size()];
        for (int i = 0; i + 1 < mentions.size(); i++) {
            pair(i, i + 1);
        }
    }

    private void pair(int left, int right) {
        Candidate a = mentions.get(left);
        Candidate b = mentions.get(right);
        if (page.first[a.first()] != page.first[b.first()] || b.first() - a.end() > WIDEST_GAP) {
            return;
        }
        boolean comma = b.first() == a.end() + 1 && page.chars(a.end()).equals(",");
        if (isHeld(a, b)) {
            if (comma || gapIsIn(a.end(), b.first())) {
                said[left] = b;
            } else {
                hinted[left] = b;
            }
        } else if (comma && a.entries().isEmpty() && isFacility(a) && isTown(b)) {
            said[left] = b; // "Mill Road, Achel"
        } else if (comma && isLarger(b) && !isKnown(a) && closes(b)) {
            said[left] = b;
            elsewhere[left] = a.form() == Form.NAME;
        }
        if (said[left] == null && isHeld(b, a)) {
            if (page.word(a.end(), a.first()).equals("'s") && b.first() == a.end() + 1 || gapIsOf(a.end(), b.first())) {
                said[right] = a;
            } else {
                hinted[right] = a;
            }
        }
    }

    private boolean isHeld(Candidate inner, Candidate outer) {
        return inner.entries().stream().anyMatch(f -> holding.holds(outer.entries(), f.entry()));
    }

    /** ", in the northern department of", ", a town in". */
    private boolean gapIsIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.lower[i].equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** "the Dravian town of Achel". */
    private boolean gapIsOf(int from, int to) {
        return to - from >= 1 && to - from <= 5 && page.lower[to - 1].equals("of");
    }

    private boolean isFacility(Candidate mention) {
        return Names
                .isFacility(page.tokens.subList(mention.first(), mention.end()).stream().map(Token::chars).toList());
    }

    private static boolean isTown(Candidate mention) {
        return mention.entries().stream().anyMatch(f -> f.entry().kind().isSettlement());
    }

    private static boolean isLarger(Candidate holder) {
        return holder.form() == Form.SHORT || holder.form() == Form.CODE
                || holder.entries().stream().map(Found::entry).anyMatch(e -> e.kind().isDivision());
    }

    private static boolean isKnown(Candidate inner) {
        return inner.form() != Form.NAME || inner.entries().stream().map(Found::entry).anyMatch(
                e -> e.population() >= KNOWN || e.kind() != Kind.DISTRICT && !e.kind().isSettlement());
    }

    /** Whether the holder ends the phrase: a list would go on. */
    private boolean closes(Candidate holder) {
        if (holder.form() == Form.SHORT || holder.form() == Form.CODE) {
            return true;
        }
        int at = holder.end();
        boolean comma = page.word(at, holder.first()).equals(",");
        String next = page.word(comma ? at + 1 : at, holder.first());
        return !next.equals("and") && !next.equals("or")
                && !(comma && page.inSentence(at + 1, holder.first()) && page.isCapitalised(at + 1));
    }

    /** What the text says plainly holds a mention. */
    @Nullable
    Candidate said(int mention) {
        return said[mention];
    }

    /** What stands beside it and holds it. */
    @Nullable
    Candidate hinted(int mention) {
        return hinted[mention];
    }

    /** Whether the text puts the mention where the gazetteer has nothing by its name. */
    boolean isElsewhere(int mention) {
        return elsewhere[mention];
    }
}
