package org.aver.workbench.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aver.compare.Report;
import org.aver.compare.source.Support;
import org.aver.compare.story.Stories;
import org.aver.compare.story.Story;
import org.jspecify.annotations.Nullable;

/** Which articles are of one story, kept up as they come. Articles are called by the first twelve digits of their keys. Thread-safe. */
final class StoryShelf {
    private final Stories stories = new Stories();
    private final Map<String, Group> groupOf = new HashMap<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private final Set<Group> uncounted = new LinkedHashSet<>();

    /** The articles of one story, in the order in which they came. */
    private static final class Group {
        private final List<String> articles = new ArrayList<>();
        private @Nullable Support support;
    }

    /** A story's articles and what stands behind them, as far as that is counted. */
    record Members(List<String> articles, @Nullable Support support) {
    }

    /** Takes a report up; what it costs does not grow with those before. */
    synchronized void add(Report report) {
        Group own = new Group();
        own.articles.add(report.id());
        for (String joined : stories.add(report)) {
            Group other = groupOf.get(joined);
            if (other != null && other != own) {
                own = merged(own, other);
            }
        }
        groupOf.put(report.id(), own);
        groups.add(own);
        if (own.articles.size() > 1) {
            uncounted.add(own);
        }
    }

    private Group merged(Group one, Group other) {
        Group into = one.articles.size() > other.articles.size() ? one : other;
        Group from = into == one ? other : one;
        from.articles.forEach(a -> groupOf.put(a, into));
        into.articles.addAll(from.articles);
        groups.remove(from);
        uncounted.remove(from);
        return into;
    }

    /** A story whose support is to be counted; empty where all are. */
    synchronized Optional<List<String>> next() {
        return uncounted.stream().findFirst().map(g -> List.copyOf(g.articles));
    }

    /** Notes what was counted for the articles of {@link #next()}; where others joined meanwhile, they are counted again. */
    synchronized void counted(List<String> articles, @Nullable Support support) {
        Group group = groupOf.get(articles.getFirst());
        if (group != null && group.articles.equals(articles)) {
            group.support = support;
            uncounted.remove(group);
        }
    }

    /** Has the support of an article's story counted again. */
    synchronized void recount(String article) {
        Group group = groupOf.get(article);
        if (group != null) {
            uncounted.add(group);
        }
    }

    synchronized boolean holds(String article) {
        return groupOf.containsKey(article);
    }

    synchronized int size() {
        return groupOf.size();
    }

    /** The articles of the story that an article is of, in the order in which they came. */
    synchronized Optional<Members> with(String article) {
        return Optional.ofNullable(groupOf.get(article)).map(StoryShelf::members);
    }

    /** All stories. */
    synchronized List<Members> list() {
        return groups.stream().map(StoryShelf::members).toList();
    }

    private static Members members(Group group) {
        return new Members(List.copyOf(group.articles), group.support);
    }

    /** Why they are one story. */
    synchronized List<Story.Link> links(String article) {
        return stories.with(article).map(Story::links).orElse(List.of());
    }
}
