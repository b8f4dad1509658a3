package org.aver.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells organisations and office-holders, who speak in public and may be named across articles, from private persons. In doubt
 * somebody is private. The words are data: {@code offices.txt}.
 */
public final class Offices {
    private static final Set<String> OFFICES = new HashSet<>();
    private static final Set<String> FAMILY_NAMES = new HashSet<>();
    private static final Set<String> TIES = new HashSet<>();
    private static final Set<String> THINGS = new HashSet<>();
    private static final Set<String> STORMS = new HashSet<>();
    private static final Set<String> NO_NAMES = new HashSet<>();
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int LONGEST_OF = 4; // "Department of Natural Resources Warden Jon Lind" has a person in it

    static {
        try (InputStream in = Objects.requireNonNull(Offices.class.getResourceAsStream("offices.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(Offices::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Offices() {
    }

    private static void take(String line) {
        String word = Character.isLetter(line.charAt(0)) ? line : line.substring(1);
        switch (line.charAt(0)) {
            case '-' -> TIES.add(word);
            case '=' -> THINGS.add(word);
            case '~' -> STORMS.add(word);
            case '+' -> NO_NAMES.add(word);
            case '*' -> {
                OFFICES.add(word);
                FAMILY_NAMES.add(word);
            }
            default -> OFFICES.add(word);
        }
    }

    /** Whether somebody may be named outside the article: a body, or a person who holds an office. */
    public static boolean isPublic(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> holdsOffice(actor);
            case CROWD, OTHER -> false;
            case ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, COMPANY, OUTLET, NEWS_AGENCY, AID,
                    HOSPITAL, MONITOR, COURT ->
                true;
        };
    }

    /** Whether a person's role, or where none was read the name, says an office: "the mayor of Vell", and not "the mayor's wife". */
    public static boolean holdsOffice(Actor actor) {
        return saysOffice(actor.role() == null ? actor.name() : actor.role());
    }

    private static boolean saysOffice(@Nullable String words) {
        List<NameWord> all = NameWord.in(words == null ? "" : words);
        boolean office = false;
        for (int i = 0; i < all.size(); i++) {
            if (TIES.contains(all.get(i).lower())) {
                return false;
            }
            office |= isOffice(all, i);
        }
        return office;
    }

    /** Whether a word of a name is an office's: in "King Olav" and "the King", not in "Martin King". */
    static boolean isOffice(List<NameWord> name, int at) {
        NameWord word = name.get(at);
        boolean canBeName = FAMILY_NAMES.contains(word.lower()) && word.isCapital() && at == name.size() - 1;
        boolean isTold = at > 0 && (name.get(at - 1).isOwner() || ARTICLES.contains(name.getFirst().lower()));
        return OFFICES.contains(word.lower()) && (!canBeName || isTold);
    }

    /** Whether a name is a body's, a place's or a storm's: "Kellhad Hospital", "Ministry of Health", "Hurricane Ida". */
    static boolean isThing(String called) {
        List<NameWord> name = NameWord.in(called);
        name = name.isEmpty() || !ARTICLES.contains(name.getFirst().lower()) ? name : name.subList(1, name.size());
        if (name.isEmpty() || called.indexOf(',') >= 0) {
            return false;
        }
        String first = name.getFirst().lower();
        boolean isOf = name.size() > 2 && name.size() <= LONGEST_OF && name.get(1).lower().equals("of");
        return THINGS.contains(name.getLast().lower()) && name.stream().allMatch(NameWord::isCapital)
                || isOf && THINGS.contains(first) || name.size() <= 2 && STORMS.contains(first);
    }

    /** Whether a word is no part of a name, though it may have a capital: "The", "Mr". */
    static boolean isNoName(NameWord word) {
        return NO_NAMES.contains(word.lower());
    }
}
