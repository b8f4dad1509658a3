package org.aver.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aver.ledger.account.Role;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Field;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Moved;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Turn;
import org.aver.ledger.decision.Verdict;
import org.aver.workbench.account.Who;
import org.aver.workbench.review.Entry;
import org.aver.workbench.review.Limits;
import org.aver.workbench.review.Line;
import org.aver.workbench.review.Queue;
import org.aver.workbench.review.Range;
import org.aver.workbench.review.Sent;
import org.aver.workbench.review.Shown;
import org.aver.workbench.review.Verb;
import org.aver.workbench.shelf.Holding;
import org.jspecify.annotations.Nullable;

/** The queue: one thing at a time with its evidence open, and what can be done with it. */
public final class ReviewPage {
    private static final int MOST = 200;
    private static final String KEYS = "aver-keys";
    private final Desk desk;
    private final Answers answers;

    public ReviewPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** A field of the forms with its value now. */
    public record Input(Field field, String value) {
    }

    /**
     * @param item     null where nothing waits
     * @param next     address of the next thing, null where there is none
     * @param doing    the form that is open, null for none
     * @param inputs   the fields of that form
     * @param others   what it could be one with: other things of its kind in the article
     * @param sent     what was typed, so that nothing is lost
     * @param problems why what was sent was not kept
     * @param last     the decisions that "undo" takes back, empty for none
     * @param done     what was just kept, of many the first and the last
     * @param many     how many that are
     * @param place    "3 of 14" in the article
     */
    public record Page(Asked asked, @Nullable Shown item, @Nullable String next, @Nullable String previous,
            @Nullable Verb doing, List<Input> inputs, List<Shown> others, Sent sent, List<String> problems, String last,
            List<Shown.Said> done, long many, String place, int articles, int people, Who who, boolean asksName,
            boolean hasKeys) {
        /** The address of this page with one value other. */
        public String with(String name, String value) {
            return asked.set(name, value).address();
        }

        public boolean may(Verb verb) {
            return who.may(verb.least());
        }
    }

    /** What the address limits the queue to. */
    static Limits limits(Desk desk, Asked asked, Who who) {
        List<Holding> within = asked.filter().articles(SearchPage.holding(desk, asked)).toList();
        String article = asked.get("article");
        if (!article.isEmpty()) {
            within = within.stream().filter(h -> h.report().key().startsWith(article)).toList();
        }
        Set<Kind> kinds = EnumSet.of(Kind.STATEMENT, Kind.FIGURE);
        Optional<Kind> kind = Kind.addable().stream().filter(k -> k.label().equals(asked.get("kind"))).findFirst();
        String least = asked.get("least");
        return new Limits(within, kind.<Set<Kind>>map(EnumSet::of).orElse(kinds), asked.get("state"), least.matches(
                "[01](\\.\\d{1,4})?") ? Double.parseDouble(least) : 0, asked.is("order", "score"), who.name());
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/review");
        if (Answers.form(ctx).equals("csv")) {
            Limits limits = limits(desk, asked, desk.gate().who(ctx));
            answers.send(ctx, "review.jte", "Review", asked, List.of(), () -> rows(desk.queue().first(limits, MOST)));
        } else {
            send(ctx, asked, new Sent(asked.values()), List.of());
        }
    }

    private static List<List<@Nullable Object>> rows(List<Line> lines) {
        return Stream.concat(Stream.of(Arrays.<@Nullable Object>asList("id", "kind", "score", "verdict", "by")), lines
                .stream().map(l -> {
                    Decided judged = l.talk().judged();
                    return Arrays.<@Nullable Object>asList(l.id(), l.kind().label(), l.score() == 0 ? null : l.score(),
                            judged == null
                                    ? null
                                    : judged.decision().verdict().label(),
                            judged == null ? null : judged.decision().by());
                })).toList();
    }

