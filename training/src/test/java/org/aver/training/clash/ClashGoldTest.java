package org.aver.training.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClashGoldTest {
    private static @Nullable Reader reader;

    @BeforeAll
    static void open() {
        reader = Reader.open();
    }

    @AfterAll
    static void close() {
        reader().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clashes-tune.jsonl", "clashes-held.jsonl"})
    void clashesAreFoundAndFewAreFalse(String part) throws IOException {
        ClashScore score = ClashScore.of(gold(part), reader()::read);
        assertThat(score.precision()).isGreaterThanOrEqualTo(90);
        assertThat(score.recall()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void theGoldHasEveryKindAndAsManyPairsWithoutAClash() throws IOException {
        List<GoldPair> all = new ArrayList<>(gold("clashes-tune.jsonl"));
        all.addAll(gold("clashes-held.jsonl"));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        all.stream().map(GoldPair::kind).forEach(k -> {
            if (k != null) {
                kinds.add(k);
            }
        });
        long clashes = all.stream().map(GoldPair::kind).filter(k -> k != null && k.isClash()).count();
        assertThat(all).hasSizeGreaterThanOrEqualTo(160);
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
        assertThat(clashes).isLessThanOrEqualTo(all.size() - clashes);
    }

    @Test
    void theOrderOfReportsMakesNoDifference() throws IOException {
        List<Report> reports = new ArrayList<>();
        gold("clashes-tune.jsonl")
                .forEach(p -> p.reports().forEach(a -> reports.add(new Report(a.id(), reader().read(a)))));
        List<Report> turned = new ArrayList<>(reports);
        Collections.reverse(turned);
        assertThat(Clashes.of(turned)).isEqualTo(Clashes.of(reports));
    }

    private static Reader reader() {
        return Objects.requireNonNull(reader);
    }

    private static List<GoldPair> gold(String part) throws IOException {
        return GoldPair.read(Path.of("gold", part));
    }
}
