package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aver.compare.story.Vector.Weighed;
import org.junit.jupiter.api.Test;

class VectorTest {
    @Test
    void ofWordsThatWeighTheSameTheSameAreKeysWhicheverCameFirst() {
        List<String> names = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> "name" + i).toList());
        List<String> keys = keys(names);
        Collections.reverse(names);
        assertThat(keys).hasSize(10).containsExactlyElementsOf(keys(names));
    }

    /** The words of the ten keys of a report that has all the words, where they were first seen in this order. */
    private static List<String> keys(List<String> seen) {
        Counts counts = new Counts();
        Map<Integer, String> words = new TreeMap<>();
        seen.forEach(word -> words.put(counts.id(word), word));
        Map<String, Weighed> body = new TreeMap<>();
        seen.forEach(word -> body.put(word, new Weighed(1, Words.RAREST)));
        Vector vector = Vector.of(body, seen.size(), counts);
        return Arrays.stream(vector.keys(10, counts)).mapToObj(words::get).toList();
    }
}
