package org.aver.training.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An ONNX model in the making: weights, nodes, inputs and outputs, written as protocol buffers. Float weights are stored in half
 * precision and cast back when the model is opened. Not thread-safe.
 */
public final class OnnxGraph {
    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT64 = 7;
    private static final int FLOAT16 = 10;
    /** As a cast takes it. */
    static final long BOOL = 9;

    private final Proto nodes = new Proto();
    private final Proto initializers = new Proto();
    private final Proto ends = new Proto();
    private int temporaries;

    /** A float weight, kept in half precision; returns its name. */
    public String weight(String name, long[] shape, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putShort(Float.floatToFloat16(value));
        }
        initializer(name + ".half", FLOAT16, shape, raw.array());
        return node("Cast", "", List.of(name + ".half"), Map.of("to", (long) FLOAT), name);
    }

    public String bytes(String name, long[] shape, byte[] values) {
        initializer(name, INT8, shape, values);
        return name;
    }

    /** Float values at full precision. */
    public String floats(String name, long[] shape, float... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        initializer(name, FLOAT, shape, raw.array());
        return name;
    }

    public String longs(String name, long[] shape, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        initializer(name, INT64, shape, raw.array());
        return name;
    }

    private void initializer(String name, int type, long[] shape, byte[] raw) {
        Proto tensor = new Proto();
        for (long side : shape) {
            tensor.number(1, side);
        }
        initializers.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
    }

    /** An input of 64-bit integers with one free axis; returns its name. */
    public String input(String name, String axis) {
        ends.message(11, value(name, INT64, axis));
        return name;
    }

    /** A float output, or one of 64-bit integers, with the named axes; digits are fixed sizes. */
    public void output(String name, boolean isFloat, String... axes) {
        ends.message(12, value(name, isFloat ? FLOAT : INT64, axes));
    }

    private static Proto value(String name, int type, String... axes) {
        Proto shape = new Proto();
        for (String axis : axes) {
            shape.message(1, Character.isDigit(axis.charAt(0))
                    ? new Proto().number(1, Long.parseLong(axis))
                    : new Proto().text(2, axis));
        }
        Proto tensor = new Proto().number(1, type).message(2, shape);
        return new Proto().text(1, name).message(2, new Proto().message(1, tensor));
    }

    /** A standard operator; returns the name of its output. */
    public String op(String operator, List<String> inputs, Map<String, ?> attributes) {
        return node(operator, "", inputs, attributes, "v" + temporaries++);
    }

    public String op(String operator, String... inputs) {
        return op(operator, List.of(inputs), Map.of());
    }

    /** An operator of ONNX Runtime's own domain. */
    public String runtimeOp(String operator, List<String> inputs, Map<String, ?> attributes) {
        return node(operator, "com.microsoft", inputs, attributes, "v" + temporaries++);
    }

    /** Gives a value the name under which it is an output. */
    public void name(String value, String output) {
        node("Identity", "", List.of(value), Map.of(), output);
    }

    private String node(String operator, String domain, List<String> inputs, Map<String, ?> attributes, String output) {
        Proto node = new Proto();
        inputs.forEach(i -> node.text(1, i));
        node.text(2, output).text(3, operator + "/" + output).text(4, operator);
        attributes.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(a -> node.message(5, attribute(a.getKey(), a.getValue())));
        if (!domain.isEmpty()) {
            node.text(7, domain);
        }
        nodes.message(1, node);
        return output;
    }

    private static Proto attribute(String name, Object value) {
        Proto attribute = new Proto().text(1, name);
        return switch (value) {
            case Float f -> attribute.real(2, f).number(20, 1);
            case Long l -> attribute.number(3, l).number(20, 2);
            case long[] list -> {
                for (long item : list) {
                    attribute.number(8, item);
                }
                yield attribute.number(20, 7);
            }
            default -> throw new IllegalArgumentException("no attribute of " + value.getClass());
        };
    }

    /** The whole model; operator set 17 and ONNX Runtime's own operators. */
    public byte[] model(String producer, Map<String, String> metadata) {
        Proto graph = new Proto().append(nodes).text(2, "aver").append(initializers).append(ends);
        Proto model = new Proto().number(1, 8).text(2, producer).message(7, graph)
                .message(8, new Proto().text(1, "").number(2, 17))
                .message(8, new Proto().text(1, "com.microsoft").number(2, 1));
        metadata.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(m -> model.message(14, new Proto().text(1, m.getKey()).text(2, m.getValue())));
        return model.toBytes();
    }

    /** Protocol buffers' wire format. */
    private static final class Proto {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Proto number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Proto real(int field, float value) {
            varint((long) field << 3 | 5);
            out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
            return this;
        }

        Proto bytes(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Proto text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Proto message(int field, Proto value) {
            return bytes(field, value.toBytes());
        }

        Proto append(Proto other) {
            out.writeBytes(other.toBytes());
            return this;
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
