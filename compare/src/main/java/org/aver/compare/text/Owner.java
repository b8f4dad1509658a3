package org.aver.compare.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.Via;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** Whose a text is, as far as its articles show: the agency in their bylines, else the one that they say reported it. */
final class Owner {
    private Owner() {
    }

    /** The one agency that the articles of a text name; null where they name none or several. */
    static @Nullable String of(List<Report> articles) {
        Set<String> signed = new TreeSet<>();
        articles.forEach(report -> signed.addAll(signed(report)));
        Set<String> cited = new TreeSet<>();
        if (signed.isEmpty()) {
            articles.forEach(report -> cited.addAll(cited(report)));
        }
        Set<String> named = signed.isEmpty() ? cited : signed;
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** Agencies in the byline, the dateline or, for an agency's own article, as the publisher. */
    static List<String> signed(Report report) {
        List<Span> signed = report.article().zones().stream()
                .filter(z -> z.kind() == Zone.Kind.BYLINE || z.kind() == Zone.Kind.DATELINE).map(Zone::span).toList();
        return agencies(report).filter(a -> a.name().equalsIgnoreCase(report.article().publisher())
                || a.mentions().stream().anyMatch(m -> signed.stream().anyMatch(s -> s.contains(m)))).map(Actor::name)
                .distinct().toList();
    }

    /** Agencies that are said to have reported something, or to have been told it. */
    private static List<String> cited(Report report) {
        List<String> speakers = report.reading().statements().stream().map(Statement::source)
                .filter(Objects::nonNull).flatMap(Owner::actors).toList();
        return agencies(report).filter(a -> speakers.contains(a.id())).map(Actor::name).distinct().toList();
    }

    private static Stream<String> actors(Source source) {
        Stream<@Nullable String> carried = source.via().stream().map(Via::actor);
        return Stream.concat(Stream.ofNullable(source.actor()),
                carried.filter(Objects::nonNull).map(Objects::requireNonNull));
    }

    private static Stream<Actor> agencies(Report report) {
        return report.reading().actors().stream().filter(a -> a.kind() == Actor.Kind.NEWS_AGENCY);
    }

    /** Whether the owner itself printed the article. */
    static boolean isOwn(Report report, @Nullable String owner) {
        return owner != null && owner.equalsIgnoreCase(report.article().publisher());
    }
}
