package io.marquee.recommend.tastes;

import java.util.OptionalDouble;

/**
 * What two people gave the same movies, or what two movies got from the same people: sums to tell their likeness by. In
 * half-stars, so that they are exact. For one thread.
 */
final class Overlap {
    private int count;
    private long own;
    private long others;
    private long products;
    private long ownSquares;
    private long othersSquares;

    void add(int ownHalfStars, int otherHalfStars) {
        count++;
        own += ownHalfStars;
        others += otherHalfStars;
        products += (long) ownHalfStars * otherHalfStars;
        ownSquares += (long) ownHalfStars * ownHalfStars;
        othersSquares += (long) otherHalfStars * otherHalfStars;
    }

    /**
     * The likeness of both.
     *
     * @param ownMean of all the own half-stars, not only of those here
     * @param othersMean of all the other's
     */
    Likeness likeness(double ownMean, double othersMean) {
        double product = products - ownMean * others - othersMean * own + count * ownMean * othersMean;
        double ownNorm = ownSquares - 2 * ownMean * own + count * ownMean * ownMean;
        double othersNorm = othersSquares - 2 * othersMean * others + count * othersMean * othersMean;
        return Likeness.of(count, cosine(product, ownNorm, othersNorm));
    }

    private static OptionalDouble cosine(double product, double ownNorm, double othersNorm) {
        boolean flat = ownNorm < Likeness.FLAT || othersNorm < Likeness.FLAT;
        return flat ? OptionalDouble.empty() : OptionalDouble.of(product / Math.sqrt(ownNorm * othersNorm));
    }
}
