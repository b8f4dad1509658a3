package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Statement;
import org.aver.core.Statement.Revision;
import org.aver.core.Text;
import org.aver.reader.Draft;
import org.aver.reader.Reader;
import org.aver.reader.time.Times;
import org.aver.reader.wording.Parts;
import org.aver.reader.wording.StatementLinks;
import org.aver.reader.wording.Wording;
import org.aver.training.wording.Field;
import org.aver.training.wording.Scores;
import org.aver.training.wording.WordedText;
import org.jspecify.annotations.Nullable;

/**
 * Scores the wording of statements field by field: {@code ScoreWording [--misses] [--read] GOLD.jsonl…}. By itself it words the
 * gold's own spans, so that the rules are measured alone; with {@code --read} the reader finds the spans, and the statements
 * whose cues share a character with a gold cue are scored. {@code --misses} lists every mismatch.
 */
public final class ScoreWording {
    private ScoreWording() {
    }

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        boolean misses = files.remove("--misses");
        boolean read = files.remove("--read");
        if (files.isEmpty() || files.getFirst().startsWith("-")) {
            System.err.println("usage: ScoreWording [--misses] [--read] GOLD.jsonl...");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (String file : files) {
            List<WordedText> gold = WordedText.read(Path.of(file));
            out.println("== " + Path.of(file).getFileName() + (read ? ", the reader's spans" : ", gold spans"));
            score(gold, read ? read(gold) : worded(gold), misses ? out : null).print(out);
        }
        out.flush();
    }

    /** The rules on the gold's spans. */
    private static List<List<Statement>> worded(List<WordedText> gold) {
        Wording wording = new Wording();
        Times times = new Times();
        StatementLinks links = new StatementLinks(wording);
        List<List<Statement>> all = new ArrayList<>();
        for (WordedText text : gold) {
            Draft draft = new Draft(text.article());
            draft.statements().addAll(wording.statements(draft.passage(),
                    text.statements().stream().map(ScoreWording::parts).toList()));
            times.read(draft);
            links.read(draft);
            all.add(List.copyOf(draft.statements()));
        }
        return all;
    }

    private static Parts parts(Statement s) {
        return new Parts(s.id(), s.source() == null ? List.of() : s.source().spans(), s.cue().spans(),
                s.content() == null ? List.of() : s.content().spans(), s.within(), s.score());
    }

    /** The whole reader on the texts. */
    private static List<List<Statement>> read(List<WordedText> gold) {
        try (Reader reader = Reader.open()) {
            return gold.stream().map(text -> reader.read(text.article()).statements()).toList();
        }
    }

    private static Scores score(List<WordedText> gold, List<List<Statement>> read, @Nullable PrintStream misses) {
        Scores scores = new Scores(Field.all(), misses);
        for (int n = 0; n < gold.size(); n++) {
            Map<Statement, Statement> pairs = pairs(gold.get(n).statements(), read.get(n));
            Map<String, String> goldIds = new HashMap<>();
            pairs.forEach((g, r) -> goldIds.put(r.id(), g.id()));
            Text text = Text.of(gold.get(n).article().text());
            pairs.forEach((g, r) -> scores.add(text, g, withIds(r, goldIds)));
            scores.missed(gold.get(n).statements().size() - pairs.size());
        }
        return scores;
    }

    /** Each gold statement with the first read one, not yet paired, whose cue overlaps its own. */
    private static Map<Statement, Statement> pairs(List<Statement> gold, List<Statement> read) {
        Map<Statement, Statement> pairs = new LinkedHashMap<>();
        List<Statement> left = new ArrayList<>(read);
        for (Statement g : gold) {
            left.stream().filter(r -> r.cue().spans().stream()
                    .anyMatch(a -> g.cue().spans().stream().anyMatch(a::overlaps))).findFirst().ifPresent(r -> {
                        pairs.put(g, r);
                        left.remove(r);
                    });
        }
        return pairs;
    }

    private static Statement withIds(Statement s, Map<String, String> ids) {
        Revision r = s.revises();
        return new Statement(s.id(), s.source(), s.cue(), s.content(), s.mode(), s.act(), s.commitment(), s.polarity(),
                s.hearsay(), s.cueTone(), s.condition(), s.addressee(), s.within(), s.carried(), s.saidAt(),
                s.status(), r == null ? null : new Revision(ids.getOrDefault(r.statement(), r.statement()), r.how()),
                s.score());
    }
}
