package org.aver.training.swap;

import java.util.List;
import java.util.Optional;

/**
 * A party of a conflict with all the forms a text may name it by.
 *
 * @param kind  state, armed_group or alliance
 * @param forms by kind, of each kind the one that is written first
 */
public record Party(String kind, List<Form> forms) {
    public Party {
        forms = List.copyOf(forms);
    }

    /** What a form names, in the order of the columns of {@code parties.tsv}. */
    enum Kind {
        NAME, ADJECTIVE, PEOPLE, CAPITAL, FORCES, LEADER
    }

    /** @param takesThe whether "the" belongs to it; it is no part of {@code chars} */
    record Form(Kind kind, String chars, boolean takesThe) {
        static Form of(Kind kind, String written) {
            boolean takesThe = written.startsWith("the ");
            return new Form(kind, takesThe ? written.substring(4) : written, takesThe);
        }
    }

    /** The first name. */
    public String name() {
        return first(Kind.NAME).orElseThrow().chars();
    }

    /** Whether the first name has "the" before it. */
    public boolean takesThe() {
        return first(Kind.NAME).orElseThrow().takesThe();
    }

    Optional<Form> first(Kind kind) {
        return forms.stream().filter(f -> f.kind() == kind).findFirst();
    }

    /** Whether a form is also used as an adjective ("U.S.", "Hamas"). */
    boolean isAdjective(String chars) {
        return forms.stream().anyMatch(f -> f.kind() == Kind.ADJECTIVE && f.chars().equals(chars));
    }

    /** What stands in a compound: "Iran-backed", "U.S.-backed". */
    Form compound() {
        return first(takesThe() ? Kind.ADJECTIVE : Kind.NAME).orElseThrow();
    }
}
