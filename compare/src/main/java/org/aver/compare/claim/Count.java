package org.aver.compare.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one article gives it.
 *
 * @param statement the innermost one it stands in, null in the outlet's own voice
 * @param speaker   who gives it, the innermost
 * @param through   who carried it to us, innermost first, the outlet last
 * @param incident  what it is an outcome of, or null
 * @param saidAt    the day it was said, where the text says so
 * @param asOf      the day up to which it counts, where the text says so
 * @param sentence  the sentence it stands in
 */
public record Count(Page page, Figure figure, @Nullable Statement statement, Speaker speaker, List<String> through,
        @Nullable Incident incident, @Nullable LocalDate saidAt, @Nullable LocalDate asOf, Who who, Span sentence) {
    private static final Pattern PARTIAL = Pattern.compile(
            "^\\S+(?: \\S+)? of (?:the|them|those|whom|his|her|its|their|these|our)\\b");
    /** "two officers and Deputy Lark", "two people before he fired again": the number is not all. */
    private static final Pattern AND_SOMEBODY = Pattern
            .compile(" and (?:an?|another|his|her) |\\band \\p{Lu}|\\b(?:before|then) "
                    + "|\\ba (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ");
    private static final Set<String> RELATIVE = Lexicon.set("relative");
    private static final Set<String> SHOT = Lexicon.set("shot");
    private static final Pattern AFTER_NAME = Pattern.compile("\\p{Lu}\\p{L}+,$");
    private static final Set<String> AGE = Lexicon.set("age");
    private static final Set<String> HURT = Lexicon.set("hurt");
    /** A line's end lost: "2 woundedMarch 13". */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> MET = Lexicon.set("met");
    private static final Set<String> COUNTED = Lexicon.set("counted");
    private static final int OF = 16; // characters in which "of the" stands
    private static final int NEAR = 45;

    public Count {
        through = List.copyOf(through);
    }

    /** All figures of an article that count or are said to be an outcome, in reading order; shares and prices are left out. */
    public static List<Count> of(Page page) {
        List<Count> counts = new ArrayList<>();
        for (Figure figure : page.reading().figures()) {
            if (figure.measure() != Figure.Measure.OTHER) {
                counts.add(of(page, figure));
            }
        }
        return counts;
    }

    static Count of(Page page, Figure figure) {
        Statement statement = page.statement(figure.statement());
        return new Count(page, figure, statement, Speaker.of(page, statement), through(page, statement),
                page.incident(figure), statement == null ? null : page.day(statement.saidAt()), day(figure.asOf()),
                Who.of(page, figure), page.sentence(figure.span()));
    }

    private static List<String> through(Page page, @Nullable Statement statement) {
        List<String> chain = new ArrayList<>();
        Statement at = statement;
        for (int depth = 0; at != null && depth < 8; depth++) { // a broken chain must not turn in circles
            if (at.source() != null) {
                at.source().via().forEach(v -> {
                    if (v.span() != null) {
                        chain.add(page.words(v.span()));
                    }
                });
            }
            at = page.statement(at.within());
            if (at != null) {
                chain.add(Speaker.of(page, at).name());
            }
        }
        if (statement != null) {
            chain.add(page.outlet());
        }
        return chain.stream().distinct().toList();
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
        } catch (DateTimeException e) {
            return null; // a month or a year is no day
        }
    }

    /** The day it is as of by the text: as of, else said at. */
    public @Nullable LocalDate stated() {
        return asOf == null ? saidAt : asOf;
    }

    /** The day it is as of; by publication where the text says nothing. */
    public @Nullable LocalDate known() {
        LocalDate stated = stated();
        return stated == null ? page.published() : stated;
    }

    /** Whether its speaker denies it: it, and not what a clause beside it counts ("denied its part in a war which killed …"). */
    public boolean isDenied() {
        return statement != null && statement.act() == Act.DENY
                && statement.polarity() == Statement.Polarity.POSITIVE && isHeadOf(statement);
    }

    private boolean isHeadOf(Statement said) {
        Span content = said.content() == null ? null : said.content().first();
        return content == null || content.start() >= figure.span().start() || Collections.disjoint(
                Words.all(page.words(new Span(content.start(), figure.span().start()))), RELATIVE);
    }

    /** Whether it is put forward as what is so: no threat, forecast, guess or condition. */
    public boolean isFirm() {
        return statement == null || statement.condition() == null && statement.commitment() == Commitment.ASSERTED
                && switch (statement.act()) {
                    case STATE, DENY, ACCUSE, CLAIM_RESPONSIBILITY, ADMIT, BELIEVE -> true;
                    case THREATEN, ORDER, ASK, PROMISE, PREDICT, DECLINE -> false;
                };
    }

    /** Names in its sentence besides its speaker's and those of days: of places, mostly. */
    private Set<String> names() {
        Set<String> names = Words.names(page.words(sentence));
        names.addAll(places());
        names.removeAll(speaker.words());
        return names;
    }

    /** Words of the places that its sentence names. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        page.reading().places().stream().filter(p -> sentence.contains(p.span()))
                .forEach(p -> places.addAll(Words.telling(page.words(p.span()))));
        places.removeAll(speaker.words());
        return places;
    }

    /** Whether the sentences may be of one thing: where both name names, some name is in both. */
    public boolean mayMeet(Count other) {
        Set<String> mine = names();
        Set<String> theirs = other.names();
        Set<String> here = places();
        Set<String> there = other.places();
        if (!here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there)) {
            return false;
        }
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }

    /** How many telling words both sentences have, without those for what is counted. */
    public int shared(Count other) {
        Set<String> both = new TreeSet<>(context());
        both.retainAll(other.context());
        return both.size();
    }

    private Set<String> context() {
        Set<String> stems = new TreeSet<>(Words.stems(page.words(sentence)));
        stems.removeAll(Words.stems(speaker.name()));
        stems.removeAll(Words.stems(page.words(figure.span())));
        stems.removeAll(COUNTED);
        return stems;
    }

    /** The words around the figure in its sentence. */
    private String around(int before, int after) {
        return page.words(new Span(Math.max(sentence.start(), figure.span().start() - before),
                Math.max(figure.span().end(), Math.min(sentence.end(), figure.span().end() + after))));
    }

    /** Whether it counts only some of those counted elsewhere: "four of the victims". */
    public boolean isPartial() {
        return figure.partOf() != null || isMet() || isBesideToll() || Aside.isElsewhere(this)
                || AND_SOMEBODY.matcher(after()).find()
                || PARTIAL.matcher(around(0, OF)).find();
    }

    /** Whether the text says that it was so at first. */
    public boolean isEarlier() {
        return Aside.isEarlier(this);
    }

    /** What says that it counts what happened over weeks or years, lower case; empty for one event and for a toll from a day that is told. */
    public String longerTime() {
        return Aside.longerTime(this);
    }

    /** Whether the two, of one article, are of two events. */
    public boolean isApart(Count other) {
        return page == other.page() && Aside.areOfTwo(this, other);
    }

    /** Whether it counts those shot, who may be dead or wounded; "nine hurt, one dead" after a shooting counts the wounded alone. */
    public boolean isShot() {
        return Words.stems(around(NEAR, NEAR)).stream().anyMatch(SHOT::contains)
                && !(isHurtNext() && page.reading().figures().stream().anyMatch(f -> sentence.contains(f.span())
                        && f.measure() == Figure.Measure.KILLED));
    }

    private boolean isHurtNext() {
        Span after = new Span(figure.span().end(),
                Math.max(figure.span().end(), Math.min(sentence.end(), figure.span().end() + OF)));
        List<String> next = Words.stems(GLUED.matcher(page.words(after)).replaceAll(" "));
        return !next.isEmpty() && HURT.contains(next.getFirst());
    }

    /** Whether the words beside the number are of another measure or of an age: then it was read wrongly. */
    private boolean isMisread() {
        Span before = new Span(Math.max(sentence.start(), figure.span().start() - 2 * OF), figure.span().start());
        boolean age = !Collections.disjoint(Words.all(page.words(before)), AGE)
                && page.words(figure.span()).chars().noneMatch(Character::isLetter);
        age |= AFTER_NAME.matcher(page.words(before)).find()
                && page.words(figure.span()).chars().noneMatch(Character::isLetter);
        return age || isHurtNext() && figure.measure() == Figure.Measure.KILLED;
    }

    /** Whether it came on top of a toll in the same sentence: "rose to 41 after three died". */
    private boolean isBesideToll() {
        return page.reading().figures().stream().anyMatch(f -> sentence.contains(f.span())
                && f.span().end() < figure.span().start() && f.low() != null && figure.high() != null
                && f.low().compareTo(figure.high()) > 0
                && page.between(f.span(), figure.span()).contains(" after"));
    }

    /** Whether it counts exactly or at most one. */
    public boolean isOne() {
        return figure.high() != null && figure.high().compareTo(BigDecimal.ONE) == 0;
    }

    /** The rest of the sentence. */
    private String after() {
        return page.words(new Span(Math.min(figure.span().end(), sentence.end()), sentence.end()));
    }

    /** Whether it counts the wounded whom somebody met, and not all of them. */
    private boolean isMet() {
        return figure.measure() == Figure.Measure.INJURED
                && !Collections.disjoint(Words.stems(page.words(sentence)), MET);
    }

    /** Whether a noun or a word for the measure stands by the number, which else may be an age or a channel. */
    public boolean isPlain() {
        boolean noun = figure.group() != null && figure.group().span() != null;
        boolean named = page.words(figure.span()).codePoints().anyMatch(Character::isLetter);
        return !isMisread() && (noun || named && figure.group() != null
                || Words.stems(around(OF, OF)).stream().anyMatch(COUNTED::contains));
    }

    public boolean inTitle() {
        return page.isIn(figure.span(), Zone.Kind.TITLE);
    }

    /** One person told of and not counted ("a soldier was killed"). */
    public boolean isSingle() {
        return figure.number() == null && isOne();
    }

    /** Whether it counts what is new and never the whole. */
    public boolean isIncrement() {
        return figure.scope() == Figure.Scope.INCREMENT || who.remainder();
    }

    /** The day a running toll counts from, null for one incident's. */
    public @Nullable String since() {
        return figure.window() == null || figure.scope() != Figure.Scope.CUMULATIVE ? null : figure.window().from();
    }

    /** "22", "at least 22", "10 to 15", "dozens". */
    public String number() {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        BigDecimal either = low == null ? high : low;
        if (either == null) {
            return Objects.requireNonNullElse(figure.number(), page.words(figure.span()));
        }
        return switch (figure.bound()) {
            case EXACT, BETWEEN -> low == null || high == null || low.compareTo(high) == 0
                    ? either.toPlainString()
                    : low.toPlainString() + " to " + high.toPlainString();
            case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, UP_TO, ABOUT, NEARLY ->
                figure.bound().label().replace('_', ' ') + " " + either.toPlainString();
            case VAGUE, UNCOUNTED -> Objects.requireNonNullElse(figure.number(), page.words(figure.span()));
        };
    }
}
