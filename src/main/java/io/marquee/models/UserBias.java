package io.marquee.models;

import java.util.function.IntToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far one user stands above all else that biases explain.
 *
 * @param stars at any time
 * @param times in each bin of time on top, by the user's position
 */
record UserBias(double stars, TimedBias times) {
    /**
     * The biases b and b<sub>d</sub> that minimise {@code Σ (rest − b − b_d)² + always · b² + day · Σ b_d²}, both at once: with n
     * ratings of the sum S in a bin, b<sub>d</sub> is (S − n·b) / (n + day), and what it leaves of them is the share k = 1 − n
     * / (n + day), so that b = Σ k·S / (always + Σ k·n).
     *
     * @param rests by rating: what all else leaves unexplained, in stars
     * @param second of each rating
     */
    static UserBias of(int user, Damping damping, TimeBins bins, double[] rests, IntToLongFunction second) {
        if (!damping.hasDays()) {
            double sum = DoubleStream.of(rests).sum();
            return new UserBias(damping.always(sum, rests.length), TimedBias.NONE);
        }
        TimedBias times = TimedBias.zero(bins, user, rests.length, second);
        double[] sums = times.stars();
        int[] counts = new int[sums.length];
        for (int row = 0; row < rests.length; row++) {
            int slot = times.slot(user, second.applyAsLong(row));
            sums[slot] += rests[row];
            counts[slot]++;
        }
        double stars = damping.always(sums, counts);
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] = (sums[slot] - counts[slot] * stars) / (counts[slot] + damping.day());
        }
        return new UserBias(stars, times);
    }

    /**
     * How strongly a user's biases are drawn to zero.
     *
     * @param always that of all times, in ratings; infinite where users have none
     * @param day that of a bin of time, in ratings; infinite where users have none
     */
    record Damping(double always, double day) {
        /** Users have no biases. */
        static final Damping ENDLESS = new Damping(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean hasDays() {
            return day < Double.POSITIVE_INFINITY;
        }

        /** For a user without bins. */
        private double always(double sum, int count) {
            return count == 0 ? 0 : sum / (always + count);
        }

        private double always(double[] sums, int[] counts) {
            double[] shares = IntStream.of(counts)
                    .mapToDouble(count -> 1 - count / (count + day))
                    .toArray();
            double sum = 0;
            double weight = always;
            for (int slot = 0; slot < sums.length; slot++) {
                sum += shares[slot] * sums[slot];
                weight += shares[slot] * counts[slot];
            }
            return weight == 0 ? 0 : sum / weight;
        }
    }
}
