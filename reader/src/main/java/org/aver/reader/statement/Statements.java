package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aver.core.Zone;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.model.WordPiece;
import org.aver.reader.text.Passage;
import org.aver.reader.wording.Parts;
import org.aver.reader.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the statements of an article: the model finds them, {@link Wording} words them. Thread-safe. */
public final class Statements implements Stage {
    /** Pieces of a window and of the context kept free on each side. */
    private static final int WINDOW = 384;
    private static final int CONTEXT = 48;

    private final StatementModel model;
    private final WordPiece wordPiece;
    private final Calibration calibration;
    private final Wording wording;

    public Statements(StatementModel model, WordPiece wordPiece, Calibration calibration, Wording wording) {
        this.model = model;
        this.wordPiece = wordPiece;
        this.calibration = calibration;
        this.wording = wording;
    }

    @Override
    public Set<Layer> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.STATEMENTS);
    }

    @Override
    public void read(Draft draft) {
        Passage passage = draft.passage();
        if (passage.tokens().isEmpty()) {
            return;
        }
        Zone.Kind[] zones = draft.zonesOfTokens();
        Decoder.Reach reach = (anchor, token) -> isWithinReach(zones[anchor], zones[token]);
        Pieces pieces = pieces(passage);
        List<Found> found = new ArrayList<>();
        float[] odds = new float[passage.tokens().size()];
        for (Window window : pieces.windows(WINDOW, CONTEXT)) {
            StatementModel.Scores scores = model.scores(window);
            found.addAll(Decoder.decode(window, scores, reach));
            for (int c = 0; c < window.chunks(); c++) {
                odds[window.starts()[c]] = scores.anchorScores()[c];
            }
        }
        List<Found> outer = Decoder.withoutTwins(found);
        List<Found> all = new ArrayList<>(outer);
        all.addAll(new Nested(model, passage, pieces, WINDOW).within(outer, odds));
        List<Found> kept = Decoder.withoutTwins(all);
        Edges edges = new Edges(passage);
        draft.statements().addAll(
                wording.statements(passage, kept.stream().map(f -> parts(edges, f, holder(f, kept))).toList()));
    }

    /** What the model reads of a passage. */
    public List<Window> windows(Passage passage) {
        return pieces(passage).windows(WINDOW, CONTEXT);
    }

    private Pieces pieces(Passage passage) {
        return Pieces.of(passage, wordPiece, WINDOW - 2 - 2 * CONTEXT);
    }

    /** Lines above a report and what is no part of it are no part of a statement; a title's statement stays inside the title. */
    private static boolean isWithinReach(Zone.Kind anchor, Zone.Kind token) {
        boolean isProse = token.isRead() && token != Zone.Kind.BYLINE && token != Zone.Kind.DATELINE;
        return isProse && (anchor == Zone.Kind.TITLE) == (token == Zone.Kind.TITLE);
    }

    /** The smallest statement whose content holds the whole of this one. */
    private static @Nullable Found holder(Found inner, List<Found> all) {
        return all.stream()
                .filter(f -> f.contentHolds(inner))
                .min(Comparator.comparingInt(Found::size).thenComparingInt(Found::anchor))
                .orElse(null);
    }

    private Parts parts(Edges edges, Found f, @Nullable Found holder) {
        return new Parts(id(edges, f), f.source().stream().map(edges::source).toList(), List.of(edges.bare(f.cue())),
                edges.content(f.content()), holder == null ? null : id(edges, holder),
                calibration.probability(f.odds()));
    }

    private static String id(Edges edges, Found f) {
        return "s" + edges.bare(f.cue()).start();
    }
}
