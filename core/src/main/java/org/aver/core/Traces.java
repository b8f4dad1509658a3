package org.aver.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The traces that a record keeps beside its articles, all by one maker: {@code compare} asks, {@code ledger} keeps. */
public interface Traces {
    /**
     * What has no trace yet, or one of an older reading.
     *
     * @param since the last entry whose trace is kept
     * @param until the entry up to which these articles reach
     * @param keys  the articles' keys in the order of their readings; none where nothing is behind
     */
    record Behind(long since, long until, List<String> keys) {
    }

    /** Whether traces can be kept: not in a file that is only read, nor in an answer from the past. */
    boolean isOpen();

    /** The next articles without a trace, some {@code most} of them; all of them where the traces are another maker's. */
    Behind behind(String maker, int most);

    /**
     * Keeps the traces of what was behind, in place of earlier ones of the same articles.
     *
     * @return false, with nothing kept, where another process was faster
     */
    boolean keep(String maker, Behind behind, List<Trace> traces);

    /** How many articles have one. */
    int size();

    /** In how many articles' traces each word stands, for those that stand in any. */
    Map<Integer, Integer> having(int[] words);

    /** The trace of an article. */
    Optional<Trace> find(String key);

    /**
     * Keys of the articles that are found by most of some words, the nearest in time first among equals. Of those that one word
     * finds, only so many are met as were published last before the one around which is looked, and first after it.
     *
     * @param around key of an article with a trace; it is not among those found
     */
    List<String> near(String around, int[] words, int most);
}
