package org.aver.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/** The actors met so far, found again by their names. */
final class Cast {
    private final Heads heads;
    private final Registry registry;
    private final Map<String, Member> byEntry = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> byFamily = new HashMap<>();
    private final Map<String, List<Member>> byGiven = new HashMap<>();
    private final Map<String, Member> byContent = new HashMap<>();
    private final Map<String, Member> byInitials = new HashMap<>();
    private final Map<String, List<Member>> byHead = new HashMap<>();

    Cast(Heads heads, Registry registry) {
        this.heads = heads;
        this.registry = registry;
    }

    List<Member> members() {
        return members;
    }

    Member create(String shown, Actor.Kind kind, Gender gender, boolean plural) {
        Member member = new Member(members.size(), shown, kind, gender, plural);
        members.add(member);
        return member;
    }

    /** Whoever bears a name of this type. */
    Member named(List<String> words, Name.Type type, Gender gender) {
        String shown = String.join(" ", words).replace(" \u2019s", "\u2019s").replace(" 's", "'s");
        if (registry.of(words) != null) {
            return organisation(words, shown); // whatever the tagger took it for
        }
        return switch (type) {
            case PERSON -> person(words, shown, gender);
            case ORGANISATION -> organisation(words, shown);
            case PLACE -> isBody(words) ? organisation(words, shown) : other("place ", shown, Actor.Kind.GOVERNMENT);
            case PEOPLE -> other("people ", shown, Actor.Kind.CROWD);
            case FACILITY, WEAPON, OTHER -> other("", shown, heads.kindOf(words));
        };
    }

    /** The body of the registry that words stand for, or null. */
    @Nullable
    Member known(List<String> words) {
        return registry.of(words) == null ? null : organisation(words, String.join(" ", words));
    }

    /** "Arrel Front": the last word says that it is a body, whatever the tagger took it for. */
    private boolean isBody(List<String> words) {
        Heads.Head head = words.size() > 1 ? heads.of(words.getLast()) : null;
        return head != null && !head.isPerson() && !head.isPlural();
    }

    private Member person(List<String> words, String shown, Gender gender) {
        List<String> names = Naming.person(words, heads);
        Member known = last(byFamily.getOrDefault(names.getLast(), List.of()), names, gender);
        if (known == null && names.size() == 1) {
            List<Member> given = byGiven.getOrDefault(names.getFirst(), List.of());
            known = given.size() == 1 ? given.getFirst() : null;
            Member body = byContent.get(names.getFirst());
            known = known == null ? body : known;
        }
        if (known == null) {
            known = create(shown, Actor.Kind.PERSON, gender, false);
            known.name = names;
            byFamily.computeIfAbsent(names.getLast(), k -> new ArrayList<>()).add(known);
            given(known);
        } else if (names.size() > known.name.size() && known.isPerson()) {
            known.name = names;
            known.shown = shown;
            given(known);
        }
        known.gender = known.gender == Gender.ANY ? gender : known.gender;
        return known;
    }

    private void given(Member member) {
        if (member.name.size() > 1) {
            byGiven.computeIfAbsent(member.name.getFirst(), k -> new ArrayList<>()).add(member);
        }
    }

    private static @Nullable Member last(List<Member> candidates, List<String> names, Gender gender) {
        Member best = null;
        for (Member m : candidates) {
            if (Naming.agree(m.name, names) && m.gender.agrees(gender)
                    && (best == null || m.lastToken >= best.lastToken)) {
                best = m;
            }
        }
        return best;
    }

    private Member organisation(List<String> words, String shown) {
        Registry.Known entry = registry.of(words);
        Set<String> content = Naming.content(words, heads);
        Member known = entry == null ? null : byEntry.get(entry.id());
        if (known == null) {
            known = apart(byContent.get(String.join(" ", content)), entry);
        }
        if (known == null && words.size() == 1 && Naming.isAcronym(words.getFirst())) {
            known = apart(byInitials.get(words.getFirst().replace(".", "")), entry);
        }
        if (known == null) {
            known = apart(part(content, byHead.getOrDefault(Naming.head(words), List.of())), entry);
        }
        if (known == null) {
            known = create(shown, heads.kindOf(words), Gender.NONE, false);
        }
        if (entry != null) {
            known.entry = entry;
            byEntry.put(entry.id(), known);
        }
        if (words.size() > known.name.size()) {
            known.name = words;
            known.shown = shown;
        }
        byContent.put(String.join(" ", content), known);
        if (words.size() > 1) {
            byInitials.putIfAbsent(Naming.initials(words), known);
        }
        head(Naming.head(words), known);
        return known;
    }

    /** Two names of the registry that stand for different bodies are never one actor's. */
    private static @Nullable Member apart(@Nullable Member member, Registry.@Nullable Known entry) {
        boolean other = member != null && entry != null && member.entry != null
                && !member.entry.id().equals(entry.id());
        return other ? null : member;
    }

    /** The latest of which the words are a part, or the other way round. */
    private @Nullable Member part(Set<String> content, List<Member> candidates) {
        Member best = null;
        for (Member m : candidates) {
            Set<String> of = Naming.content(m.name, heads);
            boolean part = m.isNamed() && (of.containsAll(content) || content.containsAll(of));
            best = part && (best == null || m.lastToken >= best.lastToken) ? m : best;
        }
        return best;
    }

    /** A second name, such as the letters in brackets behind a full one. */
    void alias(Member member, String letters) {
        byInitials.put(letters.replace(".", ""), member);
        byContent.put(letters.toLowerCase(Locale.ROOT), member);
    }

    private Member other(String space, String shown, Actor.Kind kind) {
        String key = space + shown.toLowerCase(Locale.ROOT);
        Member known = byContent.get(key);
        if (known == null) {
            known = create(shown, kind, Gender.NONE, kind == Actor.Kind.CROWD);
            known.name = List.of(shown);
            byContent.put(key, known);
        }
        return known;
    }

    /** Makes an actor known by a noun that describes it. */
    void head(String noun, Member member) {
        Heads.Head head = heads.of(noun);
        String key = head == null ? noun.toLowerCase(Locale.ROOT) : head.singular();
        List<Member> of = byHead.computeIfAbsent(key, k -> new ArrayList<>());
        if (!of.contains(member)) {
            of.add(member);
        }
        member.roles.add(key);
    }

    /** All that a noun has described. */
    List<Member> described(String noun) {
        return byHead.getOrDefault(noun, List.of());
    }
}
