package org.aver.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Reading;
import org.aver.core.Traces;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Registered;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Scheme;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The append-only store, one SQLite file. What was added stays as it was added; the entries form a chain of hashes that
 * {@link #verify()} recomputes. Threads may share one ledger, their calls take turns; processes may open one file at once,
 * their adds take turns. Every method throws {@link LedgerException}, naming the file, where the file cannot be used.
 */
public final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final InstantSource clock;
    private final long until;

    private Ledger(Database database, InstantSource clock) {
        this(database, clock, Long.MAX_VALUE);
    }

    private Ledger(Database database, InstantSource clock, long until) {
        this.database = database;
        this.clock = clock;
        this.until = until;
    }

    /** Opens a ledger to add to it; makes the file where it is missing, but not its folder. */
    public static Ledger open(Path file) {
        return open(file, InstantSource.system());
    }

    /** As {@link #open(Path)}, with the clock that says when an entry was kept. */
    public static Ledger open(Path file, InstantSource clock) {
        return open(file, clock, PATIENCE);
    }

    static Ledger open(Path file, InstantSource clock, Duration patience) {
        return new Ledger(Opening.open(file, true, patience), clock);
    }

    /** Opens a ledger that must be there. One that may not be written to can be read. */
    public static Ledger openExisting(Path file) {
        return new Ledger(Opening.open(file, false, PATIENCE), InstantSource.system());
    }

    /**
     * Keeps an article with the bytes it came from and what was read in it, in one transaction: when this returns, all of it
     * is on the disk. What is kept already is not kept again.
     *
     * @throws IllegalArgumentException where the reading is not of this article
     */
    public synchronized Added add(Capture capture, Article article, Reading reading) {
        Appending appending = new Appending(database, clock, capture, article, reading);
        return database.ask(() -> database.write(appending::run));
    }

    /**
     * Keeps several articles in one transaction: all of them or, where this throws, none. Half the time of adding one article goes into
     * waiting for the disk, so many ready readings are best added some dozens at once.
     */
    public synchronized List<Added> addAll(List<Report> reports) {
        List<Appending> appending = reports.stream()
                .map(r -> new Appending(database, clock, r.capture(), r.article(), r.reading())).toList();
        return database.ask(() -> database.write(() -> {
            List<Added> added = new ArrayList<>();
            for (Appending one : appending) {
                added.add(one.run());
            }
            return added;
        }));
    }

    /**
     * Keeps another reading of an article that is kept.
     *
     * @throws IllegalArgumentException where the article is not kept
     */
    public synchronized Added add(Reading reading) {
        Appending appending = new Appending(database, clock, null, reading.article(), reading);
        return database.ask(() -> database.write(appending::run));
    }

    /** Whether that version's reading of that article is kept. */
    public synchronized boolean contains(String articleKey, String readerVersion) {
        return database.ask(() -> new Lookup(database, until).contains(articleKey, readerVersion));
    }

    /** The articles that hold all the words, best first (BM25), equals by key. Nothing to look for finds nothing. */
    public synchronized List<Hit> find(Query query) {
        return database.ask(() -> new Search(database, until).find(query));
    }

    /** Keys of the articles that hold all the words, as {@link #find} orders them. */
    public synchronized List<String> keys(Query query) {
        return database.ask(() -> new Search(database, until).keys(query));
    }

    /** As {@link #find}, of some articles alone, in the order of their keys; those that do not hold the words are left out. */
    public synchronized List<Hit> find(Query query, List<String> keys) {
        return database.ask(() -> new Search(database, until).find(query, keys));
    }

    /** What stories are found by, kept beside the articles: in an answer from the past, of the articles there were then. */
    public Traces traces() {
        return new KeptTraces(this, database, until);
    }

    /** How many articles are kept, sealed ones among them. */
    public synchronized int size() {
        return database.ask(() -> database.first("SELECT count(*) FROM article WHERE seq <= ?", r -> r.getInt(1), until)
                .orElse(0));
    }

    /**
     * One article by its key, by 6 or more first digits of its key, by the id it came with (the last revision, where it came
     * more than once from one address), or by a statement's or figure's outside id such as {@code 0123456789ab.s700}.
     *
     * @throws LedgerException where several articles are meant; the message lists them
     */
    public synchronized Optional<Kept> show(String id) {
        return database.ask(() -> new Lookup(database, until).show(id));
    }

    /** All articles in the order of keeping. */
    public List<Summary> list() {
        List<Summary> summaries = new ArrayList<>();
        list(summaries::add);
        return summaries;
    }

    /** All articles in the order of keeping, one by one: for ledgers that do not fit in memory. */
    public synchronized void list(Consumer<Summary> each) {
        database.ask(() -> {
            new Lookup(database, until).list(each);
            return true;
        });
    }

    /** The bytes the article was read from, as they came. */
    public synchronized byte[] original(String articleKey) {
        return database.ask(() -> new Lookup(database, until).original(articleKey));
    }

    /**
     * The ledger as it was at a time: what was kept later is not there. Shares this ledger's file; closing either closes both. What
     * was sealed since stays sealed.
     */
    public synchronized Ledger asOf(Instant time) {
        return database.ask(() -> new Ledger(database, clock, Past.entry(database, time)));
    }

    /**
     * Keeps what a person says of an entry.
     *
     * @throws IllegalArgumentException where the request does not fit what it is about; nothing is kept then
     */
    public synchronized Decided decide(Request request) {
        return decide(List.of(new Turn(request, null)), null).getFirst();
    }

    /**
     * Keeps several decisions at once: all of them or, where this throws, none. They bear one time and follow one another.
     *
     * @param account name of the account that is signed in; null where nobody is, and then no name of an account is taken
     * @throws org.aver.ledger.decision.Moved where others decided on what they are about since it was seen
     * @throws IllegalArgumentException       where a request does not fit what it is about, or signs with another's name
     */
    public synchronized List<Decided> decide(List<Turn> turns, @Nullable String account) {
        return database.ask(() -> database.write(() -> new Deciding(database, clock).decide(turns, account)));
    }

    /**
     * Keeps an account that is new, or new again after it was closed.
     *
     * @throws IllegalArgumentException where an open account has that name
     */
    public synchronized Registered open(Account account) {
        return database.ask(() -> database.write(() -> new Accounts(database).keep(account, true, clock)));
    }

    /**
     * Keeps an account's new role or password, or that it is closed.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public synchronized Registered change(Account account) {
        return database.ask(() -> database.write(() -> new Accounts(database).keep(account, false, clock)));
    }

    /** An account as it is now, open or closed. */
    public synchronized Optional<Registered> account(String name) {
        return database.ask(() -> new Accounts(database).find(name));
    }

    /** All accounts as they are now, by name, closed ones too. */
    public synchronized List<Registered> accounts() {
        return database.ask(() -> new Accounts(database).all());
    }

    /** What was kept, newest first. */
    public synchronized List<Change> changes(Changes.Wanted wanted, int most) {
        return database.ask(() -> new Changes(database, until).list(wanted, most));
    }

    /** The last entry's number, 0 in an empty ledger: it is another as soon as anything is kept. */
    public synchronized long last() {
        return database.ask(() -> new Since(database, until).last());
    }

    /** The articles that were kept, read anew or sealed since an entry, each once, in the order of what happened first. */
    public synchronized List<Touched> touched(long after) {
        return database.ask(() -> new Since(database, until).touched(after));
    }

    /** Keys of the articles of which, or of whose earlier versions, something was said or sealed since an entry, by key. */
    public synchronized List<String> judged(long after) {
        return database.ask(() -> new Since(database, until).judged(after));
    }

    /** The counts that a scheme asks for, of an incident and all that people say is one with it. */
    public synchronized SortedMap<String, Integer> evidence(String id, Scheme scheme, @Nullable String party) {
        return database.ask(() -> new Deciding(database, clock).evidence(id, scheme, party));
    }

    /** All decisions in the order of keeping. */
    public synchronized List<Decided> decisions() {
        return database.ask(() -> new DecisionRows(database, until).all());
    }

    /** The decisions about an article, its earlier versions, and what stands in them, each followed into a reading. */
    public synchronized List<Standing> standings(Kept kept) {
        return database.ask(() -> new Standings(database, until).of(kept));
    }

    /** All decisions, each followed into the newest reading of the newest version of its article. */
    public synchronized List<Standing> standings() {
        return database.ask(() -> new Standings(database, until).all());
    }

    /** A decision and all that was said of it since, such as what undoes it. */
    public synchronized List<Standing> standings(String decision) {
        return database.ask(() -> new Standings(database, until).of(decision));
    }

    /**
     * Erases an article's or a decision's content from the file, and keeps its hash, its time and the reason.
     *
     * @return what was sealed; without entries where all of it was sealed before, and was only overwritten again
     * @throws IllegalArgumentException where nothing of that name is kept
     */
    public synchronized Seal seal(String id, String by, String reason) {
        return database.ask(() -> {
            Seal seal = database.erasing(() -> database.write(() -> new Sealing(database, clock).seal(id, by, reason)));
            new Sealing(database, clock).wipe();
            return seal;
        });
    }

    /**
     * Writes a copy of the ledger as it is now, while others may add to it.
     *
     * @throws LedgerException where the copy cannot be written, or a file stands there already
     */
    public synchronized void backup(Path copy) {
        Backup.write(database, copy);
    }

    /** Recomputes every hash and compares every row with the record. Others may add meanwhile. */
    public synchronized Verification verify() {
        return database.ask(() -> new Audit(database).run());
    }

    /**
     * As {@link #verify()}, and whether the history still holds an entry with a hash that was written down earlier: after a cut tail
     * or a rewritten history it does not.
     */
    public synchronized Verification verify(String expected) {
        Verification found = verify();
        if (entry(expected).isPresent()) {
            return found;
        }
        List<Verification.Problem> problems = new ArrayList<>(found.problems());
        problems.add(new Verification.Problem(null, "no entry has the expected hash " + expected
                + ": the end was cut off, or the history was written anew"));
        return new Verification(found.entries(), found.articles(), problems);
    }

    /** The number of the entry with a hash. */
    public synchronized Optional<Long> entry(String hash) {
        return database.ask(() -> database.first("SELECT seq FROM entry WHERE hash = ? AND seq <= ?", r -> r.getLong(1),
                hash, until));
    }

    /** The last entry's hash. Written down elsewhere, it also shows later that no entry was cut off the end. */
    public synchronized String head() {
        return database.ask(() -> database.first("SELECT hash FROM entry WHERE seq <= ? ORDER BY seq DESC LIMIT 1",
                r -> r.getString(1), until).orElse(Entry.GENESIS));
    }

    @Override
    public synchronized void close() {
        database.ask(() -> {
            database.close();
            return true;
        });
    }
}
