package org.aver.reader.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aver.core.Statement.Basis;
import org.aver.core.Statement.SourceKind;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/** How a source says it knows, by the words that describe it and the opening of what it says. Immutable and thread-safe. */
final class Bases {
    private static final int OPENING = 14;
    /** Words after which a speaker's own seeing or treating is no longer the basis of the statement. */
    private static final int SELF = 6;

    private final Phrasebook<Sign> signs = new Phrasebook<>();

    private final List<Basis> ranked;

    private record Sign(int rank, String where) {
    }

    Bases() {
        List<String[]> rows = DataFile.rows(Bases.class, "bases.tsv");
        for (int rank = 0; rank < rows.size(); rank++) {
            String[] row = rows.get(rank);
            for (String phrase : row[2].split(",")) {
                signs.add(phrase, new Sign(rank, row[1]));
            }
        }
        ranked = rows.stream().map(row -> Basis.valueOf(row[0].toUpperCase(Locale.ROOT))).toList();
    }

    /** The basis of a clause's statement. Material that was posted is a source, not the way a source knows. */
    Basis of(Page page, Clause clause, @Nullable SourceKind kind) {
        Basis basis = basis(page, clause);
        boolean isItself = kind == SourceKind.IMAGE && basis == Basis.OPEN_SOURCES;
        return isItself ? Basis.UNSTATED : basis;
    }

    private Basis basis(Page page, Clause clause) {
        int[] source = clause.source().stream().flatMapToInt(r -> IntStream.range(r.first(), r.end())).toArray();
        int[] opening = clause.opening(OPENING);
        return IntStream.of(rank(page, source, "source"), rank(page, clause.tokens(), "clause"),
                rank(page, opening, "content"), self(page, opening)).filter(rank -> rank < ranked.size())
                .min().stream().mapToObj(ranked::get).findFirst().orElse(Basis.UNSTATED);
    }

    private int rank(Page page, int[] tokens, String where) {
        return signs.in(page, tokens).stream().filter(m -> m.value().where().equals(where))
                .mapToInt(m -> m.value().rank()).min().orElse(Integer.MAX_VALUE);
    }

    /** "I saw", "she had treated": the verb of a speaker's own main clause. */
    private int self(Page page, int[] opening) {
        int first = 0;
        while (first < opening.length && (!page.isWord(opening[first]) || page.is(opening[first], "that"))) {
            first++;
        }
        if (first >= opening.length || !page.of("self_subject", opening[first]) || page.is(opening[first], "it")) {
            return Integer.MAX_VALUE;
        }
        int verb = first + 1;
        while (verb < opening.length && (page.isForm(opening[verb], "have") || page.of("adverb_between", opening[verb])
                || page.isForm(opening[verb], "be"))) {
            verb++;
        }
        int[] rest = Arrays.copyOfRange(opening, Math.min(verb, opening.length),
                Math.min(opening.length, verb + SELF));
        boolean heardOf = rest.length > 1 && page.isForm(rest[0], "hear") && page.of("heard_of", rest[1]);
        return heardOf
                ? Integer.MAX_VALUE
                : signs.in(page, rest).stream().filter(m -> m.value().where().equals("self") && m.first() == 0)
                        .mapToInt(m -> m.value().rank()).min().orElse(Integer.MAX_VALUE);
    }
}
