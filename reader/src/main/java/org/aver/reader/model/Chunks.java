package org.aver.reader.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;
import org.aver.reader.model.Casing.Case;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/**
 * A passage as the encoder reads it: chunks, each a token or a whole name. A name of any length, "the" before it included, is one
 * chunk and the same chunk whoever bears it, and of words that differ only in the side they take, a chunk of two included, one stands for all. So every
 * party is read alike by construction. Linear in the number of tokens. Immutable and thread-safe.
 */
public final class Chunks {
    /** Capitals of a word in a sentence of capitals still tell an acronym from a word at up to this length. */
    private static final int ACRONYM = 3;

    /** Particles between two words of a name: "van der". */
    private static final int MOST_PARTICLES = 2;

    private static final Set<String> COMMON = Set
            .copyOf(new String(DataFile.bytes(Chunks.class, "common-words.txt"), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList());
    private static final Map<String, String> ALIKE = alike();
    private static final Set<String> WORDS = capitals("word");
    private static final Set<String> PARTICLES = capitals("particle");
    private static final Set<String> OWNERS = capitals("owner");

    private final int[] starts;
    private final boolean[] names;
    private final Case[] cases;

    private Chunks(int[] starts, boolean[] names, Case[] cases) {
        this.starts = starts;
        this.names = names;
        this.cases = cases;
    }

    public static Chunks of(Passage passage) {
        List<Token> tokens = passage.tokens();
        Case[] cases = Casing.of(passage);
        boolean[] named = names(tokens, cases);
        int[] starts = new int[tokens.size() + 1];
        boolean[] names = new boolean[tokens.size()];
        Case[] ofChunks = new Case[tokens.size()];
        int count = 0;
        for (Sentence sentence : passage.sentences()) {
            for (int i = sentence.first(); i < sentence.end();) {
                int end = end(tokens, named, i, sentence.end());
                names[count] = named[end - 1];
                ofChunks[count] = cases[i];
                starts[count++] = i;
                i = end;
            }
        }
        starts[count] = tokens.size();
        return new Chunks(Arrays.copyOf(starts, count + 1), Arrays.copyOf(names, count), ofChunks);
    }

    public int size() {
        return names.length;
    }

    /** The chunk's first token; of the chunk after the last, the number of tokens. */
    public int start(int chunk) {
        return starts[chunk];
    }

    /** Whether the chunk is a name. */
    public boolean isName(int chunk) {
        return names[chunk];
    }

    /** What the capitals of the chunk's first token tell. */
    Case casing(int chunk) {
        return cases[chunk];
    }

    /** The chunk that holds a token. */
    public int of(int token) {
        int found = Arrays.binarySearch(starts, token);
        return found >= 0 ? found : -found - 2;
    }

    /** What stands for a chunk that is no name, in lower case. */
    static String alike(String chars) {
        String lower = lower(chars);
        return ALIKE.getOrDefault(lower, lower.indexOf('-') > 0 ? parts(lower) : lower);
    }

    /** "regime-held": each part, the longest at the front that is listed, by what stands for it. */
    private static String parts(String lower) {
        int hyphen = lower.lastIndexOf('-');
        while (hyphen > 0 && !ALIKE.containsKey(lower.substring(0, hyphen))) {
            hyphen = lower.lastIndexOf('-', hyphen - 1);
        }
        int end = hyphen > 0 ? hyphen : lower.indexOf('-');
        return end <= 0 ? lower : alike(lower.substring(0, end)) + "-" + alike(lower.substring(end + 1));
    }

    /** The chunk's text in lower case, a space between its tokens. */
    private static String pair(List<Token> tokens, int first) {
        return lower(tokens.get(first).chars()) + " " + lower(tokens.get(first + 1).chars());
    }

    /** The end of the chunk that begins at a token. */
    private static int end(List<Token> tokens, boolean[] named, int first, int limit) {
        if (first + 1 < limit && !named[first] && !named[first + 1] && ALIKE.containsKey(pair(tokens, first))) {
            return first + 2;
        }
        int end = first;
        if (!named[first] && lower(tokens.get(first).chars()).equals("the")) {
            end++;
        }
        if (end == limit || !named[end]) {
            return first + 1;
        }
        while (end < limit) {
            int next = end;
            if (end > first && isBody(tokens, end)) {
                next++;
            }
            while (next < limit && next - end < MOST_PARTICLES && !named[next]
                    && PARTICLES.contains(tokens.get(next).chars())) {
                next++;
            }
            if (next == limit || !named[next]) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** "the People's Front", "the Workers' Party", not "the Ministry's": several people own what is named. */
    private static boolean isBody(List<Token> tokens, int mark) {
        String lower = lower(tokens.get(mark).chars());
        String owner = lower(tokens.get(mark - 1).chars());
        return (lower.equals("'s") || lower.equals("'")) && OWNERS.contains(owner);
    }

    private static boolean[] names(List<Token> tokens, Case[] cases) {
        Set<String> plain = new HashSet<>();
        Set<String> capitalised = new HashSet<>();
        for (int i = 0; i < cases.length; i++) {
            if (cases[i] == Case.LOWER) {
                plain.add(tokens.get(i).chars());
            } else if (cases[i] == Case.CAPITAL) {
                capitalised.add(lower(tokens.get(i).chars()));
            }
        }
        capitalised.removeAll(plain);
        boolean[] names = new boolean[cases.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = isName(tokens.get(i).chars(), cases[i], capitalised);
        }
        return names;
    }

    /** @param capitalised words that the passage elsewhere has with a telling capital, and never without */
    private static boolean isName(String chars, Case casing, Set<String> capitalised) {
        String lower = lower(chars);
        return switch (casing) {
            case NONE -> chars.codePoints().anyMatch(Character::isLetter);
            case LOWER -> chars.startsWith("@");
            case CAPITAL -> !WORDS.contains(lower) && !(isShouted(chars) && COMMON.contains(lower));
            case OPENING, UNTOLD -> !WORDS.contains(lower) && (!isCommon(lower) || capitalised.contains(lower));
        };
    }

    private static boolean isCommon(String lower) {
        return COMMON.contains(lower) || ALIKE.containsKey(lower)
                || lower.indexOf('-') > 0 && Arrays.stream(lower.split("-")).allMatch(COMMON::contains);
    }

    private static boolean isShouted(String chars) {
        return chars.length() > ACRONYM && chars.codePoints().noneMatch(Character::isLowerCase);
    }

    /** As the list of common words has it: lower case, with a straight apostrophe. */
    public static String lower(String chars) {
        return chars.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static Map<String, String> alike() {
        Map<String, String> alike = new HashMap<>();
        for (String[] row : DataFile.rows(Chunks.class, "alike.tsv")) {
            for (String word : row[1].split(" ")) {
                alike.put(word.replace('_', ' '), row[0]);
            }
        }
        return alike;
    }

    private static Set<String> capitals(String kind) {
        Set<String> words = new HashSet<>();
        for (String[] row : DataFile.rows(Chunks.class, "capitals.tsv")) {
            if (row[0].equals(kind)) {
                words.addAll(List.of(row[1].split(" ")));
            }
        }
        return words;
    }
}
