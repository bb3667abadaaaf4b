package io.marquee.recommend.variety;

import java.util.BitSet;

/**
 * Orders movies so that each is good and unlike those before it: the next one is that of the highest (1 − λ) · value − λ · the
 * greatest similarity to any that was taken, where λ is the diversity. Of movies that tie the more valuable one comes first,
 * and then the one that stood first. Where each place goes does not depend on how many are wanted.
 *
 * <p>Carbonell and Goldstein (1998), “The use of MMR, diversity-based reranking for reordering documents and producing
 * summaries”, <a href="https://doi.org/10.1145/290941.291025">doi:10.1145/290941.291025</a>.
 */
public final class MarginalRelevance {
    private final double[] values;
    private final Likeness likeness;
    private final double diversity;
    private final double[] closest;
    private final BitSet left = new BitSet();

    private MarginalRelevance(double[] values, Likeness likeness, double diversity) {
        this.values = values;
        this.likeness = likeness;
        this.diversity = diversity;
        this.closest = new double[values.length];
        left.set(0, values.length);
    }

    /**
     * The places of the movies in their new order.
     *
     * @param values of the movies, from 0 to 1
     * @param diversity from 0 to 1
     * @param length how many are wanted, at most {@code values.length}
     */
    public static int[] order(double[] values, Likeness likeness, double diversity, int length) {
        MarginalRelevance remaining = new MarginalRelevance(values, likeness, diversity);
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = remaining.take();
        }
        return order;
    }

    private int take() {
        int best = left.nextSetBit(0);
        for (int place = left.nextSetBit(best + 1); place >= 0; place = left.nextSetBit(place + 1)) {
            if (precedes(place, best)) {
                best = place;
            }
        }
        left.clear(best);
        if (diversity > 0) {
            comeCloserTo(best);
        }
        return best;
    }

    private boolean precedes(int place, int best) {
        double gain = gain(place) - gain(best);
        return gain > 0 || gain == 0 && values[place] > values[best];
    }

    private double gain(int place) {
        return (1 - diversity) * values[place] - diversity * closest[place];
    }

    private void comeCloserTo(int taken) {
        for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place + 1)) {
            closest[place] = Math.max(closest[place], likeness.of(place, taken));
        }
    }
}
