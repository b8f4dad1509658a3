package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Basis;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.Spans;
import org.aver.core.Statement.Status;
import org.aver.core.Zone;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.model.WordPiece;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the statements of an article: the model finds them, rules word them. Thread-safe. */
public final class Statements implements Stage {
    /** Pieces of a window and of the context kept free on each side. */
    private static final int WINDOW = 384;
    private static final int CONTEXT = 48;

    private final StatementModel model;
    private final WordPiece wordPiece;
    private final Calibration calibration;
    private final FirstRules rules = new FirstRules();

    public Statements(StatementModel model, WordPiece wordPiece, Calibration calibration) {
        this.model = model;
        this.wordPiece = wordPiece;
        this.calibration = calibration;
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
        List<Found> found = new ArrayList<>();
        for (Window window : windows(passage)) {
            found.addAll(Decoder.decode(window, model.scores(window), reach));
        }
        List<Found> kept = Decoder.withoutTwins(found);
        Edges edges = new Edges(passage);
        for (Found f : kept) {
            draft.statements().add(statement(passage, edges, f, holder(f, kept)));
        }
    }

    /** What the model reads of a passage. */
    public List<Window> windows(Passage passage) {
        return Pieces.of(passage, wordPiece, WINDOW - 2 - 2 * CONTEXT).windows(WINDOW, CONTEXT);
    }

    /** Lines above a report and what is no part of it are no part of a statement; a title's statement stays inside the title. */
    private static boolean isWithinReach(Zone.Kind anchor, Zone.Kind token) {
        boolean isProse = token.isRead() && token != Zone.Kind.BYLINE && token != Zone.Kind.DATELINE;
        return isProse && (anchor == Zone.Kind.TITLE) == (token == Zone.Kind.TITLE);
    }

    /** The smallest statement whose content holds the whole of this one. */
    private static @Nullable Found holder(Found inner, List<Found> all) {
        return all.stream()
                .filter(f -> f.anchor() != inner.anchor() && inner.tokens().stream().allMatch(f::contentHolds))
                .min(Comparator.comparingInt((Found f) -> f.tokens().cardinality()).thenComparingInt(Found::anchor))
                .orElse(null);
    }

    private Statement statement(Passage passage, Edges edges, Found f, @Nullable Found holder) {
        Span cue = edges.bare(f.cue());
        List<Span> content = edges.content(f.content());
        List<Token> said = tokens(passage, content);
        List<Token> source = f.source().stream().flatMap(r -> passage.tokens().subList(r.first(), r.end()).stream())
                .toList();
        CueSense.Sense sense = rules.sense(tokens(passage, List.of(cue)));
        return new Statement(id(edges, f), source.isEmpty()
                ? null
                : new Source(f.source().stream().map(edges::source).toList(), null, rules.kind(source), List.of(),
                        Basis.UNSTATED),
                Spans.of(cue), content.isEmpty() ? null : new Spans(content), FirstRules.mode(passage, edges, content),
                rules.act(sense.act(), said), rules.commitment(sense.commitment(), said), rules.polarity(said),
                source.isEmpty(), sense.tone(), null, null, holder == null ? null : id(edges, holder), List.of(), null,
                Status.STANDING, null, calibration.probability(f.odds()));
    }

    private static String id(Edges edges, Found f) {
        return "s" + edges.bare(f.cue()).start();
    }

    private static List<Token> tokens(Passage passage, List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            for (int i : passage.tokensIn(span)) {
                tokens.add(passage.tokens().get(i));
            }
        }
        return tokens;
    }
}
