package org.aver.reader.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.Via;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.actor.Mention.Form;
import org.aver.reader.name.Name;
import org.aver.reader.name.Phrases;
import org.jspecify.annotations.Nullable;

/** Links names, descriptions and pronouns to actors, and statements to theirs. Thread-safe. */
public final class Actors implements Stage {
    private final Heads heads = new Heads();
    private final Registry registry;
    private final Antecedents antecedents;
    private final Antecedents.Watch watch;

    /** With the built-in registry. */
    public Actors() {
        this(Registry.builtIn());
    }

    public Actors(Registry registry) {
        this(registry, Antecedents.builtIn(), (pronoun, candidates) -> {
        });
    }

    /** @param watch is told of every pronoun for a person, in reading order */
    public Actors(Registry registry, Antecedents antecedents, Antecedents.Watch watch) {
        this.registry = registry;
        this.antecedents = antecedents;
        this.watch = watch;
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.STATEMENTS, Layer.NAMES);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.ACTORS);
    }

    @Override
    public void read(Draft draft) {
        Scene scene = new Scene(draft, heads);
        Map<Integer, Mention> mentions = mentions(draft, scene);
        Map<Span, Mention> sources = new HashMap<>();
        for (Statement statement : draft.statements()) {
            if (statement.source() != null) {
                Mention mention = scene.source(statement.source().spans().getFirst());
                mentions.put(mention.first(), mention);
                sources.put(statement.source().spans().getFirst(), mention);
                statement.source().via().forEach(via -> carrier(scene, mentions, via.span()));
            }
        }
        Linker linker = new Linker(scene, registry, antecedents, watch);
        Map<Integer, Member> members = new HashMap<>();
        for (Mention mention : mentions.values()) {
            Member member = linker.link(mention);
            if (member != null) {
                members.put(mention.first(), member);
            }
        }
        Map<Member, String> ids = actors(draft, linker.members());
        Map<String, Statement> linked = new LinkedHashMap<>();
        draft.statements().forEach(s -> linked.put(s.id(), linked(s, sources, members, ids, mentions)));
        draft.statements().replaceAll(s -> ownWords(scene, linked, linked.getOrDefault(s.id(), s)));
    }

    /** "told the agency": who carries it may be named only by what it is. "In a statement" names nobody. */
    private void carrier(Scene scene, Map<Integer, Mention> mentions, @Nullable Span span) {
        if (span == null || mentions.values().stream().anyMatch(m -> m.span().overlaps(span))) {
            return;
        }
        Mention mention = scene.source(span);
        Heads.Head head = heads.of(scene.word(mention.head()));
        if (head != null && (head.kind() == Actor.Kind.OUTLET || head.kind() == Actor.Kind.AGENCY)
                && !scene.is("indefinite", mention.first())) {
            mentions.put(mention.first(), mention);
        }
    }

    /** The body that words for a carrier name: "the Times" in "the Times article". */
    private static @Nullable String carrier(Map<Integer, Mention> mentions, Map<Integer, Member> members,
            Map<Member, String> ids, Span span) {
        for (Mention mention : mentions.values()) {
            Member member = members.get(mention.first());
            if (member != null && span.contains(mention.span()) && mention.form() != Form.PRONOUN
                    && mention.type() != Name.Type.PERSON) {
                return ids.get(member);
            }
        }
        return null;
    }

    /** Names of those who can act, and pronouns for people, by first token. */
    private NavigableMap<Integer, Mention> mentions(Draft draft, Scene scene) {
        NavigableMap<Integer, Mention> mentions = new TreeMap<>();
        for (Name name : draft.names()) {
            boolean acts = name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION;
            if (acts || registry.of(scene.words(name.first(), name.end())) != null) {
                mentions.put(name.first(), scene.mention(name));
            }
        }
        for (int i = 0; i < draft.passage().tokens().size(); i++) {
            known(scene, i, mentions);
            if (scene.is("he", i) || scene.is("she", i)) {
                mentions.putIfAbsent(i, scene.mention(i, i + 1, i, Form.PRONOUN, null));
            }
        }
        return mentions;
    }

    /** A known body whose name no tagger took for one, as "Syrian army": of several words, the first with a capital. */
    private void known(Scene scene, int at, NavigableMap<Integer, Mention> mentions) {
        Map.Entry<Integer, Mention> before = mentions.floorEntry(at);
        boolean capital = Character.isUpperCase(scene.word(at).codePointAt(0));
        if (!capital || before != null && before.getValue().end() > at && before.getValue().size() > 1) {
            return;
        }
        int limit = scene.sentenceEnd(at);
        Phrases.Match<Registry.Known> match = registry.at(scene.passage.tokens(), at, limit);
        Map.Entry<Integer, Mention> next = mentions.higherEntry(at);
        if (match == null || match.length() < 2 || next != null && next.getKey() < at + match.length()) {
            return;
        }
        int end = at + match.length();
        mentions.put(at, scene.mention(at, end, end - 1, Form.DEFINITE, null));
    }

    /** Writes down the actors that have a mention, and gives each its id. */
    private static Map<Member, String> actors(Draft draft, List<Member> members) {
        List<Member> met = new ArrayList<>(members.stream().filter(m -> !m.mentions.isEmpty()).toList());
        met.sort(Comparator.comparing((Member m) -> m.mentions.stream().min(Comparator.naturalOrder()).orElseThrow())
                .thenComparingInt(m -> m.number));
        Map<Member, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Member m : met) {
            String id = "a" + m.mentions.stream().mapToInt(Span::start).min().orElseThrow();
            String free = id;
            for (int tie = 2; !used.add(free); tie++) {
                free = id + "-" + tie;
            }
            ids.put(m, free);
        }
        Map<String, String> entries = new HashMap<>();
        met.stream().filter(m -> m.entry != null)
                .forEach(m -> entries.put(requireNonNull(m.entry).id(), requireNonNull(ids.get(m))));
        for (Member m : met) {
            String id = requireNonNull(ids.get(m));
            Registry.Known entry = m.entry;
            draft.actors().add(new Actor(id, entry == null ? m.shown : entry.name(),
                    entry == null ? m.kind : entry.kind(), List.copyOf(new HashSet<>(m.mentions)),
                    entry == null ? null : entry.id(), parent(m, ids, entries), m.role));
        }
        return ids;
    }

    /** The body that the text names as its own, else the one the registry does, where the text has that too. */
    private static @Nullable String parent(Member m, Map<Member, String> ids, Map<String, String> entries) {
        if (m.parent != null) {
            return ids.get(m.parent);
        }
        return m.entry == null || m.entry.parent() == null ? null : entries.get(m.entry.parent());
    }

    private static Statement linked(Statement s, Map<Span, Mention> sources, Map<Integer, Member> members,
            Map<Member, String> ids, Map<Integer, Mention> mentions) {
        Source source = s.source();
        if (source == null) {
            return s;
        }
        Mention mention = sources.get(source.spans().getFirst());
        Member member = mention == null ? null : members.get(mention.first());
        String actor = member == null ? null : ids.get(member);
        List<Via> via = source.via().stream().map(v -> v.span() == null || v.actor() != null
                ? v
                : new Via(carrier(mentions, members, ids, v.span()), v.span(), v.channel())).toList();
        return withSource(s, new Source(source.spans(), actor == null ? source.actor() : actor, source.kind(), via,
                source.basis()));
    }

    /** "I" and "we" inside somebody's statement are that somebody. */
    private static Statement ownWords(Scene scene, Map<String, Statement> linked, Statement s) {
        Statement outer = s.within() == null ? null : linked.get(s.within());
        Source source = s.source();
        if (outer == null || outer.source() == null || source == null || source.actor() != null) {
            return s;
        }
        int[] tokens = scene.passage.tokensIn(source.spans().getFirst());
        boolean own = tokens.length == 1 && scene.is("speaker", tokens[0]);
        return own
                ? withSource(s, new Source(source.spans(), outer.source().actor(), source.kind(), source.via(),
                        source.basis()))
                : s;
    }

    private static Statement withSource(Statement s, Source source) {
        return new Statement(s.id(), source, s.cue(), s.content(), s.mode(), s.act(), s.commitment(), s.polarity(),
                s.hearsay(), s.cueTone(), s.condition(), s.addressee(), s.within(), s.carried(), s.saidAt(), s.status(),
                s.revises(), s.score());
    }
}
