package io.marquee.evaluation;

/** Student's t distribution with a whole number of degrees of freedom. */
final class StudentT {
    private StudentT() {}

    /**
     * The t with P(|T| ≤ t) = {@code probability}, by bisection.
     *
     * @param degrees of freedom, at least 1
     * @param probability above 0 and below 1, such as 0.95
     */
    static double twoSided(int degrees, double probability) {
        double low = 0;
        double high = 1;
        while (within(high, degrees) < probability) {
            high *= 2;
        }
        for (int halving = 0; halving < Double.SIZE; halving++) {
            double middle = (low + high) / 2;
            if (within(middle, degrees) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * P(|T| ≤ t), by the finite sums of Abramowitz and Stegun (1964), “Handbook of Mathematical Functions”, 26.7.3 for
     * odd and 26.7.4 for even degrees of freedom.
     */
    static double within(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        boolean odd = degrees % 2 == 1;
        double cosine = Math.cos(angle);
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
