package org.aver.training.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Span;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.aver.training.gum.GumDocument;
import org.aver.training.gum.GumDocument.Mention;
import org.aver.training.gum.GumDocument.Word;
import org.aver.training.name.GoldText.Gold;

/**
 * The names among GUM's mentions, as this project counts names. GUM marks whole noun phrases, named or not, of ten types; a name is
 * the run of proper nouns around the phrase's head: joined by hyphens, by numbers behind and, except in people's names, by "of"
 * and "for" ("Ministry of Health and Labour"). Titles are no part of a person's name and no name alone. Of nested names the longest
 * counts. Times are no names; events, objects, works, plants, animals are {@code OTHER}. Plural proper nouns for people, and
 * adjectives of nations, religions and followings, which GUM does not mark, are {@code PEOPLE}.
 */
public final class GumNames {
    private static final Map<String, Name.Type> TYPES = Map.of("person", Name.Type.PERSON, "organization",
            Name.Type.ORGANISATION,
            "place", Name.Type.PLACE);
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("an", "ese", "ish", "ic", "ist");

    private final GumDocument document;
    private final List<Word> words;
    private final BitSet covered = new BitSet();

    private record Range(int first, int end, Name.Type type) {
        int size() {
            return end - first;
        }
    }

    private GumNames(GumDocument document) {
        this.document = document;
        this.words = document.words();
    }

    static GoldText of(GumDocument document) {
        return new GoldText("gum", document.name(), document.text(),
                House.names(document.text(), new GumNames(document).names()));
    }

    /** Where a mention's name stands, or null where it has none. */
    public static @org.jspecify.annotations.Nullable Span nameOf(GumDocument document, Mention mention) {
        Range range = new GumNames(document).name(mention);
        return range == null ? null : document.span(range.first(), range.end());
    }

    private List<Gold> names() {
        List<Range> ranges = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            Range range = name(mention);
            if (range != null) {
                ranges.add(range);
            }
        }
        ranges.sort(Comparator.comparingInt(Range::size).reversed().thenComparingInt(Range::first));
        List<Gold> names = new ArrayList<>();
        for (Range range : ranges) {
            if (covered.get(range.first(), range.end()).isEmpty()) {
                covered.set(range.first(), range.end());
                names.add(new Gold(document.span(range.first(), range.end()), range.type()));
            }
        }
        adjectives(names);
        names.sort(Comparator.comparing(Gold::span));
        return names;
    }

    private @org.jspecify.annotations.Nullable Range name(Mention mention) {
        int head = document.headOf(mention.first(), mention.end());
        if (mention.type().equals("time") || !words.get(head).isName()) {
            return null;
        }
        Name.Type type = TYPES.getOrDefault(mention.type(), Name.Type.OTHER);
        int first = left(mention, head);
        int end = right(mention, head, type);
        if (type == Name.Type.PERSON) {
            first = withoutTitles(first, end);
            if (first == end) {
                return null;
            }
        }
        boolean people = end - first == 1 && (type == Name.Type.PERSON && words.get(first).tag().equals("NNPS")
                || type != Name.Type.ORGANISATION && House.isPeople(words.get(first).chars()));
        return new Range(first, end, people ? Name.Type.PEOPLE : type);
    }

    private int left(Mention mention, int head) {
        int first = head;
        while (first > mention.first()) {
            if (words.get(first - 1).isName()) {
                first--;
            } else if (first - 2 >= mention.first() && isJoint(first - 1, head) && words.get(first - 2).isName()) {
                first -= 2;
            } else {
                break;
            }
        }
        return first;
    }

    /** A hyphen, or an "and" that joins two parts of what stands before the head: "Food and Drug Administration". */
    private boolean isJoint(int at, int head) {
        String tag = words.get(at).tag();
        return tag.equals("HYPH") || tag.equals("CC") && dependsOn(at - 1, head);
    }

    private boolean dependsOn(int word, int head) {
        int steps = 0;
        for (int at = word; at >= 0 && steps < 20; at = words.get(at).head(), steps++) {
            if (at == head) {
                return true;
            }
        }
        return false;
    }

    private int right(Mention mention, int head, Name.Type type) {
        int end = head + 1;
        boolean linked = false;
        while (end < mention.end()) {
            Word word = words.get(end);
            int next = end + 1;
            if (word.isName() || word.tag().equals("CD") && word.head() < end && word.head() >= head) {
                end++;
            } else if (next < mention.end() && word.tag().equals("HYPH")) {
                end = next + 1;
            } else if (type != Name.Type.PERSON && LINKS.contains(word.chars()) && words.get(end - 1).isName()) {
                next += next < mention.end() && words.get(next).chars().equals("the") ? 1 : 0;
                if (next >= mention.end() || !words.get(next).isName()) {
                    break;
                }
                linked = true;
                end = next + 1;
            } else if (linked && type == Name.Type.ORGANISATION && word.chars().equals("and") && next < mention.end()
                    && words.get(next).isName()) {
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** The first word behind the last title, and behind "of" where the title held it ("Secretary of State"). */
    private int withoutTitles(int first, int end) {
        int name = first;
        for (int i = first; i < end; i++) {
            if (Lexicon.builtIn().is(Lexicon.Kind.TITLE, words.get(i).chars()) && i - name < 3) {
                name = i + 1;
            }
        }
        boolean inTitle = name < end - 1 && name > 0 && words.get(name - 1).chars().equals("of");
        return inTitle ? name + 1 : name;
    }

    private void adjectives(List<Gold> names) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean capital = Character.isUpperCase(word.chars().codePointAt(0)) && word.tag().startsWith("JJ");
            if (capital && !covered.get(i) && (House.isPeople(word.chars()) || isMiddle(i)
                    && ADJECTIVE_ENDINGS.stream().anyMatch(word.chars()::endsWith))) {
                names.add(new Gold(word.span(), Name.Type.PEOPLE));
            }
        }
    }

    private boolean isMiddle(int at) {
        return at > 0 && words.get(at - 1).chars().chars().allMatch(Character::isLowerCase);
    }
}
