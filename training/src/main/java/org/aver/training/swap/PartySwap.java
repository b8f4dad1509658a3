package org.aver.training.swap;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;

/**
 * Puts one party in another's place throughout a text, both ways at once: names, adjectives, peoples, capitals, forces, leaders.
 * "the" goes with the name that has one; articles, possessives, capitals and compounds are made to fit, so that the new text is
 * one that a reporter could have written. Immutable and thread-safe.
 */
public final class PartySwap {
    private static final Articles ARTICLES = new Articles();

    private final Parties parties;
    private final Map<Party, Party> instead;

    /** @param instead which party comes into the place of which */
    public PartySwap(Parties parties, Map<Party, Party> instead) {
        this.parties = parties;
        this.instead = Map.copyOf(instead);
    }

    /** Each of two in the other's place. */
    public static PartySwap of(Parties parties, Party one, Party other) {
        return new PartySwap(parties, Map.of(one, other, other, one));
    }

    public Rewritten rewrite(String chars) {
        Passage passage = Passage.of(chars);
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (Sentence sentence : passage.sentences()) {
            passage.tokens().subList(sentence.first(), sentence.end()).stream().filter(t -> t.isWord()).findFirst()
                    .ifPresent(t -> starts.add(t.start()));
            ends.add(sentence.span().end());
        }
        Rewriting out = new Rewriting(passage.text());
        for (Parties.Mention mention : parties.mentions(passage.text())) {
            Party other = instead.get(mention.party());
            if (other != null) {
                replace(out, passage.text(), mention, other, starts, ends);
            }
        }
        return out.done();
    }

    private static void replace(Rewriting out, Text text, Parties.Mention mention, Party other, Set<Integer> starts,
            Set<Integer> ends) {
        Around around = new Around(text, mention.span());
        Optional<Party.Form> found = form(mention, around, other, ends.contains(mention.span().end()));
        if (found.isEmpty()) {
            return; // nothing of this kind stands for the other party
        }
        Party.Form form = found.get();
        boolean isUsedAsName = form.kind() == mention.form().kind() && !around.isJoined();
        // some write "the" before a name that others write without ("the ISIS said"); it goes with the name all the same
        boolean mayHaveThe = mention.form().takesThe() || mention.form().kind() == Party.Kind.NAME
                && mention.party().isAdjective(mention.form().chars());
        boolean hasThe = isUsedAsName && mayHaveThe && around.wordBefore().equalsIgnoreCase("the");
        Span span = hasThe ? around.before().cover(mention.span()) : mention.span();
        boolean writesThe = isUsedAsName && form.takesThe()
                && (hasThe || !mention.form().takesThe() && hasRoomForThe(around));
        String words = (writesThe ? "the " : "") + form.chars();
        String written = (mention.style() == Style.UPPER ? Style.UPPER : Style.AS_IS).write(words);
        boolean opens = starts.contains(span.start()) || new Around(text, span).opensQuotation()
                || hasThe && Character.isUpperCase(text.at(span.start()));
        if (opens) {
            written = Style.capitalised(written);
        }
        if (!writesThe) {
            ARTICLES.fit(out, text, span, written);
        }
        write(out, text, around, span, written, ends.contains(span.end()));
    }

    /** The form of the other party that fits here. */
    private static Optional<Party.Form> form(Parties.Mention mention, Around around, Party other,
            boolean endsSentence) {
        if (mention.form().kind() != Party.Kind.NAME) {
            return other.first(mention.form().kind());
        }
        if (around.isJoined()) {
            return Optional.of(other.compound());
        }
        boolean isAdjective = !endsSentence && isAttributive(mention, around);
        return other.first(isAdjective ? Party.Kind.ADJECTIVE : Party.Kind.NAME);
    }

    /** Whether a name stands before a noun as an adjective does: "U.S. officials", "a Hamas rocket", "the UN Security Council". */
    private static boolean isAttributive(Parties.Mention mention, Around around) {
        String after = around.wordAfter();
        if (after.isEmpty() || ARTICLES.is("after_name", after)) {
            return false;
        }
        if (ARTICLES.is("noun", after)) {
            return true;
        }
        if (!mention.party().isAdjective(mention.form().chars())
                || !ARTICLES.is("determiner", around.wordBefore())) {
            return false;
        }
        // "the" may be the name's own
        boolean isOwn = mention.form().takesThe() && around.wordBefore().equalsIgnoreCase("the");
        return !isOwn || Character.isUpperCase(after.codePointAt(0));
    }

    private static boolean hasRoomForThe(Around around) {
        return !ARTICLES.is("determiner", around.wordBefore()) && !around.followsPossessive();
    }

    /** Writes the words with their possessive and, where an abbreviation's stop also ended the sentence, that stop. */
    private static void write(Rewriting out, Text text, Around around, Span span, String words, boolean endsSentence) {
        boolean endsInS = words.endsWith("s") || words.endsWith("S");
        if (around.hasBareS()) {
            out.replace(new Span(span.start(), span.end() + 1), endsInS ? words : words + "s");
            return;
        }
        boolean losesStop = endsSentence && text.at(span.end() - 1) == '.' && !words.endsWith(".");
        out.replace(span, losesStop ? words + "." : words);
        Span possessive = around.possessive();
        if (possessive.length() > 0) {
            String mark = text.slice(new Span(possessive.start(), possessive.start() + 1));
            boolean isPlural = endsInS && words.regionMatches(true, 0, "the ", 0, 4);
            String wanted = isPlural ? mark : mark + "s";
            if (possessive.length() != wanted.length()) {
                out.replace(possessive, wanted);
            }
        }
    }
}
