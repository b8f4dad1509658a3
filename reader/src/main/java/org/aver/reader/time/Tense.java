package org.aver.reader.time;

import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.MonthDay;

/** Whether a sentence speaks of what was or what will be: it decides which Sunday "Sunday" is. */
enum Tense {
    PAST, FUTURE, NONE;

    private static final int REACH = 10;

    /** What the words around a time, within its sentence's tokens {@code [first, end)}, say of it. */
    static Tense of(Words words, int first, int end, Phrase time, Lexicon context) {
        if (words.is(time.end(), "'s")) {
            return isAwaited(words, first, time.first(), context) ? FUTURE : PAST; // "Wednesday's ruling"
        }
        int at = time.first() - 1;
        boolean article = words.is(at, "the") || words.is(at, "a") || words.is(at, "an");
        if (article && words.isWord(time.end()) && time.end() < end && time.meaning() instanceof MonthDay) {
            return NONE; // "the Aug. 7 attack" is no part of what the verb says
        }
        int limit = words.is(at, "least") && words.is(at - 1, "at") ? at - 2 : at;
        if (limit >= first && context.has("ahead", words.at(limit))) {
            return limit(words, first, limit, end, time, context);
        }
        if (at - 2 >= first && words.is(at, "as") && context.has("as_ahead", words.at(at - 1))
                && words.is(at - 2, "as")) {
            return FUTURE; // "as soon as Tuesday"
        }
        if (context.has("begins_at", words.at(at - 1)) && context.has("in", words.at(at)) && at - 1 >= first) {
            return NONE; // "announced that starting in May": not when it was announced
        }
        boolean told = time.meaning() instanceof MonthDay date && date.year() != null;
        Tense tense = left(words, first, time.first(), context);
        if (tense == NONE && told && isCaption(words, first, time.first(), context)) {
            return PAST;
        }
        if (tense == NONE) {
            tense = right(words, time.end(), end, context);
        }
        return tense == NONE && infinitive(words, first, time.first()) ? FUTURE : tense;
    }

    /** "ahead of Sunday's vote", "preparing for Sunday's vote". */
    private static boolean isAwaited(Words words, int first, int time, Lexicon context) {
        for (int i = Math.max(first, time - 3); i < time; i++) {
            if (context.has("await", words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "by Friday", "until Friday": ahead, unless the sentence tells what had happened by then. */
    private static Tense limit(Words words, int first, int at, int end, Phrase time, Lexicon context) {
        if (at == first) {
            return right(words, time.end(), end, context) == PAST ? PAST : FUTURE;
        }
        for (int i = at - 1; i >= Math.max(first, at - REACH); i--) {
            String word = words.at(i);
            if (context.has("put_off", word) || isFuture(words, i, context)) {
                return FUTURE;
            }
            if (context.has("done", word)) {
                return PAST;
            }
        }
        return FUTURE;
    }

    /** The nearest word before a time that decides. */
    private static Tense left(Words words, int first, int time, Lexicon context) {
        for (int i = time - 1; i >= Math.max(first, time - REACH); i--) {
            String word = words.at(i);
            if (isFailed(words, i)) {
                return PAST;
            }
            if (isFuture(words, i, context)
                    || words.is(i - 1, "to") && (word.equals("be") || isAimed(words, i - 2, context))) {
                return FUTURE;
            }
            if (isPast(words, i, context)) {
                return planned(words, first, i, context) ? FUTURE : PAST;
            }
        }
        return NONE;
    }

    /** "A missile is fired during a drill on September 15, 2017": a picture's words tell what was. */
    private static boolean isCaption(Words words, int first, int time, Lexicon context) {
        for (int i = Math.max(first, time - REACH); i < time - 1; i++) {
            if ((words.is(i, "is") || words.is(i, "are")) && isParticiple(words.at(i + 1), context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(String word, Lexicon context) {
        return word.length() > 4 && word.endsWith("ed") && word.indexOf('-') < 0 && !context.has("not_past", word)
                || context.has("past_participle", word);
    }

    /** The first word behind a time that decides: "On Sunday they will meet". */
    private static Tense right(Words words, int from, int end, Lexicon context) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (words.is(i, "that") && i > from || words.is(i, "that") && !words.is(i - 1, ",")) {
                return NONE; // what is said there is of another time
            }
            if (isFailed(words, i)) {
                return PAST;
            }
            if (isFuture(words, i, context)) {
                return FUTURE;
            }
            if (isPast(words, i, context)) {
                return PAST;
            }
        }
        return NONE;
    }

    /** "will", "due"; "set for"; but neither the month of May nor a man called Will, nor what "had been due". */
    private static boolean isFuture(Words words, int i, Lexicon context) {
        boolean once = words.is(i - 1, "to") && hadBeen(words, i - 2); // "had been due to expire"
        boolean told = words.is(i - 1, "as") || words.is(i - 1, "previously"); // "as planned"
        if (hadBeen(words, i) || once || told) {
            return false;
        }
        return context.has("future", words.at(i)) && !words.isCapitalised(i)
                || context.has("future_for", words.at(i)) && words.is(i + 1, "for");
    }

    private static boolean hadBeen(Words words, int i) {
        return words.is(i - 1, "been") && words.is(i - 2, "had");
    }

    /** "could not be reached", "neither he nor his father could be found". */
    private static boolean isFailed(Words words, int i) {
        boolean none = false;
        for (int at = i - 1; words.is(i, "could") && at > i - REACH && words.isWord(at); at--) {
            none |= words.is(at, "neither") || words.is(at, "nobody") || words.is(at, "none") || words.is(at, "no");
        }
        return none || words.is(i, "could") && (words.is(i + 1, "not") || words.is(i + 1, "n't"));
    }

    /** A verb of the past; "a still unspecified date", "an armed group": behind an article it is none. */
    private static boolean isPast(Words words, int i, Lexicon context) {
        String word = words.at(i);
        boolean participle = word.length() > 4 && word.endsWith("ed") && word.indexOf('-') < 0
                && !context.has("not_past", word);
        boolean regular = words.is(i - 1, "is") || words.is(i - 1, "are"); // "the case is heard in May"
        if (regular && (participle || context.has("past_participle", word))) {
            return false;
        }
        return context.has("past", word) || participle && !context.has("article", words.at(i - 1));
    }

    /** Whether the word before "to" makes what follows it lie ahead: "agreed to meet". */
    private static boolean isAimed(Words words, int before, Lexicon context) {
        return context.has("aim", words.at(before)) && !hadBeen(words, before);
    }

    /** A headline's future: "Ministers to meet Sunday". */
    private static boolean infinitive(Words words, int first, int time) {
        for (int i = time - 2; i >= Math.max(first + 1, time - REACH); i--) {
            if (words.is(i, "to") && words.isWord(i + 1) && !words.isCapitalised(i + 1)
                    && words.at(i + 1).length() > 3) {
                return true;
            }
        }
        return false;
    }

    /** "is to be held", "will be moved": a participle under an auxiliary of the future. */
    private static boolean planned(Words words, int first, int participle, Lexicon context) {
        for (int i = participle - 1; i >= Math.max(first, participle - 3); i--) {
            if (isFailed(words, i)) {
                return false;
            }
            if (isFuture(words, i, context) || words.is(i, "to") && words.is(i + 1, "be")) {
                return true;
            }
        }
        return false;
    }
}
