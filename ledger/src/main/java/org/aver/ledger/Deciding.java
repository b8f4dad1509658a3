package org.aver.ledger;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aver.core.Digest;
import org.aver.core.Incident;
import org.aver.core.Text;
import org.aver.ledger.account.Registered;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Decision.Graded;
import org.aver.ledger.decision.Decision.Mark;
import org.aver.ledger.decision.Evidence;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Marking;
import org.aver.ledger.decision.Moved;
import org.aver.ledger.decision.Quote;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Scheme;
import org.aver.ledger.decision.Talk;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Turn;
import org.aver.ledger.decision.Typed;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what a person asks for against what is kept, and appends it. */
final class Deciding {
    private final Database database;
    private final Chain chain;
    private final Subjects subjects;
    private final DecisionRows rows;
    private final String now;

    /** All that one of these keeps bears one time. */
    Deciding(Database database, InstantSource clock) {
        this.database = database;
        this.chain = new Chain(database, clock);
        this.subjects = new Subjects(database, Long.MAX_VALUE);
        this.rows = new DecisionRows(database, Long.MAX_VALUE);
        this.now = chain.now();
    }

    /**
     * All of the requests or, where this throws, none; inside a transaction that writes.
     *
     * @param account name of the account that is signed in, null where nobody is
     * @throws Moved                    where others decided on what they are about since it was seen
     * @throws IllegalArgumentException where a request does not fit, or signs with a name that is not its own
     */
    List<Decided> decide(List<Turn> turns, @Nullable String account) throws SQLException {
        List<String> moved = new ArrayList<>();
        for (Turn turn : turns) {
            checkName(turn.request().by(), account);
            String id = turn.request().id();
            if (turn.seen() != null && id != null && !turn.seen().equals(last(subjects.find(id)))) {
                moved.add(id);
            }
        }
        if (!moved.isEmpty()) {
            throw new Moved(moved);
        }
        List<Decided> decided = new ArrayList<>();
        for (Turn turn : turns) {
            decided.add(decide(turn.request()));
        }
        return decided;
    }

    /** A name that has an account is that account's alone. */
    private void checkName(String name, @Nullable String account) throws SQLException {
        Optional<Registered> registered = new Accounts(database).find(account == null ? name : account);
        if (account == null) {
            require(registered.isEmpty(), "\"" + name + "\" is an account, which signs only what it decides when it is"
                    + " signed in; choose another name");
        } else {
            require(account.equals(name) && registered.isPresent() && registered.get().account().isOpen(),
                    "the account \"" + account + "\" may not sign as \"" + name + "\"");
        }
    }

    /** The id of the last decision about a thing or of a decision, and of what was said of these in turn; empty for none. */
    private String last(Subject subject) throws SQLException {
        if (subject.decided() != null) {
            String last = rows.of(subject.decided()).getLast().id();
            return subject.kind() == null && last.equals(subject.decided().id()) ? "" : last;
        }
        if (subject.kept() == null || subject.thing() == null) {
            return "";
        }
        return Talk.byThing(new Standings(database, Long.MAX_VALUE).of(subject.kept()))
                .getOrDefault(subject.thing().id(), Talk.NONE).last();
    }

    private Decided decide(Request request) throws SQLException {
        Subject subject = request.id() == null || request.verdict() == Verdict.UNMASK
                ? null
                : subjects.find(request.id());
        Decision decision = decision(request, subject);
        String body = decision.json();
        long seq = chain.append(Entry.DECISION, DecisionRows.key(decision), Digest.sha256(body), now);
        List<@Nullable Object> values = new ArrayList<>(DecisionRows.columns(decision));
        values.add(body);
        chain.insert("decision", "seq, verdict, subject, body", seq, values);
        for (String article : DecisionRows.articles(decision)) {
            database.run("INSERT INTO about (article, decision) VALUES (?, ?)", article, seq);
        }
        return new Decided(seq, Instant.parse(now), decision);
    }

    private Decision decision(Request r, @Nullable Subject s) throws SQLException {
        if (r.verdict() == Verdict.ADD) {
            return added(r, s);
        }
        if (r.verdict() == Verdict.UNMASK) {
            return new Decision(Verdict.UNMASK, null, null, null, List.of(), null, new TreeMap<>(), new TreeMap<>(),
                    List.of(),
                    List.of(), null, r.by(), r.reason());
        }
        require(s != null, r.verdict().label() + " needs the id of what it is about");
        Subject subject = requireNonNull(s);
        Thing thing = subject.thing();
        SortedMap<String, JsonNode> machine = new TreeMap<>();
        SortedMap<String, JsonNode> human = new TreeMap<>();
        List<String> others = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Graded graded = null;
        switch (r.verdict()) {
            case CORRECT -> {
                require(!r.values().isEmpty(), "correct needs the new values (--set FIELD=VALUE)");
                require(subject.kind() != null,
                        "only what stands inside an article, or was added, has fields to correct");
                human.putAll(Typed.values(thing, requireNonNull(subject.kind()), r.values()));
                if (thing != null) {
                    human.keySet().forEach(field -> machine.put(field, Typed.machine(thing, field)));
                }
            }
            case CONFIRM, REJECT, INSUFFICIENT -> {
                if (thing != null) {
                    machine.putAll(Typed.machine(thing, r.fields()));
                }
                require(thing != null || r.fields().isEmpty(), "only what a reader read has machine values of fields");
            }
            case MERGE -> merged(r, subject, others, marks);
            case SPLIT -> require(r.parts().size() > 1, "split needs two parts or more (--into TEXT --into TEXT)");
            case GRADE, RELIABILITY, CREDIBILITY -> graded = graded(r, subject);
            case UNDO -> {
                Decided undone = subject.decided();
                require(undone != null && subject.key().matches("d[0-9]+"),
                        "undo takes the id of a decision, such as d12");
                require(new History(rows.of(requireNonNull(undone))).isInForce(undone), subject.key()
                        + " is undone already");
            }
            case COMMENT, ADD, UNMASK -> {
            }
        }
        return new Decision(r.verdict(), subject.key(), subject.kind(), subject.quote(), marks, null, machine, human,
                others, r.parts(), graded, r.by(), r.reason());
    }

