package org.aver.reader.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Links mentions to actors in reading order. Each step looks at a bounded number of actors, so the whole is linear in the
 * article's length. Where the text does not fix who is meant, a description gets an actor of its own and a pronoun none.
 */
final class Linker {
    /** How many actors back a mention may reach. */
    private static final int RECENT = 12;
    /** How many sentences back a description may reach, or a pronoun for a body. */
    private static final int NEAR = 3;
    /** How many sentences back a pronoun for a person may reach. */
    private static final int FAR = 5;
    /** Words between a pronoun and the comma behind which its name may follow. */
    private static final int FARTHEST_COMMA = 20;
    private static final Set<String> GENERIC = Set.of("group", "organisation", "organization", "body", "agency",
            "company", "movement", "firm", "association", "charity");

    private final Scene scene;
    private final Heads heads;
    private final Roles roles;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Antecedents.Watch watch;
    private final Deque<Member> recent = new ArrayDeque<>();
    private @Nullable Member speaker;
    private int sentence = -1;
    private boolean metInSentence;

    Linker(Scene scene, Registry registry, Antecedents antecedents, Antecedents.Watch watch) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.watch = watch;
        this.heads = scene.heads;
        this.roles = new Roles(scene);
        this.cast = new Cast(heads, registry);
    }

    List<Member> members() {
        return cast.members();
    }

    /** The actor that a mention means, or null. */
    @Nullable
    Member link(Mention mention) {
        if (mention.sentence() != sentence) {
            sentence = mention.sentence();
            metInSentence = false;
        }
        Member member = switch (mention.form()) {
            case NAME -> name(mention);
            case DEFINITE, INDEFINITE -> phrase(mention);
            case PRONOUN -> pronoun(mention);
        };
        if (member != null) {
            note(mention, member);
        }
        return member;
    }

    /** A body of the registry that the tagger took for no name, else whoever is described. */
    private Member phrase(Mention mention) {
        boolean article = scene.is("definite", mention.first()) && mention.head() > mention.first();
        int first = article ? mention.first() + 1 : mention.first();
        boolean capital = scene.word(first).codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
        Member known = capital ? cast.known(scene.words(first, mention.head() + 1)) : null;
        if (known != null) {
            return known;
        }
        return mention.form() == Mention.Form.DEFINITE ? definite(mention) : described(mention);
    }

    private void note(Mention mention, Member member) {
        boolean behind = scene.is("behind", mention.first() - 1);
        boolean possessive = Scene.isPossessive(scene.word(mention.end()));
        member.add(mention, mention.source() || !metInSentence && !behind && !possessive);
        member.firstOfSentence = !metInSentence;
        member.lastBehind = behind;
        member.lastPossessive = possessive;
        metInSentence = true;
        recent.remove(member);
        recent.addFirst(member);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
        speaker = mention.source() ? member : speaker;
    }

    private Member name(Mention mention) {
        Name name = scene.nameAt(mention.first());
        Name.Type type = mention.type();
        if (name == null || type == null) {
            throw new IllegalStateException("a name at " + mention.span() + " that no stage found");
        }
        Gender gender = type == Name.Type.PERSON ? roles.gender(name) : Gender.NONE;
        Member member = cast.named(scene.words(name.first(), name.end()), type, gender);
        if (member.isPerson()) {
            role(name, member);
        } else if (scene.word(name.end()).equals("(") && scene.word(name.end() + 2).equals(")")
                && Naming.isAcronym(scene.word(name.end() + 1))) {
            cast.alias(member, scene.word(name.end() + 1));
        }
        return member;
    }

    private void role(Name name, Member member) {
        Roles.Role role = roles.of(name);
        if (role == null) {
            return;
        }
        Heads.Head head = heads.of(scene.word(role.head()));
        if (head != null) {
            cast.head(head.singular(), member);
            member.gender = member.gender == Gender.ANY ? head.gender() : member.gender;
        }
        if (member.role == null) {
            member.role = scene.passage.slice(scene.passage.span(role.first(), role.end()));
            member.parent = body(role.first(), role.end(), member);
        }
    }

    /** The body that a description names: "a spokesman for the Health Ministry". */
    private @Nullable Member body(int first, int end, @Nullable Member of) {
        for (int i = first; i < end; i++) {
            Name name = scene.nameAt(i);
            if (name != null && name.type() == Name.Type.ORGANISATION && name.end() <= end) {
                Member body = cast.named(scene.words(name.first(), name.end()), name.type(), Gender.NONE);
                return body == of ? null : body;
            }
        }
        return null;
    }

    private Member described(Mention mention) {
        Heads.Head head = heads.of(scene.word(mention.head()));
        String shown = scene.passage.slice(mention.span());
        Actor.Kind kind = head == null ? Actor.Kind.OTHER : head.kind();
        if (head != null && !head.isPerson() && !head.isPlural()) {
            kind = heads.kindOf(scene.words(mention.first(), mention.head() + 1));
        }
        Member member = cast.create(shown, kind, head == null ? Gender.ANY : head.gender(),
                head == null || head.isPlural() || kind == Actor.Kind.ARMED_GROUP);
        if (head != null) {
            cast.head(head.singular(), member);
        }
        member.roles.addAll(Naming.content(scene.words(mention.first(), mention.end()), heads));
        member.parent = body(mention.first(), mention.end(), member);
        return member;
    }

    private Member definite(Mention mention) {
        Heads.Head head = heads.of(scene.word(mention.head()));
        String noun = head == null ? scene.word(mention.head()).toLowerCase(Locale.ROOT) : head.singular();
        Set<String> more = Naming.content(scene.words(mention.first(), mention.end()), heads);
        more.remove(noun);
        more.remove(scene.word(mention.head()).toLowerCase(Locale.ROOT));
        Member known = only(mention, noun, head != null && head.isPlural(), more);
        if (known == null && head != null && !head.isPerson() && more.isEmpty() && GENERIC.contains(noun)) {
            known = lastBody(mention, head);
        }
        return known != null ? known : described(mention);
    }

    /** Whoever the noun has described, if that is one only, or one of several that is near. */
    private @Nullable Member only(Mention mention, String noun, boolean plural, Set<String> more) {
        Member best = null;
        int count = 0;
        for (Member m : cast.described(noun)) {
            Set<String> known = Naming.content(m.name, heads);
            known.addAll(m.roles);
            if (m.role != null) {
                known.addAll(Naming.content(List.of(m.role.split(" ")), heads));
            }
            if (known.containsAll(more) && m.plural == plural) {
                count++;
                best = best == null || m.lastToken >= best.lastToken ? m : best;
            }
        }
        boolean fixed = best != null && (count == 1 || mention.sentence() - best.lastSentence <= NEAR);
        return fixed ? best : null;
    }

    private @Nullable Member lastBody(Mention mention, Heads.Head head) {
        for (Member m : recent) {
            boolean body = m.isNamed() && !m.isPerson() && m.kind != Actor.Kind.GOVERNMENT
                    && m.kind != Actor.Kind.CROWD;
            if (body) {
                boolean fits = m.kind == Actor.Kind.OTHER || m.kind == head.kind() || m.kind == Actor.Kind.NEWS_AGENCY
                        || m.kind == Actor.Kind.AID || m.kind == Actor.Kind.MONITOR;
                return fits && mention.sentence() - m.lastSentence < NEAR ? m : null;
            }
        }
        return null;
    }

    private @Nullable Member pronoun(Mention mention) {
        String word = scene.word(mention.first());
        if (heads.is("he", word) || heads.is("she", word)) {
            return person(mention, heads.is("he", word) ? Gender.MALE : Gender.FEMALE);
        }
        if (speaker == null || mention.sentence() - speaker.lastSentence > NEAR) {
            return null;
        }
        boolean they = heads.is("they", word);
        boolean fits = !speaker.isPerson() && (they || !speaker.plural && heads.is("it", word));
        return fits ? speaker : null;
    }

    /** The likeliest near person. */
    private @Nullable Member person(Mention mention, Gender gender) {
        List<Member> near = new ArrayList<>(recent);
        near.removeIf(m -> !m.isPerson() || m.plural || !m.gender.agrees(gender)
                || mention.sentence() - m.lastSentence > FAR);
        int most = near.stream().mapToInt(m -> m.mentions.size()).max().orElse(0);
        List<Antecedents.Candidate> candidates = new ArrayList<>();
        Member ahead = ahead(mention, gender);
        if (ahead != null && !near.contains(ahead)) {
            near.add(ahead);
        }
        Member best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Member m : near) {
            List<String> features = Antecedents.features(m, mention, scene, candidates.size(), most, m == speaker,
                    m == ahead);
            candidates.add(new Antecedents.Candidate(Collections.unmodifiableList(m.mentions), features));
            double score = antecedents.score(features);
            if (score > highest) {
                highest = score;
                best = m;
            }
        }
        watch.pronoun(mention.span(), candidates);
        if (best != null && best.gender == Gender.ANY) {
            best.gender = gender;
        }
        return best;
    }

    /** Whom a sentence names right behind the comma that ends its opening, where the pronoun stands ("In his speech, Ms. Doe …"). */
    private @Nullable Member ahead(Mention pronoun, Gender gender) {
        if (metInSentence || pronoun.source()) {
            return null;
        }
        for (int i = pronoun.end(); i < pronoun.end() + FARTHEST_COMMA
                && scene.inSentence(i, pronoun.sentence()); i++) {
            if (scene.word(i).equals(",")) {
                Name name = scene.nameAt(i + 1);
                if (name == null || name.type() != Name.Type.PERSON) {
                    return null;
                }
                Member member = cast.named(scene.words(name.first(), name.end()), name.type(), roles.gender(name));
                return member.isPerson() && member.gender.agrees(gender) ? member : null;
            }
        }
        return null;
    }
}
