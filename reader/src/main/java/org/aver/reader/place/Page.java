package org.aver.reader.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.reader.Draft;
import org.aver.reader.gazetteer.NameKey;
import org.aver.reader.name.Case;
import org.aver.reader.name.Name;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/** An article as this package sees it: each token's folded form, how its sentence uses capitals, and the name it stands in. */
final class Page {
    final Passage passage;
    final List<Token> tokens;
    /** Folded; empty for marks. */
    final String[] keys;
    final String[] lower;
    final Case[] cases;
    /** The name that holds the token. */
    final @Nullable Name[] names;
    /** The sentence's first token and the token behind its last. */
    final int[] first;
    final int[] end;
    /** Words that the article also writes small. */
    final Set<String> small = new HashSet<>();
    /** Words of persons' names, with how many persons bear each. */
    final Map<String, Integer> persons = new HashMap<>();

    Page(Draft draft) {
        passage = draft.passage();
        tokens = passage.tokens();
        keys = new String[tokens.size()];
        lower = new String[tokens.size()];
        cases = new Case[tokens.size()];
        names = new Name[tokens.size()];
        first = new int[tokens.size()];
        end = new int[tokens.size()];
        for (Sentence sentence : passage.sentences()) {
            Case mode = Case.of(tokens, sentence);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                String chars = tokens.get(i).chars();
                keys[i] = NameKey.of(chars);
                lower[i] = chars.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                cases[i] = mode;
                first[i] = sentence.first();
                end[i] = sentence.end();
                if (lower[i].equals(chars)) {
                    small.add(keys[i]);
                }
            }
        }
        for (Name name : draft.names()) {
            Arrays.fill(names, name.first(), name.end(), name);
            if (name.type() == Name.Type.PERSON && name.size() > 1) {
                for (int i = name.first(); i < name.end(); i++) {
                    persons.merge(keys[i], 1, Integer::sum);
                }
            }
        }
    }

    int size() {
        return tokens.size();
    }

    String chars(int token) {
        return tokens.get(token).chars();
    }

    boolean isCapitalised(int token) {
        return tokens.get(token).isCapitalised();
    }

    /** Whether a name may begin or end with the token: a capital, or a letter of a script that has none. */
    boolean mayName(int token) {
        int point = chars(token).codePointAt(0);
        return isCapitalised(token)
                || Character.isLetter(point) && !Character.isLowerCase(point) && !Character.isUpperCase(point)
                        && Character.getType(point) == Character.OTHER_LETTER;
    }

    /** The lower-case word at a token of the same sentence, or a border mark. */
    String word(int token, int from) {
        return token < first[from] || token >= end[from] ? "|" : lower[token];
    }

    boolean inSentence(int token, int from) {
        return token >= first[from] && token < end[from];
    }

    /** The folded name of tokens {@code [from, to)}. */
    String key(int from, int to) {
        if (to == from + 1) {
            return keys[from];
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!keys[i].isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(keys[i]);
            }
        }
        return key.toString();
    }

    Name.@Nullable Type typeAt(int token) {
        Name name = names[token];
        return name == null ? null : name.type();
    }
}
