package org.aver.capture;

/** Takes what comes out of an input, in its order, on the reading thread. */
public interface Sink {
    void article(Captured captured);

    /** One line or file that gave no article; the rest goes on. */
    void failed(CaptureException failure);
}
