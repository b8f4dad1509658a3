package org.aver.compare.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted by whom, with which words. Counts say how often, never how reliable anybody is.
 *
 * @param source     the speaker's name; null for private persons and for those who are not named, who are not told apart
 * @param kind       what the speaker is, or null
 * @param statements how many statements of the speaker
 * @param of         how many statements of anybody the same reports hold
 * @param outlets    by name
 */
public record Quoted(@Nullable String source, Actor.@Nullable Kind kind, boolean isNamed, int statements, int of,
        List<Outlet> outlets) {
    public Quoted {
        outlets = List.copyOf(outlets);
    }

    /**
     * @param outlet null where unknown
     * @param of     how many statements of anybody the outlet's reports hold
     * @param cues   the words that introduce them, in lower case, with how often each
     */
    public record Outlet(@Nullable String outlet, int statements, int of, Map<String, Integer> cues) {
        public Outlet {
            cues = java.util.Collections.unmodifiableMap(new TreeMap<>(cues));
        }
    }

    /** By name; private persons, then the unnamed, last. */
    public static List<Quoted> of(Collection<Report> reports) {
        Map<String, Integer> totals = new TreeMap<>();
        Map<String, Speaker> speakers = new TreeMap<>();
        Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
        for (Report report : reports) {
            String outlet = Objects.requireNonNullElse(report.article().publisher(), "");
            Text text = Text.of(report.text());
            for (Statement statement : report.reading().statements()) {
                totals.merge(outlet, 1, Integer::sum);
                Statement.Source source = statement.source();
                Speaker speaker = source == null ? null : Speaker.of(report, source);
                String key = key(speaker);
                if (speaker != null) {
                    speakers.putIfAbsent(key, speaker);
                }
                String cue = statement.cue().spans().stream().map(text::slice).collect(Collectors.joining(" … "))
                        .toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(outlet, o -> new TreeMap<>())
                        .merge(cue, 1, Integer::sum);
            }
        }
        int all = totals.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .map(e -> quoted(e.getKey(), speakers.get(e.getKey()), e.getValue(), totals, all))
                .toList();
    }

    // "~" and what follows sort behind all names
    private static String key(@Nullable Speaker speaker) {
        if (speaker == null || speaker.key() == null) {
            return "~~";
        }
        return speaker.speaksAs() ? speaker.key() : "~";
    }

    private static Quoted quoted(String key, @Nullable Speaker speaker, Map<String, Map<String, Integer>> counts,
            Map<String, Integer> totals, int all) {
        List<Outlet> outlets = counts.entrySet().stream().map(e -> new Outlet(e.getKey().isEmpty() ? null : e.getKey(),
                sum(e.getValue()), totals.getOrDefault(e.getKey(), 0), e.getValue())).toList();
        Speaker shown = key.startsWith("~") ? null : speaker;
        int statements = outlets.stream().mapToInt(Outlet::statements).sum();
        return new Quoted(shown == null ? null : shown.name(), shown == null ? null : shown.kind(), !key.equals("~~"),
                statements, all, outlets);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
