package org.aver.reader.wording;

import java.util.List;
import java.util.Locale;
import org.aver.core.Statement.SourceKind;
import org.aver.reader.DataFile;
import org.aver.reader.model.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a source by its words: a name makes a person, a position without a name is described, a plural of ordinary people
 * is a crowd; the rest by the head of the phrase. Immutable and thread-safe.
 */
final class Kinds {
    private final Phrasebook<Boolean> unnamed = new Phrasebook<>();

    Kinds() {
        for (String[] row : DataFile.rows(Kinds.class, "unnamed.tsv")) {
            unnamed.add(row[0], true);
        }
    }

    /** The kind of a clause's source; null where its words do not tell. */
    @Nullable
    SourceKind of(Page page, Names names, Clause clause, MainClause said) {
        if (clause.source().isEmpty()) {
            return null;
        }
        Run run = clause.source().getFirst();
        if (isUnnamed(page, clause)) {
            return SourceKind.ANONYMOUS;
        }
        return kind(page, names, run, clause, said);
    }

    private boolean isUnnamed(Page page, Clause clause) {
        if (clause.source().stream().anyMatch(r -> has(page, r, "anonymous_word"))) {
            return true;
        }
        for (int i : clause.tokens()) {
            if (i >= 0 && page.of("anonymous_word", i)) {
                return true;
            }
        }
        return !unnamed.in(page, clause.tokens()).isEmpty();
    }

