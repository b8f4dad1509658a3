package org.aver.reader.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Statement.Channel;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/** Words that tell a channel, by their role; see channels.tsv. Immutable and thread-safe. */
final class Channels {
    private final Map<String, Map<String, Entry>> roles = new HashMap<>();

    /** A channel and its place in the order of precedence. */
    private record Entry(Channel channel, int rank) {
    }

    /** A channel with the words that tell it. */
    record Told(Channel channel, int rank, Run words) {
        boolean isBefore(@Nullable Told other) {
            return other == null || rank < other.rank;
        }
    }

    Channels() {
        List<String[]> rows = DataFile.rows(Channels.class, "channels.tsv");
        for (int rank = 0; rank < rows.size(); rank++) {
            String[] row = rows.get(rank);
            Entry entry = new Entry(Channel.valueOf(row[0].toUpperCase(Locale.ROOT)), rank);
            for (String word : row[2].split(" ")) {
                roles.computeIfAbsent(row[1], k -> new HashMap<>()).putIfAbsent(word, entry);
            }
        }
    }

    /** The channel that a noun phrase tells, by the words of one role; null where it tells none. */
    @Nullable
    Told in(Page page, Run phrase, String role) {
        Map<String, Entry> words = roles.getOrDefault(role, Map.of());
        Told best = null;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Entry entry = words.get(page.word(i));
            boolean isName = !role.equals("platform") || page.isCapitalised(i);
            if (entry != null && isName) {
                Told told = new Told(entry.channel(), entry.rank(), phrase);
                best = told.isBefore(best) ? told : best;
            }
        }
        return best;
    }

    /** The channel that a cue verb is by itself ("tweeted"); null where it is none. */
    @Nullable
    Told byVerb(Page page, int i) {
        Map<String, Entry> words = roles.getOrDefault("verb", Map.of());
        for (String base : page.base(i)) {
            Entry entry = words.get(base);
            if (entry != null) {
                return new Told(entry.channel(), entry.rank(), new Run(i, i + 1));
            }
        }
        return null;
    }
}
