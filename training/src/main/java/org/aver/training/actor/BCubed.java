package org.aver.training.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * B-cubed precision and recall (Bagga and Baldwin 1998) over mentions that are the same for both sides: of the mentions put
 * together with one, the share that belong to it, and the other way about, averaged over mentions.
 */
final class BCubed {
    private double precision;
    private double recall;
    private int mentions;

    /** Adds one document's mentions: {@code gold} and {@code read} name each mention's cluster, in the same order. */
    void add(List<String> gold, List<String> read) {
        for (int i = 0; i < gold.size(); i++) {
            int sameGold = 0;
            int sameRead = 0;
            int sameBoth = 0;
            for (int j = 0; j < gold.size(); j++) {
                boolean inGold = gold.get(i).equals(gold.get(j));
                boolean inRead = read.get(i).equals(read.get(j));
                sameGold += inGold ? 1 : 0;
                sameRead += inRead ? 1 : 0;
                sameBoth += inGold && inRead ? 1 : 0;
            }
            precision += (double) sameBoth / sameRead;
            recall += (double) sameBoth / sameGold;
            mentions++;
        }
    }

    /** Adds one document in which every mention is read as a cluster of its own. */
    void addApart(List<String> gold) {
        List<String> apart = new ArrayList<>();
        gold.forEach(g -> apart.add(String.valueOf(apart.size())));
        add(gold, apart);
    }

    @Override
    public String toString() {
        double p = 100 * precision / Math.max(1, mentions);
        double r = 100 * recall / Math.max(1, mentions);
        return String.format(Locale.ROOT, "B-cubed P %.1f R %.1f F1 %.1f (%d mentions)", p, r,
                p + r == 0 ? 0 : 2 * p * r / (p + r), mentions);
    }
}