    private void send(Context ctx, Asked asked, Sent sent, List<String> problems) {
        Who who = desk.gate().who(ctx);
        Limits limits = limits(desk, asked, who);
        Queue queue = desk.queue();
        String at = asked.get("at").isEmpty()
                ? queue.next(limits, null).map(Line::id).orElse("")
                : asked.get("at");
        Optional<Entry> entry = queue.entry(at);
        if (!at.isEmpty() && entry.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        Verb doing = entry.isEmpty() ? null : Verb.of(asked.get("do")).filter(Verb::hasForm).orElse(null);
        Optional<Line> next = at.isEmpty() ? Optional.empty() : queue.next(limits, at);
        Optional<Line> previous = queue.previous(limits.ofAllStates(), at);
        Asked moved = asked.set("do", "").set("whole", "").set("undone", "");
        boolean whole = asked.is("whole", "1") || doing == Verb.ADD;
        var page = new Page(asked.set("at", at), entry.map(e -> Shown.of(e, whole)).orElse(null),
                next.map(l -> moved.set(
                        "at", l.id()).address()).orElse(null),
                previous.map(l -> moved.set("at", l.id()).address()).orElse(null),
                doing, entry.map(e -> inputs(doing, e, sent)).orElse(List.of()), entry.filter(e -> doing == Verb.MERGE)
                        .map(ReviewPage::others).orElse(List.of()),
                sent, problems, last(asked, entry, who), done(asked), kept(asked).map(Range::size).orElse(0L),
                entry.map(e -> place(queue, e)).orElse(""), limits
                        .within().size(),
                queue.people(), who, who.name().isEmpty(), !"off".equals(ctx.cookie(KEYS)));
        answers.send(ctx, "review.jte", "Review", page.asked(), page, List::of);
    }

    private static String place(Queue queue, Entry entry) {
        List<String> ids = queue.lines(entry.kept().key()).stream().map(Line::id).toList();
        return (ids.indexOf(entry.id()) + 1) + " of " + ids.size();
    }

    private static List<Input> inputs(@Nullable Verb doing, Entry entry, Sent sent) {
        if (doing != Verb.EDIT && doing != Verb.ADD) {
            return List.of();
        }
        Kind kind = doing == Verb.ADD ? sent.what() : entry.thing().kind();
        return Field.of(kind).stream().map(f -> {
            String typed = sent.values().get("field." + f.name());
            String now = doing == Verb.ADD ? "" : Sent.value(entry, f.name());
            return new Input(f, typed == null ? now : typed);
        }).toList();
    }

    private static List<Shown> others(Entry entry) {
        return entry.things().stream().filter(t -> t.kind() == entry.thing().kind() && !t.id().equals(entry.thing()
                .id())).map(t -> Shown.of(new Entry(entry.brief() + "." + t.id(), entry.kept(), t, entry.things(),
                        org.aver.ledger.decision.Talk.NONE), false))
                .toList();
    }

    /** What "undo" takes back: what was just decided, else the last that this person said of the thing. */
    private static String last(Asked asked, Optional<Entry> entry, Who who) {
        if (Range.of(asked.get("last")).isPresent()) {
            return asked.get("last");
        }
        return entry.stream().flatMap(e -> e.talk().said().stream()).filter(s -> s.inForce() && s.decided().decision()
                .verdict() != Verdict.UNDO && s.decided().decision().by().equals(who.name()))
                .map(s -> s.decided().id()).reduce((a, b) -> b).orElse("");
    }

    /** What was just decided or taken back: of many the first and the last. */
    private List<Shown.Said> done(Asked asked) {
        return kept(asked).stream().flatMap(r -> r.ends().stream()).flatMap(r -> r.standings(desk.ledger()).stream())
                .map(Shown.Said::of).toList();
    }

    private static Optional<Range> kept(Asked asked) {
        return Range.of(asked.get("last").isEmpty() ? asked.get("undone") : asked.get("last"));
    }

    /** Keeps what was decided, and goes on to the next thing. */
    public void decide(Context ctx) {
        desk.guard().checkForm(ctx);
        Asked asked = Asked.parse("/review", param(ctx, "query")).set("at", param(ctx, "at")).set("last", "").set(
                "undone", "");
        Sent sent = sent(ctx);
        Optional<Verb> verb = Verb.of(param(ctx, "do"));
        Optional<Entry> entry = desk.queue().entry(param(ctx, "at"));
        if (verb.isEmpty() || entry.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        desk.gate().demand(ctx, verb.get().least());
        try {
            String by = by(ctx);
            Request request = sent.request(verb.get(), entry.get(), by);
            String seen = verb.get() == Verb.ADD ? null : param(ctx, "seen");
            List<Decided> decided = desk.ledger().decide(List.of(new Turn(request, seen)), desk.gate().who(ctx)
                    .account());
            Asked on = asked.set("do", "").set("whole", "").set("what", "");
            String at = verb.get().hasForm()
                    ? entry.get().id() // what was changed is looked at again
                    : desk.queue().next(limits(desk, on, desk.gate().who(ctx)), entry.get().id()).map(Line::id).orElse(
                            entry.get().id());
            ctx.redirect(on.set("at", at).set("last", Range.of(decided).toString()).address(), HttpStatus.SEE_OTHER);
        } catch (Moved e) {
            ctx.status(409);
            send(ctx, asked, sent,
                    List.of("Nothing was kept: somebody else decided on this meanwhile. What they said stands"
                            + " below; look again, then decide."));
        } catch (IllegalArgumentException e) {
            ctx.status(422);
            send(ctx, asked, sent, List.of(plain(e)));
        }
    }

    /** Takes back what was decided last. */
    public void undo(Context ctx) {
        desk.guard().checkForm(ctx);
        Asked asked = Asked.parse("/review", param(ctx, "query")).set("last", "").set("do", "");
        Optional<Range> range = Range.of(param(ctx, "last"));
        try {
            String by = by(ctx);
            Who who = desk.gate().who(ctx);
            List<Decided> open = range.map(r -> r.open(desk.ledger())).orElse(List.of());
            boolean isOthers = open.stream().anyMatch(d -> !d.decision().by().equals(by));
            if (isOthers) {
                desk.gate().demand(ctx, Role.REVIEWER);
            }
            if (open.isEmpty()) {
                throw new IllegalArgumentException("There is nothing to take back, or it was taken back already.");
            }
            String reason = param(ctx, "reason").isBlank() ? "taken back" : param(ctx, "reason").strip();
            List<Decided> undone = desk.ledger()
                    .decide(open.stream().map(d -> new Turn(Request.of(Verdict.UNDO, d.id(), by,
                            reason), null)).toList(), who.account());
            String about = open.getFirst().about();
            ctx.redirect(asked.set("at", desk.queue().entry(about).isPresent() ? about : asked.get("at")).set("undone",
                    Range.of(undone).toString()).address(), HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            ctx.status(422);
            send(ctx, asked, sent(ctx), List.of(plain(e)));
        }
    }

    /** Switches the keys off or on, for this browser. */
    public void keys(Context ctx) {
        desk.guard().checkForm(ctx);
        String keys = param(ctx, "keys").equals("off") ? "off" : "on";
        ctx.cookie(new Cookie(KEYS, keys, "/", 31_536_000, false, true, null, SameSite.STRICT));
        ctx.redirect(Asked.parse("/review", param(ctx, "query")).address(), HttpStatus.SEE_OTHER);
    }

    /** Under which name it is decided. */
    private String by(Context ctx) {
        String by = desk.gate().name(ctx, param(ctx, "by"));
        if (by.isEmpty()) {
            throw new IllegalArgumentException(
                    "Say your name: every decision is kept with the name of whoever made it.");
        }
        return by;
    }

    static String param(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    private static Sent sent(Context ctx) {
        Map<String, String> values = new TreeMap<>();
        ctx.formParamMap().forEach((name, all) -> values.put(name, all.isEmpty()
                ? ""
                : all.getFirst().replace("\r\n",
                        "\n")));
        return new Sent(values);
    }

    /** The ledger's words without the hints for a terminal. */
    static String plain(IllegalArgumentException e) {
        String words = String.valueOf(e.getMessage()).replaceAll(" ?\\([^()]*--[^()]*\\)", "");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
