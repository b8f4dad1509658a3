package org.aver.compare.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Actor;
import org.aver.core.Incident;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is said to have done something, or denies it.
 *
 * @param doer  who is said to have done it, as written
 * @param words of the doer's name
 * @param body  whether the doer is a body that acts as one, and named so that it can be told from another
 * @param deed  stems of what was done, words for violence as one
 * @param told  the incident, where the reader found one
 * @param countries ISO codes of the states that the doer's words name or lie in
 */
public record Charge(Page page, @Nullable Statement statement, Speaker speaker, String doer, Set<String> words,
        boolean body, boolean denied, boolean sure, Set<String> deed, Set<LocalDate> days, @Nullable Incident told,
        Set<String> countries, Span sentence) {
    private static final Pattern ACCUSED = Pattern.compile("^(.{2,60}?) (?:of|for) (.+)$", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile(
            "^(?:that )?(?:(?:it|its|he|his|she|her|they|their|any|involvement|responsibility|having|being)\\b.*|\\p{L}+ing\\b.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ONE = Pattern.compile("\\b(?:an?|former|retired)(?: [\\p{L}-]+)? ?$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> VAGUE = Lexicon.set("doer");
    private static final Set<String> STATE = Lexicon.set("state");
    private static final Set<String> BUILDING = Lexicon.set("building");
    private static final Set<String> DEED = Lexicon.set("deed");
    private static final String VIOLENCE = "attack";
    private static final int DAYS = 14; // between reports of one deed
    private static final int FARTHEST = 60; // code points
    private static final int KIN = 5; // letters that "Karovia" and "Karovian" share

    /** The charges and denials of an article, in reading order. */
    public static List<Charge> of(Page page) {
        List<Charge> all = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (statement.content() == null || statement.condition() != null
                    || statement.polarity() == Polarity.NEGATIVE) {
                continue;
            }
            String content = page.words(statement.content().first());
            Matcher accused = ACCUSED.matcher(content);
            if (statement.act() == Act.ACCUSE && accused.matches()) {
                all.add(charge(page, statement, accused.group(1), accused.group(2), false, null));
            } else if (statement.act() == Act.DENY && OWN.matcher(content).matches() && statement.source() != null) {
                Speaker speaker = Speaker.of(page, statement);
                all.add(charge(page, statement, speaker.name(), content, true, null));
            }
        }
        Telling.of(page).stream().filter(Telling::isReal).forEach(t -> all.addAll(blamed(t)));
        return all;
    }

    private static List<Charge> blamed(Telling telling) {
        List<Charge> all = new ArrayList<>();
        for (Blame blame : telling.blames()) {
            Statement statement = blame.statement();
            boolean taken = statement != null && (statement.act() == Act.ACCUSE || statement.act() == Act.DENY);
            if (!taken && !blame.isDenied() && blame.join() == Incident.Join.AND && blame.actors().size() == 1) {
                Actor actor = blame.actors().getFirst();
                Page page = telling.page();
                String what = statement == null || statement.content() == null
                        ? page.words(blame.sentence())
                        : page.words(statement.content().first());
                Charge charge = charge(page, statement, actor.name(), what, false, telling.incident());
                List<Span> mentions = actor.mentions().stream().filter(m -> charge.sentence().contains(m)
                        && !isOfOne(page, charge.sentence(), m)).toList(); // no value without the sentence that says it
                boolean building = !Collections.disjoint(charge.words(), BUILDING);
                if (isBody(actor) && !mentions.isEmpty() && !building) {
                    Span deed = telling.incident().span(); // where it is told again elsewhere, nothing tells how far it is
                    boolean beside = !charge.sentence().contains(deed)
                            || mentions.stream().anyMatch(m -> isBeside(m, deed));
                    all.add(beside ? charge : charge.unsure());
                }
            }
        }
        return all;
    }

    private Charge unsure() {
        return new Charge(page, statement, speaker, doer, words, body, denied, false, deed, days, told, countries,
                sentence);
    }

    /** Farther from what happened somebody else may have done it. */
    private static boolean isBeside(Span doer, Span deed) {
        return doer.start() - deed.end() <= FARTHEST && deed.start() - doer.end() <= FARTHEST;
    }

    /** "a former Marine", "a military veteran": one person, of a body that did nothing. */
    private static boolean isOfOne(Page page, Span sentence, Span mention) {
        return OF_ONE.matcher(page.words(new Span(sentence.start(), mention.start()))).find();
    }

    private static boolean isBody(Actor actor) {
        return switch (actor.kind()) {
            case ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, OTHER -> true;
            case PERSON, COMPANY, OUTLET, NEWS_AGENCY, AID, HOSPITAL, MONITOR, COURT, CROWD -> false;
        };
    }

    private static Charge charge(Page page, @Nullable Statement statement, String doer, String what, boolean denied,
            @Nullable Incident told) {
        Span at = statement == null ? told == null ? new Span(0, 0) : told.span() : statement.cue().first();
        Span sentence = page.sentence(at);
        Set<String> words = Words.telling(doer);
        Set<String> deed = new TreeSet<>();
        for (String stem : Words.stems(what)) {
            deed.add(DEED.contains(stem) ? VIOLENCE : stem);
        }
        words.forEach(w -> deed.remove(Words.stem(w)));
        Lexicon.entries("calendar").forEach(w -> deed.remove(Words.stem(w)));
        Set<LocalDate> days = page.days(sentence, statement);
        boolean named = doer.chars().anyMatch(Character::isUpperCase) || !Collections.disjoint(words, STATE);
        boolean body = named && !words.isEmpty() && Collections.disjoint(words, VAGUE);
        boolean sure = statement == null || statement.commitment() == Statement.Commitment.ASSERTED;
        return new Charge(page, statement, Speaker.of(page, statement), doer, words, body, denied, sure, deed, days,
                told, countries(page, words), sentence);
    }

    private static Set<String> countries(Page page, Set<String> doer) {
        Set<String> countries = new TreeSet<>();
        page.reading().places().stream().filter(p -> p.country() != null && !doer.isEmpty()
                && doer.containsAll(Words.telling(p.name())) && !Words.telling(p.name()).isEmpty())
                .forEach(p -> countries.add(String.valueOf(p.country())));
        return countries;
    }

    /** Whether one may tell of what the other does: by the days told and those of publication. */
    public boolean isNear(Charge other) {
        LocalDate mine = page.published();
        LocalDate theirs = other.page.published();
        return isNear(days, theirs) && isNear(other.days, mine)
                && (mine == null || theirs == null || isNear(Set.of(mine), theirs));
    }

    private static boolean isNear(Set<LocalDate> days, @Nullable LocalDate published) {
        return published == null || days.isEmpty()
                || days.stream().anyMatch(d -> Math.abs(ChronoUnit.DAYS.between(d, published)) <= DAYS);
    }

    /** Whether both are of one deed by their words: most of the shorter's are the other's, and no day keeps them apart. */
    public boolean sameDeed(Charge other) {
        if (!days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days)) {
            return false;
        }
        Set<String> both = new TreeSet<>(deed);
        both.retainAll(other.deed);
        return both.size() >= 2 && 2 * both.size() >= Math.min(deed.size(), other.deed.size());
    }

    /** Whether the doers may be the same, or one may belong to the other. */
    public boolean sameDoer(Charge other) {
        Set<String> mine = new TreeSet<>(words);
        Set<String> theirs = new TreeSet<>(other.words);
        if (!Collections.disjoint(countries, other.countries)) {
            return true; // "Moscow" and "Russia"
        }
        boolean states = isState() && other.isState();
        mine.removeAll(STATE);
        theirs.removeAll(STATE);
        if (states && (countries.isEmpty() || other.countries.isEmpty()) && (mine.isEmpty() || theirs.isEmpty())) {
            return true; // "the army" and "Selmar"
        }
        if (states && (mine.isEmpty() || theirs.isEmpty()) || words.isEmpty() || other.words.isEmpty()) {
            return true;
        }
        return Speaker.nameSame(words, other.words)
                || mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> isKin(a, b)));
    }

    private boolean isState() {
        return !countries.isEmpty() || !Collections.disjoint(words, STATE);
    }

    private static boolean isKin(String one, String other) {
        return one.equals(other)
                || one.length() >= KIN && other.length() >= KIN
                        && one.substring(0, KIN).equals(other.substring(0, KIN));
    }

    /** The doer in a sentence. */
    public String name() {
        return doer.toLowerCase(Locale.ROOT).startsWith("the ") ? "the " + doer.substring(4) : doer;
    }
}