    private static boolean has(Page page, Run run, String name) {
        for (int i = run.first(); i < run.end(); i++) {
            if (page.of(name, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable SourceKind kind(Page page, Names names, Run run, Clause clause, MainClause said) {
        Run head = HeadPhrase.of(page, run);
        int last = head.end() - 1;
        if (head.end() - head.first() == 1 || page.is(head.first(), "who")) {
            SourceKind pronoun = pronoun(page, head.first());
            if (pronoun != null) {
                return pronoun;
            }
        }
        if (isPerson(page, run, head)) {
            return SourceKind.PERSON;
        }
        boolean surname = head.end() - head.first() == 1 && names.isPerson(page.word(last)) && page.isCapitalised(last);
        if (surname) {
            return SourceKind.PERSON;
        }
        for (int end = head.end(); end > head.first(); end--) { // "this photo captured": the last word that tells
            SourceKind byHead = page.isCapitalised(last) && end < head.end()
                    ? null
                    : byHead(page, run, new Run(head.first(), end));
            if (byHead != null) {
                return byHead;
            }
        }
        return page.isCapitalised(last) ? name(page, names, head, clause, said) : described(page, last);
    }

    private static @Nullable SourceKind pronoun(Page page, int i) {
        return page.of("pronoun", i)
                ? SourceKind.PERSON
                : page.of("thing", i) ? SourceKind.ORGANISATION : page.of("group", i) ? SourceKind.CROWD : null;
    }

    /** A position with a name after it, a name of two words, or a position and a name in apposition. */
    private static boolean isPerson(Page page, Run run, Run head) {
        int last = head.end() - 1;
        int position = -1;
        for (int i = head.first(); i < head.end(); i++) {
            position = page.of("position", i) || page.of("title", i) || page.of("person_noun", i) ? i : position;
        }
        boolean office = isOffice(page, last);
        if (position >= 0 && position < last && page.isCapitalised(last) && !office) {
            return true;
        }
        boolean bare = page.isCapitalised(head.first()) && !page.of("determiner", head.first())
                && page.isCapitalised(last - 1);
        if (bare && !isGlossed(page, head.end()) && last > head.first() && page.isCapitalised(last) && position < 0
                && !office && !isState(page, head)
                && !page.of("state_name", head.first())) {
            return true;
        }
        return position >= 0 && endsInName(page, run, head);
    }

    /** "a woman in Tokyo, Ann Lee": two or more capitals between a comma and the end, or the next comma. */
    private static boolean endsInName(Page page, Run run, Run head) {
        for (int comma = head.end(); comma < run.end(); comma++) {
            if (page.is(comma, ",") && !page.of("determiner", comma + 1)) {
                int end = comma + 1;
                while (end < run.end() && page.isCapitalised(end)) {
                    end++;
                }
                Run name = new Run(comma + 1, end);
                boolean closed = end == run.end() || !page.isWord(end);
                if (end - comma > 2 && closed && !HeadPhrase.holds(page, name, "organisation")
                        && !page.pairOf("state_name", end - 2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "All Nippon Airways (ANA)": a short form in brackets is no person's. */
    private static boolean isGlossed(Page page, int bracket) {
        return page.is(bracket, "(") && bracket + 1 < page.size() && isCapitals(page.token(bracket + 1).chars());
    }

    private static boolean isCapitals(String chars) {
        return chars.length() > 1 && chars.equals(chars.toUpperCase(Locale.ROOT))
                && Character.isLetter(chars.charAt(0));
    }

    /** "SeaWorld": a capital inside the word, but not "McCain" or "al-Aswad". */
    private static boolean isCamel(String chars) {
        return chars.length() > 4 && !chars.startsWith("Mc") && !chars.startsWith("Mac") && !chars.startsWith("O")
                && chars.indexOf('-') < 0 && Character.isUpperCase(chars.charAt(0)) && !isCapitals(chars)
                && chars.substring(2).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isOffice(Page page, int i) {
        return page.of("organisation", i) || page.of("outlet_name", i) || page.of("outlet", i)
                || page.of("document", i) || page.of("image", i) || page.of("crowd", i) || page.of("position", i);
    }

    private static @Nullable SourceKind byHead(Page page, Run run, Run head) {
        int last = head.end() - 1;
        if (page.of("image", last)) {
            return SourceKind.IMAGE;
        }
        if (isOutlet(page, head)) {
            return SourceKind.OUTLET;
        }
        boolean group = page.is(last, "group") || page.is(last, "groups") || page.is(last, "number")
                || page.is(last, "dozens") || page.is(last, "hundreds") || page.is(last, "scores");
        boolean capital = page.isCapitalised(last) && last > head.first();
        if (page.of("crowd", last) && !capital
                || group && page.is(head.end(), "of") && HeadPhrase.holds(page, run, "crowd")) {
            return SourceKind.CROWD;
        }
        if (page.of("document", last) && !page.of("organisation", last)) {
            return SourceKind.DOCUMENT;
        }
        if (page.of("worker_of", last - 1) && !page.of("organisation", last)) {
            return SourceKind.DESCRIBED;
        }
        if (page.of("position", last) || page.of("person_noun", last)) {
            return SourceKind.DESCRIBED;
        }
        return page.of("organisation", last) || page.pairOf("organisation", last - 1) ? SourceKind.ORGANISATION : null;
    }

    /** Whether a noun phrase names an outlet or agency. */
    static boolean isOutlet(Page page, Run phrase) {
        int last = phrase.end() - 1;
        if (page.pairOf("wire", last - 1) || page.of("outlet", last)) {
            return true;
        }
        boolean many = last > phrase.first();
        boolean named = many && (page.isCapitalised(last) && page.of("outlet_name", last)
                || page.pairOf("outlet_known", last - 1));
        boolean first = page.isCapitalised(phrase.first())
                && (page.is(phrase.first(), "radio") || page.is(phrase.first(), "channel"));
        boolean described = many && !page.of("organisation", last)
                && HeadPhrase.holds(page, new Run(phrase.first(), last), "outlet")
                && page.isCapitalised(last);
        return named || first || described || page.of("outlet_known", last) && page.isCapitalised(last);
    }

    private static boolean isState(Page page, Run head) {
        int last = head.end() - 1;
        return page.of("state_name", last) || last > head.first() && page.pairOf("state_name", last - 1);
    }

    /** A name alone: of a state or city, with "the", in capitals, or by what the passage shows of it; else a person's. */
    private static SourceKind name(Page page, Names names, Run head, Clause clause,
            MainClause said) {
        int last = head.end() - 1;
        String chars = page.token(last).chars();
        boolean speaks = page.is(clause.cueFirst(), ":"); // a transcript
        boolean capitals = isCapitals(chars) && !speaks || isCamel(chars) || isGlossed(page, head.end());
        boolean article = page.of("determiner", head.first());
        if (isState(page, head) || capitals || article || names.isPlace(page.word(last))) {
            return SourceKind.ORGANISATION;
        }
        if (names.isPerson(page.word(last))) {
            return SourceKind.PERSON;
        }
        boolean reports = clause.cue().stream().anyMatch(r -> page.isForm(r.end() - 1, "report"));
        if (reports) {
            return SourceKind.OUTLET;
        }
        return refersToThing(page, clause, said) ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }

    /** "said its men", "said it would leave": not in quoted words, and not "it was over". */
    private static boolean refersToThing(Page page, Clause clause, MainClause said) {
        if (said.tokens().isEmpty() || clause.contentFirst() < clause.cueFirst()) {
            return false;
        }
        int first = said.tokens().getFirst();
        boolean quoted = page.quote(first) == Quotes.Part.INSIDE;
        return !quoted && (page.is(first, "its") || page.is(first, "it") && !page.of("be", first + 1));
    }

    /** People by what they do: "a fisherman", "shopkeepers". */
    private static @Nullable SourceKind described(Page page, int last) {
        String word = page.word(last);
        if (List.of("ers", "ors", "ists", "ians", "men", "women").stream().anyMatch(word::endsWith)) {
            return SourceKind.CROWD;
        }
        boolean one = List.of("er", "or", "ist", "ian", "man", "woman", "-old").stream().anyMatch(word::endsWith);
        return one ? SourceKind.DESCRIBED : null;
    }
}
