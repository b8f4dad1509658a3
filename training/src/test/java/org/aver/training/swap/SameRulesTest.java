package org.aver.training.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aver.core.Article;
import org.aver.reader.Reader;
import org.aver.training.swap.Experiment.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same rules for every party: what is read of a report does not depend on whom it names, nor on how it names their deeds. */
@SuppressWarnings("NullAway.Init") // opened once for all tests
class SameRulesTest {
    /** State and armed group, rich and poor country, Latin, Arabic and Slavic names, with "the" and without. */
    private static final List<List<String>> PAIRS = List.of(List.of("United States", "Iran"),
            List.of("Israel", "Hezbollah"), List.of("Norway", "Mali"), List.of("Saudi Arabia", "Houthis"),
            List.of("Russia", "Taliban"), List.of("Serbia", "Ethiopia"), List.of("Ukraine", "M23"),
            List.of("Germany", "Syria"), List.of("Colombia", "China"), List.of("Britain", "Turkey"));

    private static Reader reader;

    @BeforeAll
    static void open() {
        reader = Reader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aReportIsReadTheSameWhicheverPartyDidWhat() throws Exception {
        Parties parties = Parties.builtIn();
        Experiment experiment = new Experiment(reader, parties, LoadedWords.builtIn());
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (Article report : Invented.reports()) {
            for (List<String> pair : PAIRS) {
                Party one = parties.named(pair.getFirst());
                Party other = parties.named(pair.getLast());
                Article article = Invented.article(report.id(), Invented.about(one, other, report.text()));
                tasks.add(() -> experiment.swapped(article, one, other));
            }
        }
        Tally tally = tally(tasks, "swapped-parties");
        assertThat(tasks).hasSize(300);
        assertThat(tally.statements()).isGreaterThan(2000);
        assertThat(tally.share()).as(tally.toString()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void loadedWordsChangeNoSpanNoActAndNoCommitment() throws Exception {
        Experiment experiment = new Experiment(reader, Parties.builtIn(), LoadedWords.builtIn());
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (Article report : Invented.reports()) {
            tasks.add(() -> experiment.reworded(report));
        }
        Tally tally = tally(tasks, "swapped-words");
        assertThat(tally.statements()).isGreaterThan(200);
        assertThat(tally.share()).as(tally.toString()).isGreaterThanOrEqualTo(98);
    }

    /** Runs the swaps side by side; what is read otherwise is listed in a file beside the tests' reports. */
    private static Tally tally(List<Callable<Outcome>> tasks, String name) throws Exception {
        Tally tally = new Tally();
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                PrintStream list = new PrintStream("target/" + name + ".txt", StandardCharsets.UTF_8)) {
            for (Future<Outcome> one : pool.invokeAll(tasks)) {
                tally.add(one.get().comparison());
                Differences.print(list, one.get());
            }
            list.println(tally);
        }
        return tally;
    }
}
