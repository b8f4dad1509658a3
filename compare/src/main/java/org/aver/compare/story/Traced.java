package org.aver.compare.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aver.core.Digest;
import org.aver.core.Trace;

/**
 * Sketches as traces that others keep. What only explains a score is left out: towns and persons are kept by their number and last
 * name. Numbers of words are those of {@link String#hashCode()}.
 */
final class Traced {
    /** Raised whenever traces are made otherwise; another list of words is another maker by itself. */
    private static final int FORM = 1;
    static final String MAKER = FORM + "-" + words();

    private static final List<Function<Vector, float[]>> PARTS = List.of(Vector::often, Vector::listed);

    private Traced() {
    }

    private static String words() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"))) {
            return Digest.sha256(in.readAllBytes()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sketch's trace; by which words it is found is told by what they weigh now. */
    static Trace of(Sketch sketch, Counts counts) {
        Vector body = sketch.body();
        Set<Integer> keys = Arrays.stream(body.keys(Index.KEYS, counts)).boxed().collect(Collectors.toSet());
        int[] order = IntStream.range(0, body.words().length).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> keys.contains(body.words()[i]) ? 0 : 1)
                        .thenComparingInt(i -> counts.hash(body.words()[i])))
                .mapToInt(i -> i).toArray();
        int[] words = Arrays.stream(order).map(i -> counts.hash(body.words()[i])).toArray();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(sketch.events().size());
            for (long event : sketch.events()) {
                out.writeInt((int) event);
            }
            weights(body, order, out);
            Vector title = sketch.title();
            int[] all = IntStream.range(0, title.words().length).toArray();
            out.writeShort(all.length);
            for (int i : all) {
                out.writeInt(counts.hash(title.words()[i]));
            }
            weights(title, all, out);
            strings(sketch.towns().keySet(), out);
            strings(sketch.names().keySet(), out);
            strings(sketch.killed(), out);
            strings(sketch.injured(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Trace(sketch.id(), sketch.day(), words, keys.size(), bytes.toByteArray());
    }

    static Sketch read(Trace trace, Counts counts) {
        try (var in = new DataInputStream(new ByteArrayInputStream(trace.rest()))) {
            Set<Long> events = new TreeSet<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                events.add((long) in.readInt());
            }
            Vector body = vector(trace.words(), in, counts);
            int[] words = new int[in.readUnsignedShort()];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readInt();
            }
            Vector title = vector(words, in, counts);
            Map<Long, String> towns = new TreeMap<>();
            strings(in).forEach(town -> towns.put(Long.parseLong(town), town));
            Map<String, String> names = new TreeMap<>();
            strings(in).forEach(name -> names.put(name, name));
            return new Sketch(trace.key(), trace.day(), events, body, title, towns, names,
                    new TreeSet<>(strings(in).stream().map(BigDecimal::new).toList()),
                    new TreeSet<>(strings(in).stream().map(BigDecimal::new).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "what the story of " + trace.key() + " is found by is damaged: verify the ledger", e);
        }
    }

    /** The hashes of all its words, the title's too. */
    static Stream<Integer> words(Sketch sketch, Counts counts) {
        return Stream.of(sketch.body(), sketch.title()).flatMap(vector -> Arrays.stream(vector.words()).boxed())
                .map(counts::hash);
    }

    /** There are few different weights in one report: each word has the place of its own among them. */
    private static void weights(Vector vector, int[] order, DataOutputStream out) throws IOException {
        for (Function<Vector, float[]> part : PARTS) {
            float[] weights = part.apply(vector);
            List<Float> different = Arrays.stream(order).mapToObj(i -> weights[i]).distinct().toList();
            out.writeShort(different.size());
            for (float weight : different) {
                out.writeFloat(weight);
            }
            for (int i : order) {
                out.writeByte(different.indexOf(weights[i]));
            }
        }
    }

    private static Vector vector(int[] hashes, DataInputStream in, Counts counts) throws IOException {
        float[] often = weights(hashes.length, in);
        float[] listed = weights(hashes.length, in);
        int[] ids = Arrays.stream(hashes).map(counts::idOf).toArray();
        int[] order = IntStream.range(0, ids.length).boxed().sorted(Comparator.comparingInt(i -> ids[i]))
                .mapToInt(i -> i).toArray();
        float[] oftenInOrder = new float[order.length];
        float[] listedInOrder = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            oftenInOrder[i] = often[order[i]];
            listedInOrder[i] = listed[order[i]];
        }
        return new Vector(Arrays.stream(order).map(i -> ids[i]).toArray(), oftenInOrder, listedInOrder);
    }

    private static float[] weights(int words, DataInputStream in) throws IOException {
        float[] different = new float[in.readUnsignedShort()];
        for (int i = 0; i < different.length; i++) {
            different[i] = in.readFloat();
        }
        float[] weights = new float[words];
        for (int i = 0; i < words; i++) {
            weights[i] = different[in.readUnsignedByte()];
        }
        return weights;
    }

    private static void strings(Collection<?> values, DataOutputStream out) throws IOException {
        out.writeShort(values.size());
        for (Object value : values) {
            byte[] bytes = value.toString().getBytes(UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            values.add(new String(in.readNBytes(in.readUnsignedShort()), UTF_8));
        }
        return values;
    }
}
