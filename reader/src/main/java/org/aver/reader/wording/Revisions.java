package org.aver.reader.wording;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aver.core.Statement.How;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.SourceKind;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Links a statement to the earlier one of the same source that it raises, lowers, corrects or withdraws, where the text says so:
 * "raised the toll to 19", "retracted its report", "in an updated statement", "had earlier put it at nine". Another number alone
 * is no revision.
 */
final class Revisions {
    private static final int OPENING = 16;
    /** Statements of one source that a revision looks back on. */
    private static final int MEMORY = 5;

    private final Page page;
    private final Numerals numerals = Numerals.load();
    private final Map<String, Deque<Integer>> bySource = new HashMap<>();

    Revisions(Page page) {
        this.page = page;
    }

    /** What the words of a statement say of an earlier one. */
    private enum Sign {
        NONE, RAISED, LOWERED, CORRECTED, WITHDRAWN, UPDATED, IS_EARLIER
    }

    void read(List<Clause> clauses, Linked linked) {
        Map<String, String> lastByKind = new HashMap<>();
        int[] order = IntStream.range(0, clauses.size()).boxed()
                .sorted(Comparator.comparingInt(n -> clauses.get(n).cueFirst())).mapToInt(n -> n).toArray();
        for (int n : order) {
            Clause clause = clauses.get(n);
            if (clause.source().isEmpty()) {
                continue;
            }
            Source source = linked.statement(n).source();
            SourceKind kind = source == null ? null : source.kind();
            String key = key(clause, kind, lastByKind);
            Deque<Integer> before = bySource.computeIfAbsent(key, k -> new ArrayDeque<>());
            link(clauses, n, before, linked);
            before.addFirst(n);
            if (before.size() > MEMORY) {
                before.removeLast();
            }
        }
    }

    /** A source by the head of its phrase; a pronoun and a bare "the newspaper" by the last source they may mean. */
    private String key(Clause clause, @Nullable SourceKind kind, Map<String, String> lastByKind) {
        Run head = HeadPhrase.of(page, clause.source().getFirst());
        String word = page.word(head.end() - 1);
        boolean person = page.of("generic_person", head.end() - 1);
        boolean thing = page.of("thing", head.end() - 1) || page.of("group", head.end() - 1);
        boolean outlet = kind == SourceKind.OUTLET && page.of("outlet", head.end() - 1);
        String asked = person ? "person" : thing ? "thing" : outlet ? "outlet" : "";
        String key = asked.isEmpty() ? word : lastByKind.getOrDefault(asked, word);
        boolean isPerson = kind == SourceKind.PERSON || kind == SourceKind.DESCRIBED || kind == SourceKind.ANONYMOUS;
        lastByKind.put(kind == SourceKind.OUTLET ? "outlet" : isPerson ? "person" : "thing", key);
        if (kind == SourceKind.OUTLET) {
            lastByKind.put("thing", key);
        }
        return key;
    }

    private void link(List<Clause> clauses, int n, Deque<Integer> before, Linked linked) {
        Sign sign = before.isEmpty() ? Sign.NONE : sign(clauses.get(n));
        if (sign == Sign.NONE) {
            return;
        }
        BigDecimal number = number(clauses.get(n));
        int last = before.getFirst();
        Integer counted = before.stream().filter(b -> number(clauses.get(b)) != null).findFirst().orElse(null);
        How how = switch (sign) {
            case RAISED -> How.RAISED;
            case LOWERED -> How.LOWERED;
            case CORRECTED -> How.CORRECTED;
            case WITHDRAWN -> How.WITHDRAWN;
            default -> null;
        };
        if (how != null) {
            boolean counts = how == How.RAISED || how == How.LOWERED;
            if (!counts || counted != null) {
                linked.revises(n, counts && counted != null ? counted : last, how);
            }
        } else if (counted != null && number != null) {
            BigDecimal other = number(clauses.get(counted));
            compared(n, counted, number.compareTo(other == null ? number : other), sign, linked);
        }
    }

    private static void compared(int n, int other, int order, Sign sign, Linked linked) {
        if (order == 0) {
            return;
        }
        boolean rose = sign == Sign.UPDATED ? order > 0 : order < 0;
        linked.revises(sign == Sign.UPDATED ? n : other, sign == Sign.UPDATED ? other : n,
                rose ? How.RAISED : How.LOWERED);
    }

    private Sign sign(Clause clause) {
        List<Integer> around = new ArrayList<>();
        for (int at = 0; at < clause.tokens().length; at++) {
            if (clause.roles()[at] == Clause.Role.CUE || clause.roles()[at] == Clause.Role.FREE) {
                around.add(clause.tokens()[at]);
            }
        }
        int[] opening = clause.opening(OPENING);
        boolean toll = around.stream().anyMatch(i -> page.formOf("toll_word", i));
        boolean numbered = number(clause) != null;
        for (int i : opening) {
            toll |= page.formOf("toll_word", i);
        }
        Sign own = ofCue(clause, around, toll && numbered);
        if (own != Sign.NONE) {
            return own;
        }
        for (int k = 0; toll && numbered && k + 1 < opening.length; k++) {
            if (page.formOf("rise", opening[k]) && page.is(opening[k + 1], "to")) {
                return Sign.RAISED;
            }
            if (page.formOf("fall", opening[k]) && page.is(opening[k + 1], "to")) {
                return Sign.LOWERED;
            }
        }
        return numbered && isEarlier(clause, around) ? Sign.IS_EARLIER : Sign.NONE;
    }

    private Sign ofCue(Clause clause, List<Integer> around, boolean counts) {
        Sign found = Sign.NONE;
        boolean down = around.stream().anyMatch(i -> page.is(i, "down") || page.is(i, "downwards"));
        for (int i : around) {
            if (page.formOf("withdraw", i) || page.isForm(i, "take") && page.is(i + 1, "back")) {
                return Sign.WITHDRAWN;
            }
            if (page.formOf("correct", i)) {
                return Sign.CORRECTED;
            }
            boolean up = page.formOf("raise", i) || page.is(i, "up");
            if (counts && up) {
                return Sign.RAISED;
            }
            if (counts && (page.formOf("lower", i) || down)) {
                return Sign.LOWERED;
            }
            boolean cue = clause.cue().stream().anyMatch(r -> r.contains(i)) && page.formOf("revise", i);
            boolean newer = page.of("newer", i) && page.formOf("revisable", i + 1);
            found = cue || newer ? Sign.UPDATED : found;
        }
        return found;
    }

    /** "had earlier put", "initially said", "had said". */
    private boolean isEarlier(Clause clause, List<Integer> around) {
        return around.stream().anyMatch(i -> page.of("earlier", i))
                || page.isForm(clause.cueFirst(), "have") && page.is(clause.cueFirst(), "had");
    }

    private @Nullable BigDecimal number(Clause clause) {
        int[] opening = clause.opening(OPENING);
        for (int i : opening) {
            Numeral numeral = numerals.at(page.words(), i, opening[opening.length - 1] + 1);
            if (numeral != null && numeral.value() != null && numeral.end() > i) {
                return numeral.value();
            }
        }
        return null;
    }
}
