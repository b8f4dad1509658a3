package org.aver.training.gum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aver.core.Digest;
import org.aver.core.Span;

/**
 * A document of GUM (Zeldes 2017) as running text, its words and its mentions. Paragraphs end with a line end, sentences inside a
 * paragraph with a space.
 *
 * @param words    in order; spans in code points of the text
 * @param mentions of entities, named or not, by first word, the longest first
 */
public record GumDocument(String name, String text, List<Word> words, List<Mention> mentions) {

    /** Beginnings of the names of documents whose texts carry no non-commercial term. */
    public static final List<String> OPEN_GENRES = List.of("GUM_news_", "GUM_interview_", "GUM_bio_", "GUM_voyage_",
            "GUM_speech_", "GUM_court_");

    /** Texts whose name's SHA-256 ends in a digit up to this are kept for scores; see {@link #endsUpTo}. */
    public static final char HELD_BACK = '3';

    /**
     * A word.
     *
     * @param tag      Penn Treebank part of speech
     * @param head     the word it depends on, by its number in the document; -1 for a root
     * @param relation Universal Dependencies relation to the head
     * @param speaker  who says the sentence in a dialogue, or empty
     */
    public record Word(Span span, String chars, String lemma, String tag, int head, String relation, String speaker) {
        public boolean isName() {
            return tag.startsWith("NNP");
        }
    }

    /**
     * Words {@code [first, end)} that mean an entity.
     *
     * @param entity   the same for all mentions of one entity in the document
     * @param type     one of GUM's ten types
     * @param identity the entity's Wikipedia article, or empty
     */
    public record Mention(String entity, String type, int first, int end, String identity) {
        public int size() {
            return end - first;
        }
    }

    /** The documents of a folder whose names begin with one of the given, by name. */
    public static List<GumDocument> folder(Path folder, List<String> beginnings) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> beginnings.stream().anyMatch(f.getFileName().toString()::startsWith)).sorted()
                    .toList();
        }
        List<GumDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(new GumFile(file).read());
        }
        return documents;
    }

    /** Whether the SHA-256 of a name ends in a hex digit up to the given: what decides which documents are held back. */
    public static boolean endsUpTo(String name, char last) {
        String hex = Digest.sha256(name);
        return hex.charAt(hex.length() - 1) <= last;
    }

    /** The words' common head: the first word of a range that depends on none inside it. */
    public int headOf(int first, int end) {
        for (int i = first; i < end; i++) {
            int head = words.get(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    public Span span(int first, int end) {
        return words.get(first).span().cover(words.get(end - 1).span());
    }
}
