package org.aver.reader.statement;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.aver.core.Digest;
import org.aver.reader.model.Window;

/**
 * The trained model: of every chunk, whether it stands for a cue; for every such anchor, the tag of every chunk of the window.
 * One window a call and one thread inside it, so that a window's numbers never depend on what is read beside it. Thread-safe.
 */
public final class StatementModel implements AutoCloseable {
    /** Log odds from which a chunk is the anchor of a cue; set on held-back text. The graph reads tags from there on. */
    public static final double CUE_BAR = -0.4;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String digest;

    /**
     * What the model gives.
     *
     * @param anchorScores log odds, one a chunk of the window
     * @param anchors      chunks of the window's core that may be anchors, ascending
     * @param tags         [anchor][chunk][tag], unnormalised logarithms
     * @param steps        [tag before][tag], the same
     */
    public record Scores(float[] anchorScores, long[] anchors, float[][][] tags, float[][] steps) {
    }

    /** @throws IllegalArgumentException where the bytes are no such model */
    public StatementModel(byte[] model) {
        digest = Digest.sha256(model);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(ai.onnxruntime.OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalArgumentException("not a statement model: " + e.getMessage(), e);
        }
    }

    /** SHA-256 of the model file. */
    public String digest() {
        return digest;
    }

    /** Reads one window. */
    public Scores scores(Window window) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("ids", tensor(window.ids()));
            inputs.put("features", tensor(window.features()));
            inputs.put("heads", tensor(window.heads()));
            inputs.put("sentences", tensor(window.sentences()));
            inputs.put("core",
                    tensor(IntStream.range(0, window.chunks()).mapToLong(c -> window.isCore(c) ? 1 : 0).toArray()));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores((float[]) result.get(0).getValue(), (long[]) result.get(1).getValue(),
                        (float[][][]) result.get(2).getValue(), (float[][]) result.get(3).getValue());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the statement model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[]{values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the statement model cannot be closed: " + e.getMessage(), e);
        }
    }
}
