package org.aver.workbench;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Writes pictures of pages small: with the few colours that most of their pixels have. */
final class Palette {
    private static final int COLOURS = 48;
    private static final int STEP = 0xF0; // colours that differ by less are counted as one

    private Palette() {
    }

    static void write(byte[] png, Path file) throws IOException {
        BufferedImage whole = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        Map<Integer, Integer> often = new HashMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int coarse = whole.getRGB(x, y) & (STEP << 16 | STEP << 8 | STEP);
                often.merge(coarse, 1, Integer::sum);
                first.putIfAbsent(coarse, whole.getRGB(x, y));
            }
        }
        List<Integer> colours = often.entrySet().stream().sorted(Comparator
                .comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue()).thenComparing(Map.Entry::getKey))
                .limit(COLOURS).map(e -> Objects.requireNonNull(first.get(e.getKey()))).toList();
        int[] table = colours.stream().mapToInt(c -> c & 0xFFFFFF).toArray();
        var model = new IndexColorModel(8, table.length, table, 0, false, -1, 0);
        var small = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int index = nearest.computeIfAbsent(whole.getRGB(x, y) & 0xFFFFFF, c -> nearest(c, table));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int nearest(int colour, int[] table) {
        int best = 0;
        for (int i = 1; i < table.length; i++) {
            best = distance(colour, table[i]) < distance(colour, table[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
