package org.aver.reader.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.reader.text.Sentence;
import org.aver.reader.wording.Clause.Role;
import org.jspecify.annotations.Nullable;

/** Finds the clause of each statement's cue. Linear: a clause looks a fixed number of words to either side. */
final class Clauses {
    /** Free words a clause may hold on each side of its cue. */
    private static final int REACH = 60;

    private final Page page;
    private final int[] owner;

    private Clauses(Page page, int[] owner) {
        this.page = page;
        this.owner = owner;
    }

    /** One clause a statement, in the order given. */
    static List<Clause> of(Page page, List<Parts> all) {
        int[] owner = new int[page.size()];
        Arrays.fill(owner, -1);
        Map<String, Parts> byId = new HashMap<>();
        for (int n = 0; n < all.size(); n++) {
            byId.put(all.get(n).id(), all.get(n));
            for (Run run : page.runs(all.get(n).cue())) {
                Arrays.fill(owner, run.first(), run.end(), n);
            }
            for (Run run : page.runs(all.get(n).source())) {
                for (int i = run.first(); i < run.end(); i++) {
                    owner[i] = owner[i] < 0 ? n : owner[i];
                }
            }
        }
        Clauses clauses = new Clauses(page, owner);
        List<Clause> found = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            Parts holder = all.get(n).within() == null ? null : byId.get(all.get(n).within());
            found.add(clauses.clause(n, all.get(n), holder));
        }
        return found;
    }

    private Clause clause(int n, Parts parts, @Nullable Parts holder) {
        List<Run> source = page.runs(parts.source());
        List<Run> cue = page.runs(parts.cue());
        List<Run> content = page.runs(parts.content());
        int at = cue.getFirst().first();
        Sentence sentence = page.passage().sentences().get(page.passage().sentenceOf(at));
        Run room = new Run(sentence.first(), sentence.end());
        for (Run run : holder == null ? List.<Run>of() : page.runs(holder.content())) {
            if (run.contains(at)) {
                room = new Run(Math.max(room.first(), run.first()), Math.min(room.end(), run.end()));
            }
        }
        Deque<Integer> tokens = new ArrayDeque<>();
        Clause bare = new Clause(new int[0], new Role[0], source, cue, content, room.end());
        walk(bare, n, at - 1, -1, room, tokens);
        walk(bare, n, at, 1, room, tokens);
        int[] order = tokens.stream().mapToInt(i -> i).toArray();
        return new Clause(order, Arrays.stream(order).mapToObj(i -> role(bare, i)).toArray(Role[]::new), source, cue,
                content, room.end());
    }

    private void walk(Clause clause, int n, int from, int step, Run room, Deque<Integer> tokens) {
        int free = 0;
        for (int i = from; room.contains(i) && free < REACH; i += step) {
            int at = i;
            Run passed = clause.content().stream().filter(r -> r.contains(at)).findFirst().orElse(null);
            Role role = role(clause, i);
            if (passed != null && role != Role.CUE) {
                put(tokens, Clause.PASSED, step);
                i = step > 0 ? passed.end() - 1 : passed.first();
                continue;
            }
            if (role == Role.FREE && (owner[i] >= 0 && owner[i] != n || page.is(i, ";"))) {
                return;
            }
            free += role == Role.FREE ? 1 : 0;
            put(tokens, i, step);
        }
    }

    private static void put(Deque<Integer> tokens, int token, int step) {
        if (step > 0) {
            tokens.addLast(token);
        } else {
            tokens.addFirst(token);
        }
    }

    private static Role role(Clause clause, int token) {
        if (token == Clause.PASSED) {
            return Role.PASSED;
        }
        if (clause.cue().stream().anyMatch(r -> r.contains(token))) {
            return Role.CUE;
        }
        return clause.isSource(token) ? Role.SOURCE : Role.FREE;
    }
}
