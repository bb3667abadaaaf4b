package io.marquee.evaluation.metrics;

/**
 * The 95 % interval of a share k / n that was observed, which lies within 0 and 1 and is of use for few observations, too:
 *
 * <pre>
 * (p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n),   p = k / n
 * </pre>
 *
 * Wilson (1927), “Probable inference, the law of succession, and statistical inference”, <a
 * href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>.
 */
record WilsonInterval(double lower, double upper) {
    /** The 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The interval of {@code successes} among {@code trials}, of which there is at least one. */
    static WilsonInterval of(int successes, int trials) {
        double share = successes / (double) trials;
        double penalty = Z * Z / trials;
        double middle = share + penalty / 2;
        double reach = Z * Math.sqrt(share * (1 - share) / trials + penalty / (4 * trials));
        return new WilsonInterval(
                Math.max(0, (middle - reach) / (1 + penalty)), Math.min(1, (middle + reach) / (1 + penalty)));
    }
}
