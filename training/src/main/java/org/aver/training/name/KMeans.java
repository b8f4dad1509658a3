package org.aver.training.name;

import java.util.List;
import java.util.SplittableRandom;

/** Groups unit vectors by their nearest centre (spherical k-means), from a fixed seed. */
public final class KMeans {
    private static final int ROUNDS = 15;

    private KMeans() {
    }

    /** The mean taken off every row, then every row scaled to length one. */
    public static void normalise(float[] rows, int width) {
        double[] mean = new double[width];
        for (int i = 0; i < rows.length; i++) {
            mean[i % width] += rows[i];
        }
        int count = rows.length / width;
        for (int r = 0; r < rows.length; r += width) {
            double square = 1e-12;
            for (int i = 0; i < width; i++) {
                rows[r + i] -= (float) (mean[i] / count);
                square += rows[r + i] * rows[r + i];
            }
            float scale = (float) (1 / Math.sqrt(square));
            for (int i = 0; i < width; i++) {
                rows[r + i] *= scale;
            }
        }
    }

    /** The group of each row. */
    static int[] groups(float[] rows, int width, int groups) {
        int count = rows.length / width;
        float[] centres = new float[groups * width];
        SplittableRandom random = new SplittableRandom(groups);
        for (int g = 0; g < groups; g++) {
            System.arraycopy(rows, random.nextInt(count) * width, centres, g * width, width);
        }
        int[] of = new int[count];
        for (int round = 0; round < ROUNDS; round++) {
            for (int r = 0; r < count; r++) {
                of[r] = nearest(rows, r * width, centres, width);
            }
            centres = centres(rows, of, width, centres);
        }
        return of;
    }

    private static int nearest(float[] rows, int at, float[] centres, int width) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c += width) {
            float dot = 0;
            for (int i = 0; i < width; i++) {
                dot += rows[at + i] * centres[c + i];
            }
            if (dot > most) {
                most = dot;
                best = c / width;
            }
        }
        return best;
    }

    private static float[] centres(float[] rows, int[] of, int width, float[] before) {
        float[] centres = new float[before.length];
        for (int r = 0; r < of.length; r++) {
            for (int i = 0; i < width; i++) {
                centres[of[r] * width + i] += rows[r * width + i];
            }
        }
        for (int c = 0; c < centres.length; c += width) {
            double square = 0;
            for (int i = 0; i < width; i++) {
                square += centres[c + i] * centres[c + i];
            }
            if (square == 0) {
                System.arraycopy(before, c, centres, c, width); // an empty group keeps its place
            } else {
                float scale = (float) (1 / Math.sqrt(square));
                for (int i = 0; i < width; i++) {
                    centres[c + i] *= scale;
                }
            }
        }
        return centres;
    }

    /** Groups at several grains, row after row, each row's groups from the first grain to the last. */
    public static short[] grains(float[] rows, int width, List<Integer> grains) {
        short[] out = new short[rows.length / width * grains.size()];
        for (int g = 0; g < grains.size(); g++) {
            int[] of = groups(rows, width, grains.get(g));
            for (int r = 0; r < of.length; r++) {
                out[r * grains.size() + g] = (short) of[r];
            }
        }
        return out;
    }
}