    private static Decision added(Request r, @Nullable Subject article) {
        Kind kind = r.kind();
        require(kind != null && Kind.addable().contains(kind),
                "what is added is a statement, figure, victim or incident"
                        + " (--kind)");
        require(article == null || article.thing() == null && article.decided() == null,
                "add takes the id of a whole article");
        require(article != null || r.marks().isEmpty(), "what is marked in a text needs the article's id");
        require(!r.marks().isEmpty() || r.citation() != null,
                "what is added needs the words it was read from (--mark) or the source it was entered from (--source)");
        List<Mark> marks = article == null || article.kept() == null
                ? List.of()
                : Marking.of(Text.of(article.kept().article().text()), requireNonNull(kind), r.marks());
        SortedMap<String, JsonNode> human = Typed.values(null, requireNonNull(kind), r.values());
        Quote quote = marks.isEmpty() ? null : marks.getFirst().quote();
        return new Decision(Verdict.ADD, article == null ? null : article.key(), kind, quote, marks, r.citation(),
                new TreeMap<>(), human, List.of(), List.of(), null, r.by(), r.reason());
    }

    private void merged(Request r, Subject subject, List<String> others, List<Mark> marks) throws SQLException {
        require(!r.others().isEmpty(), "merge needs what it is one with (--with ID)");
        for (String id : r.others()) {
            Subject other = subjects.find(id);
            require(other.kind() == subject.kind() && !other.key().equals(subject.key()), id + " is not another "
                    + (subject.kind() == null ? "article" : subject.kind().label()));
            others.add(other.key());
            if (other.quote() != null) {
                marks.add(new Mark(other.key(), other.quote()));
            }
        }
    }

    private Graded graded(Request r, Subject subject) throws SQLException {
        Scheme scheme = r.scheme();
        require(scheme != null, r.verdict().label() + " needs a scheme (--scheme FILE)");
        Scheme known = requireNonNull(scheme);
        require(known.of() == r.verdict(), known.name() + " is a scheme of " + known.of().label() + ", not of "
                + r.verdict().label());
        boolean isFitting = switch (r.verdict()) {
            case GRADE -> subject.kind() == Kind.INCIDENT;
            case RELIABILITY -> subject.kind() == Kind.STATEMENT;
            default -> subject.kind() == Kind.STATEMENT || subject.kind() == Kind.FIGURE;
        };
        require(isFitting, switch (r.verdict()) {
            case GRADE -> "a grade belongs to an incident and a party";
            case RELIABILITY -> "reliability is of a statement's source";
            default -> "credibility is of a statement or figure";
        });
        require(r.verdict() != Verdict.GRADE || r.party() != null,
                "a grade belongs to an incident and a party (--party)");
        require(r.grade() != null, "a value of " + known.name() + " is missing (--value)");
        int place = known.place(requireNonNull(r.grade()));
        return new Graded(known.name(), known.sha256(), known.values().get(place).name(),
                known.isOrdered() ? place : -1, r.party(),
                evidence(subject, known, r.party()));
    }

    /** The counts a scheme asks for, over the incident and all that people say is one with it. */
    SortedMap<String, Integer> evidence(Subject subject, Scheme scheme, @Nullable String party) throws SQLException {
        List<Evidence.Telling> tellings = new ArrayList<>();
        for (String key : Merged.with(subject.key(), new History(rows.all()))) {
            Optional<Subject> one = subjects.tryFind(key);
            if (one.isPresent() && one.get().kept() != null && one.get().thing() != null) {
                Kept kept = one.get().kept();
                String id = one.get().thing().id();
                Optional<Incident> incident = kept.reading().incidents().stream().filter(i -> i.id().equals(id))
                        .findFirst();
                incident.ifPresent(i -> tellings.add(new Evidence.Telling(kept.reading(), i)));
            }
        }
        return Evidence.count(tellings, party, scheme.asks());
    }

    SortedMap<String, Integer> evidence(String id, Scheme scheme, @Nullable String party) throws SQLException {
        Subject subject = subjects.find(id);
        require(subject.kind() == Kind.INCIDENT, "evidence is counted for an incident");
        return evidence(subject, scheme, party);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
