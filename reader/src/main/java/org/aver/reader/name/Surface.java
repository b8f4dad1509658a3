package org.aver.reader.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.reader.name.Lexicon.Kind;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger knows of each token by itself. Words for countries and their people all look the same to it, so that no
 * country is read better than another.
 */
final class Surface {
    static final String COUNTRY = "<country>";
    static final String PEOPLE = "<people>";

    final Passage passage;
    final int size;
    /** Lower case, or the stand-in for a country or people. */
    final String[] words;
    final String[] shapes;
    final boolean[] capitals;
    final Case[] cases;
    final boolean[] opens;
    final int[] places;
    final int[][] pieces;
    final List<Set<Kind>> kinds;

    Surface(Passage passage, Clusters clusters) {
        this.passage = passage;
        size = passage.tokens().size();
        words = new String[size];
        shapes = new String[size];
        capitals = new boolean[size];
        cases = new Case[size];
        opens = new boolean[size];
        places = new int[size];
        pieces = new int[size][];
        for (Sentence sentence : passage.sentences()) {
            read(sentence, clusters);
        }
        kinds = passage.tokens().stream().map(t -> Lexicon.builtIn().of(t.chars())).toList();
    }

    private void read(Sentence sentence, Clusters clusters) {
        List<Token> tokens = passage.tokens();
        Case mode = Case.of(tokens, sentence);
        boolean open = true;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            cases[i] = mode;
            capitals[i] = mode != Case.NONE && token.isCapitalised();
            shapes[i] = mode == Case.NONE ? caseless(token.chars()) : shape(token.chars());
            words[i] = token.chars().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            pieces[i] = clusters.pieces(token.chars());
            opens[i] = open && token.isWord();
            open &= !token.isWord();
        }
        standIns(sentence, mode);
    }

    private void standIns(Sentence sentence, Case mode) {
        List<Token> tokens = passage.tokens();
        for (int i = sentence.first(); i < sentence.end();) {
            Phrases.Match<Countries.Entry> match = country(tokens, i, sentence.end(), mode);
            int length = match == null ? 1 : match.length();
            for (int j = i; match != null && j < i + length; j++) {
                words[j] = match.value().isPeople() ? PEOPLE : COUNTRY;
                places[j] = match.value().isPeople() ? 2 : 1;
                shapes[j] = words[j];
            }
            i += length;
        }
    }

    private Phrases.@Nullable Match<Countries.Entry> country(List<Token> tokens, int at, int end, Case mode) {
        return mode == Case.NONE
                ? Countries.builtIn().atCaseless(i -> words[i], at, end)
                : Countries.builtIn().at(i -> tokens.get(i).chars(), at, end);
    }

    boolean is(Kind kind, int token) {
        return kinds.get(token).contains(kind);
    }

    boolean isFirstName(int token) {
        Set<Kind> of = kinds.get(token);
        return of.contains(Kind.FEMALE) || of.contains(Kind.MALE) || of.contains(Kind.EITHER);
    }

    /** "Xx", "xx-Xx", "dd", "X.X.": runs of the same kind of character shortened to two. */
    private static String shape(String chars) {
        StringBuilder shape = new StringBuilder();
        chars.codePoints().forEach(p -> {
            char kind = Character.isUpperCase(p) || Character.isTitleCase(p)
                    ? 'X'
                    : Character.isLetter(p) ? 'x' : Character.isDigit(p) ? 'd' : p < 0x80 ? (char) p : '~';
            int length = shape.length();
            if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
                shape.append(kind);
            }
        });
        return shape.length() > 12 ? shape.substring(0, 12) : shape.toString();
    }

    private static String caseless(String chars) {
        return chars.codePoints().anyMatch(Character::isLetter) ? "a" : shape(chars);
    }
}
