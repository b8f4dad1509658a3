package org.aver.training.swap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.reader.DataFile;

/** Every party that can be swapped, and where a text names them. Immutable and thread-safe. */
public final class Parties {
    /** What the columns hold, from the second on. */
    private static final List<Party.Kind> KINDS = List.of(Party.Kind.values());

    private final List<Party> all;
    private final Phrases<Named> phrases = new Phrases<>();

    private record Named(Party party, Party.Form form) {
    }

    /** Where a text names a party; the span without "the". */
    record Mention(Party party, Party.Form form, Span span, Style style) {
    }

    private Parties(List<Party> all) {
        this.all = List.copyOf(all);
        Map<String, Party> owners = new HashMap<>();
        for (Party party : all) {
            Set<String> own = new HashSet<>();
            for (Party.Form form : party.forms()) {
                Party owner = owners.putIfAbsent(form.chars(), party);
                if (owner != null && !owner.equals(party)) {
                    throw new IllegalArgumentException("\"" + form.chars() + "\" names " + owner.name() + " and "
                            + party.name());
                }
                // a form that is both name and adjective is taken as the name; its use is told where it stands
                if (own.add(form.chars())) {
                    boolean bareS = form.kind() == Party.Kind.NAME || form.kind() == Party.Kind.CAPITAL
                            || form.kind() == Party.Kind.LEADER;
                    phrases.add(form.chars(), bareS, new Named(party, form));
                }
            }
        }
    }

    /** The parties that come with the program. */
    public static Parties builtIn() {
        return of(DataFile.rows(Parties.class, "parties.tsv"));
    }

    /**
     * Parties of rows like those of {@code parties.tsv}: kind, then one column a kind of form.
     *
     * @throws IllegalArgumentException where a row lacks a column or two parties share a form
     */
    public static Parties of(List<String[]> rows) {
        List<Party> all = new ArrayList<>();
        for (String[] row : rows) {
            if (row.length != KINDS.size() + 1) {
                throw new IllegalArgumentException("party row has " + row.length + " columns: " + row[0]);
            }
            List<Party.Form> forms = new ArrayList<>();
            for (int column = 1; column < row.length; column++) {
                for (String form : row[column].split("\\|")) {
                    if (!form.equals("-")) {
                        forms.add(Party.Form.of(KINDS.get(column - 1), form));
                    }
                }
            }
            all.add(new Party(row[0], forms));
        }
        return new Parties(all);
    }

    public List<Party> all() {
        return all;
    }

    /** @throws IllegalArgumentException where no party has this first name */
    public Party named(String name) {
        return all.stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no party is named \"" + name + "\""));
    }

    List<Mention> mentions(Text text) {
        return phrases.in(text).stream()
                .map(h -> new Mention(h.value().party(), h.value().form(), h.span(), h.style())).toList();
    }

    /** The parties a text names, the most named first, among equals the one named first. */
    public List<Party> namedIn(String text) {
        List<Party> named = new ArrayList<>();
        Map<Party, Integer> counts = new HashMap<>();
        for (Mention mention : mentions(Text.of(text))) {
            if (counts.merge(mention.party(), 1, Integer::sum) == 1) {
                named.add(mention.party());
            }
        }
        named.sort(Comparator.comparingInt(p -> -counts.getOrDefault(p, 0)));
        return named;
    }
}
