package org.aver.reader.wording;

import java.util.List;
import org.aver.core.Statement.Channel;
import org.aver.core.Statement.Via;
import org.aver.reader.wording.Channels.Told;
import org.aver.reader.wording.Clause.Role;
import org.jspecify.annotations.Nullable;

/**
 * How one statement came: through whom, over which channel, and to whom. An outlet or agency that was told something carries it,
 * so it is {@code via} and no addressee; anyone else told is the addressee. Where no carrier is named, the words of the channel
 * ("a statement", "phone") are the span. An addressee is read outside the content only: in "urged residents to leave" the
 * residents are part of what is urged.
 */
final class Carriage {
    /** Words of a noun phrase. */
    private static final int LONGEST = 12;
    /** Words of a cue whose verb may be the channel by itself: "has since tweeted". */
    private static final int SHORT_CUE = 4;

    private final Page page;
    private final Clause clause;
    private final Channels channels;
    private final Names names;

    private @Nullable Run carrier;
    private @Nullable Run addressee;
    private @Nullable Told told;
    private @Nullable Channel medium;

    Carriage(Page page, Clause clause, Channels channels, Names names) {
        this.page = page;
        this.clause = clause;
        this.channels = channels;
        this.names = names;
        for (int at = 0; at < clause.tokens().length; at++) {
            if (clause.roles()[at] == Role.FREE || clause.roles()[at] == Role.CUE) {
                read(clause.tokens()[at], clause.roles()[at]);
            }
        }
        quoted();
    }

    @Nullable
    Run addressee() {
        return addressee;
    }

    List<Via> via() {
        if (carrier != null) {
            Channel channel = told != null ? told.channel() : medium != null ? medium : Channel.UNSTATED;
            return List.of(new Via(null, page.span(carrier.first(), carrier.end()), channel));
        }
        return told == null
                ? List.of()
                : List.of(new Via(null, page.span(told.words().first(), told.words().end()), told.channel()));
    }

    private void read(int i, Role role) {
        if (role == Role.CUE && clause.cueEnd() - clause.cueFirst() <= SHORT_CUE) {
            keep(channels.byVerb(page, i));
        }
        if (page.formOf("tell", i) && !isNoun(i) && !isPassive(i)) {
            toldTo(phrase(i + 1));
        }
        if ((page.is(i, "to") || page.is(i, "with")) && isToward(i)) {
            toldTo(phrase(i + 1));
        }
        if (page.is(i, "by") && page.formOf("by_carrier", i - 1)) {
            carried(phrase(i + 1));
            keep(channels.byVerb(page, i - 1));
        }
        if (page.of("evidence_preposition", i)) {
            Run phrase = phrase(i + 1);
            if (phrase != null) {
                Told platform = channels.in(page, phrase, "platform");
                if (platform != null && carrier == null) {
                    carrier = phrase;
                }
                keep(platform);
                keep(channels.in(page, phrase, "noun"));
            }
        }
    }

    /** "a brief", "the address": what could be a verb of telling is a noun after an article. */
    private boolean isNoun(int i) {
        return page.of("determiner", i - 1) || page.formOf("toward", i) && page.of("evidence_preposition", i - 2);
    }

    /** "were told": then the subject is the one told. */
    private boolean isPassive(int i) {
        return page.of("be", i - 1) || page.of("be", i - 2) && page.of("adverb_between", i - 1);
    }

    private boolean isToward(int i) {
        return page.formOf("toward", i - 1) || page.formOf("toward", i - 2) && page.isWord(i - 1)
                && !page.of("evidence_preposition", i - 1);
    }

    private void keep(@Nullable Told found) {
        if (found != null && found.isBefore(told)) {
            told = found;
        }
    }

    private void toldTo(@Nullable Run phrase) {
        if (phrase == null) {
            return;
        }
        Told event = channels.in(page, phrase, "noun");
        if (isCarrier(phrase)) {
            carried(phrase);
        } else if (event != null && event.channel() == Channel.STATEMENT) {
            keep(event); // "told a news conference"
        } else if (addressee == null && !Character.isDigit(page.word(phrase.first()).charAt(0))) {
            addressee = phrase;
        }
    }

    private void carried(@Nullable Run phrase) {
        if (phrase != null && carrier == null) {
            carrier = phrase;
            Told by = channels.in(page, phrase, "medium");
            medium = by == null ? null : by.channel();
        }
    }

    /** An outlet or agency, or one name that the passage does not show to be a person's: "told Tessel". */
    private boolean isCarrier(Run phrase) {
        boolean reporter = page.of("reporter", phrase.end() - 1) && HeadPhrase.holds(page, phrase, "outlet_known");
        if (Kinds.isOutlet(page, phrase) || reporter) {
            return true;
        }
        int first = phrase.first();
        return phrase.end() - first == 1 && page.isCapitalised(first) && !names.isPerson(page.word(first))
                && !page.of("organisation", first) && !page.of("pronoun", first);
    }

    /** "State TV quoted the minister as saying": what stands before the quoting carries it. */
    private void quoted() {
        boolean as = page.is(clause.cueEnd() - 2, "as") || page.is(clause.cueEnd(), "as");
        int verb = clause.cueFirst();
        while (verb < clause.cueEnd() && !page.formOf("quoting", verb)) {
            verb++;
        }
        if (!as || verb == clause.cueEnd() || carrier != null) {
            return;
        }
        int first = verb;
        while (verb - first < LONGEST && first > 0 && page.isWord(first - 1) && !clause.isContent(first - 1)
                && !clause.isSource(first - 1)) {
            first--;
        }
        while (first < verb && page.isForm(verb - 1, "have")) {
            verb--;
        }
        if (first < verb && !page.of("be", verb - 1)) {
            carried(new Run(first, verb));
        }
    }

    /** The noun phrase that begins at a token, outside content and source; null where none does. */
    private @Nullable Run phrase(int first) {
        int end = first;
        while (end < Math.min(clause.limit(), first + LONGEST) && isOfPhrase(end, first)) {
            end++;
        }
        while (end > first && (page.of("determiner", end - 1) || page.is(end - 1, "of"))) {
            end--;
        }
        return end > first ? new Run(first, end) : null;
    }

    private boolean isOfPhrase(int i, int first) {
        boolean described = page.word(i).endsWith("ed") && i > first && !page.isCapitalised(i)
                && (page.of("phrase_end", i + 1) || !page.isWord(i + 1)); // "a statement posted on", not "a televised address"
        boolean when = i > first && (page.is(i, "this") || page.is(i, "next"));
        boolean ends = page.of("phrase_end", i) || described || when
                || clause.isContent(i) || clause.isSource(i);
        return (page.isWord(i) || page.is(i, "'")) && !ends;
    }
}
