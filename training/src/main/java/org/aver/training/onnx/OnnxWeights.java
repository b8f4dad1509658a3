package org.aver.training.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aver.core.Digest;

/**
 * The weights of a BERT encoder in an ONNX file, in full or half precision, by PyTorch's names. Matrices that the exporter left unnamed
 * ({@code onnx::MatMul_787}) take the name of the node that multiplies by them and stand as {@code [in, out]}.
 */
public final class OnnxWeights {
    private static final int FLOAT = 1;
    private static final int HALF = 10;

    private final Map<String, Tensor> tensors = new HashMap<>();
    private final String digest;

    /** @param values row by row */
    public record Tensor(long[] shape, float[] values) {
    }

    /** @throws IllegalArgumentException where the bytes are no ONNX model */
    public OnnxWeights(byte[] file) {
        digest = Digest.sha256(file);
        Map<String, Tensor> initializers = new HashMap<>();
        Map<String, String> outputOfMatrix = new HashMap<>();
        Message model = new Message(file, 0, file.length);
        for (Message graph : model.messages(7)) {
            for (Message node : graph.messages(1)) {
                List<String> inputs = node.strings(1);
                if (node.strings(4).equals(List.of("MatMul")) && inputs.size() == 2) {
                    outputOfMatrix.put(inputs.get(1), node.strings(2).getFirst());
                }
            }
            for (Message tensor : graph.messages(5)) {
                long type = tensor.number(2);
                if (type == FLOAT || type == HALF) {
                    initializers.put(tensor.strings(8).getFirst(), tensor(tensor, type == HALF));
                }
            }
        }
        if (initializers.isEmpty()) {
            throw new IllegalArgumentException("not an ONNX model with weights inside");
        }
        Set<String> unnamed = new HashSet<>(outputOfMatrix.keySet());
        initializers.forEach((name, tensor) -> tensors.put(
                name.startsWith("onnx::") && unnamed.contains(name)
                        ? nameOf(outputOfMatrix.getOrDefault(name, name))
                        : name,
                tensor));
    }

    /** "/encoder/layer.0/attention/self/query/MatMul_output_0" → "encoder.layer.0.attention.self.query.weight". */
    private static String nameOf(String output) {
        return output.substring(1, output.lastIndexOf('/')).replace('/', '.') + ".weight";
    }

    private static Tensor tensor(Message message, boolean half) {
        ByteBuffer raw = message.bytes(9).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / (half ? Short.BYTES : Float.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = half ? Float.float16ToFloat(raw.getShort()) : raw.getFloat();
        }
        return new Tensor(message.numbers(1), values);
    }

    /** All weights, by name in order. */
    Map<String, Tensor> all() {
        return new TreeMap<>(tensors);
    }

    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the model has no weights called " + name);
        }
        return tensor;
    }

    /** Position embeddings with the one token type in use added to them. */
    public Tensor positions() {
        Tensor table = get("embeddings.position_embeddings.weight");
        float[] types = get("embeddings.token_type_embeddings.weight").values();
        int width = (int) table.shape()[1];
        float[] positions = table.values().clone();
        for (int i = 0; i < positions.length; i++) {
            positions[i] += types[i % width];
        }
        return new Tensor(table.shape(), positions);
    }

    /** Number of encoder layers. */
    public int layers() {
        int layers = 0;
        while (tensors.containsKey("encoder.layer." + layers + ".output.dense.bias")) {
            layers++;
        }
        return layers;
    }

    /** SHA-256 of the file. */
    public String digest() {
        return digest;
    }

    /** A protocol buffers message: fields by number, read where they lie. */
    private record Message(byte[] file, int start, int end) {
        private record Field(int number, long value, int start, int end) {
        }

        private List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            ByteBuffer in = ByteBuffer.wrap(file, start, end - start);
            while (in.hasRemaining()) {
                long key = varint(in);
                int number = (int) (key >>> 3);
                switch ((int) (key & 7)) {
                    case 0 -> fields.add(new Field(number, varint(in), 0, 0));
                    case 1 -> in.position(in.position() + 8);
                    case 5 -> in.position(in.position() + 4);
                    case 2 -> {
                        int length = (int) varint(in);
                        fields.add(new Field(number, 0, in.position(), in.position() + length));
                        in.position(in.position() + length);
                    }
                    default -> throw new IllegalArgumentException("no ONNX model: bad field at byte " + in.position());
                }
            }
            return fields;
        }

        private static long varint(ByteBuffer in) {
            long value = 0;
            for (int shift = 0;; shift += 7) {
                byte b = in.get();
                value |= (b & 0x7FL) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        List<Message> messages(int number) {
            return fields().stream().filter(f -> f.number == number && f.end > 0)
                    .map(f -> new Message(file, f.start, f.end)).toList();
        }

        List<String> strings(int number) {
            return messages(number).stream()
                    .map(m -> new String(file, m.start, m.end - m.start, StandardCharsets.UTF_8)).toList();
        }

        long number(int number) {
            return fields().stream().filter(f -> f.number == number).mapToLong(Field::value).findFirst().orElse(0);
        }

        long[] numbers(int number) {
            return fields().stream().filter(f -> f.number == number).flatMapToLong(f -> {
                if (f.end == 0) {
                    return java.util.stream.LongStream.of(f.value);
                }
                ByteBuffer packed = ByteBuffer.wrap(file, f.start, f.end - f.start);
                java.util.stream.LongStream.Builder values = java.util.stream.LongStream.builder();
                while (packed.hasRemaining()) {
                    values.add(varint(packed));
                }
                return values.build();
            }).toArray();
        }

        ByteBuffer bytes(int number) {
            Message m = messages(number).getFirst();
            return ByteBuffer.wrap(file, m.start, m.end - m.start).slice();
        }
    }
}
