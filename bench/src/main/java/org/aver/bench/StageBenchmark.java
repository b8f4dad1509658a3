package org.aver.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aver.core.Article;
import org.aver.reader.Draft;
import org.aver.reader.Reader;
import org.aver.reader.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One stage over a sample of articles whose drafts hold what the stages before it add. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // the harness sets the fields
public class StageBenchmark {
    /** Tokens and sentences, which every stage reads from. */
    static final String TEXT = "Draft";
    /** The full reading. */
    static final String READING = "Reader";

    /** {@link #TEXT}, {@link #READING}, or the class of a stage. */
    @Param(READING) public String stage;
    @Param("") public String data;
    @Param("8") public int count;

    private List<Article> articles;
    private Reader reader;
    private List<Draft> drafts;

    @Setup
    public void open() throws IOException {
        articles = Sample.of(Path.of(data), count);
        reader = Reader.open();
    }

    /** An invocation reads all articles, which takes far longer than the clock that runs around it. */
    @Setup(Level.Invocation)
    public void draft() {
        drafts = new ArrayList<>();
        if (stage.equals(TEXT) || stage.equals(READING)) {
            return;
        }
        for (Article article : articles) {
            Draft draft = new Draft(article);
            for (Stage before : reader.stages()) {
                if (name(before).equals(stage)) {
                    break;
                }
                before.read(draft);
            }
            drafts.add(draft);
        }
    }

    @TearDown
    public void close() {
        reader.close();
    }

    @Benchmark
    public Object read() {
        if (stage.equals(READING)) {
            return articles.stream().map(reader::read).toList();
        }
        if (stage.equals(TEXT)) {
            return articles.stream().map(Draft::new).toList();
        }
        Stage one = reader.stages().stream().filter(s -> name(s).equals(stage)).findFirst().orElseThrow();
        drafts.forEach(one::read);
        return drafts;
    }

    static String name(Stage stage) {
        return stage.getClass().getSimpleName();
    }
}
