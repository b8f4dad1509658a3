package org.aver.reader;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.reader.actor.Actors;
import org.aver.reader.actor.Registry;
import org.aver.reader.figure.Figures;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.incident.FigureLinks;
import org.aver.reader.incident.Incidents;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.WordPiece;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import org.aver.reader.place.Places;
import org.aver.reader.statement.Calibration;
import org.aver.reader.statement.StatementModel;
import org.aver.reader.statement.Statements;
import org.aver.reader.text.Sentence;
import org.aver.reader.time.Times;
import org.aver.reader.wording.StatementLinks;
import org.aver.reader.wording.Wording;

/**
 * Article to reading: a pure function of the article and this version. The same article gives the same reading whatever is read
 * before, beside or after it. Thread-safe; close it to free the model.
 */
public final class Reader implements AutoCloseable {
    private static final String VERSION = "0.1.0";
    private static final String MODEL = "statements.onnx";

    private final StatementModel model;
    private final List<Stage> stages;
    private final String version;

    private Reader(byte[] modelFile, Calibration calibration, Registry registry, Gazetteer gazetteer) {
        model = new StatementModel(modelFile);
        byte[] vocabulary = DataFile.bytes(Pieces.class, "vocabulary.txt");
        WordPiece wordPiece = new WordPiece(new String(vocabulary, StandardCharsets.UTF_8).lines().toList());
        Wording wording = new Wording();
        stages = List.of(new Statements(model, wordPiece, calibration, wording), names(wordPiece), new Actors(registry),
                new Times(), new StatementLinks(wording), new Figures(), Places.with(gazetteer),
                new Incidents(registry),
                new FigureLinks());
        checkOrder(stages);
        version = "aver-reader " + VERSION + " "
                + Digest.sha256(List.of(model.digest(), Digest.sha256(vocabulary), calibration.toString(),
                        NameModel.digest(), gazetteer.digest(), registry.digest())).substring(0,
                                12);
    }

    private static Names names(WordPiece wordPiece) {
        return new Names(new Tagger(NameModel.builtIn(), Clusters.builtIn(wordPiece)));
    }

    /** The reader with its built-in model. */
    public static Reader open() {
        return open(Registry.builtIn());
    }

    /** The reader with its built-in model and a registry of known bodies that holds the user's own too. */
    public static Reader open(Registry registry) {
        return open(registry, Gazetteer.builtIn());
    }

    /** The reader with its built-in model, and a registry and a gazetteer that hold the user's own too. */
    public static Reader open(Registry registry, Gazetteer gazetteer) {
        return new Reader(DataFile.bytes(StatementModel.class, MODEL), Calibration.builtIn(), registry, gazetteer);
    }

    /** The reader with a model of the user's own, as the training program writes it, and its calibration. */
    public static Reader open(byte[] statementModel, Calibration calibration) {
        return new Reader(statementModel, calibration, Registry.builtIn(), Gazetteer.builtIn());
    }

    /** Name, version and a digest of model and data. */
    public String version() {
        return version;
    }

    /** The stages in the order they run. */
    public List<Stage> stages() {
        return stages;
    }

    /** Reads an article. One whose language the reader does not know gets empty lists and a warning. */
    public Reading read(Article article) {
        Draft draft = new Draft(article);
        draft.warnings().addAll(article.warnings());
        if (knows(article)) {
            stages.forEach(stage -> stage.read(draft));
        } else {
            draft.warnings().add("The reader does not know the language \"" + article.language()
                    + "\"; nothing was read.");
        }
        return new Reading(article, version, draft.passage().sentences().stream().map(Sentence::span).toList(),
                draft.statements(), draft.figures(), draft.times(), draft.places(), draft.actors(),
                draft.incidents(), draft.victims(), List.of(), List.of(), draft.warnings());
    }

    private static boolean knows(Article article) {
        return article.language() == null || article.language().toLowerCase(Locale.ROOT).split("[-_]")[0].equals("en");
    }

    private static void checkOrder(List<Stage> stages) {
        Set<Layer> there = EnumSet.noneOf(Layer.class);
        for (Stage stage : stages) {
            Set<Layer> missing = stage.needs().stream().filter(l -> !there.contains(l)).collect(Collectors.toSet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException(stage.getClass().getSimpleName() + " needs " + missing);
            }
            there.addAll(stage.adds());
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
