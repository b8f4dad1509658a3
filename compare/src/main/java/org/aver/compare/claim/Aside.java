package org.aver.compare.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Span;

/** What the words around a number say that it counts: a longer time, another event, or what was counted before. */
final class Aside {
    /** "Since then a quarter of a million have been killed", "in the last two months", "the six-year war". */
    private static final Pattern LONGER = Pattern.compile("\\bsince\\b(?! (?:been|be)\\b)"
            + "|\\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|recent|less than|more than)"
            + " (?:[\\p{L}\\d-]+ ){0,2}(?:days|weeks?|months?|years?)\\b"
            + "|\\b[\\p{L}\\d]+-(?:year|month)(?:-old|-long)? (?:[\\p{L}-]+ ){0,2}(?:war|conflict|uprising|siege|fighting|crisis|insurgency)\\b"
            + "|\\b(?:war|conflict|uprising|insurgency) (?:that )?(?:has|have|had) (?:left|killed|claimed|cost|taken)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Another double shooting", "Another shell that fell there left", "also reported". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:another|a (?:second|third|separate|different)|an unrelated) [^,;:\"“”]{0,80}$|\\balso (?:reported|said|killed|left)(?: that)? ?$"
                    + "|^\\W*(?:meanwhile|in the meantime|elsewhere|separately)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "updating a previous toll of 112", "had given a death toll of 17". */
    private static final Pattern EARLIER_TOLL = Pattern.compile(
            "\\b(?:previous|earlier|initial|old) [^,;]{0,30}$|\\bhad (?:given|put|reported|counted|spoken of) [^,;]{0,30}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER_THAN = Pattern.compile("\\b(?:after|following|since)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> EARLIER = Lexicon.set("earlier");

    private Aside() {
    }

    /** What says that it counts what happened over weeks or years, lower case, or nothing. */
    static String longerTime(Count count) {
        Matcher longer = LONGER.matcher(count.page().words(count.sentence()));
        return count.since() == null && longer.find() ? longer.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it counts what another event did; what came on top of a count is told of as such. */
    static boolean isElsewhere(Count count) {
        return !count.isIncrement() && ELSEWHERE.matcher(before(count)).find();
    }

    /** Whether the text says that it was so at first. */
    static boolean isEarlier(Count count) {
        return EARLIER_TOLL.matcher(before(count)).find()
                || Words.all(count.page().words(count.sentence())).stream().anyMatch(EARLIER::contains);
    }

    /** Whether two counts of one article are of two events: by their days, or because one follows the other in the sentence. */
    static boolean areOfTwo(Count one, Count other) {
        if (one.sentence().equals(other.sentence())) {
            Span first = one.figure().span().start() < other.figure().span().start()
                    ? one.figure().span()
                    : other.figure().span();
            Span second = first.equals(one.figure().span()) ? other.figure().span() : one.figure().span();
            return first.end() <= second.start() && LATER_THAN.matcher(one.page().between(first, second)).find();
        }
        Set<LocalDate> mine = one.page().days(one.sentence(), one.statement());
        Set<LocalDate> theirs = other.page().days(other.sentence(), other.statement());
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static String before(Count count) {
        int start = count.sentence().start();
        return count.page().words(new Span(start, Math.max(start, count.figure().span().start())));
    }
}
