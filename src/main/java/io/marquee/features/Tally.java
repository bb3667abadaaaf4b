package io.marquee.features;

/**
 * What some ratings add up to: those of a user, of a movie, or of a user among the movies of a genre. Count, sum and sum of
 * squares are whole numbers of half-stars, so taking a rating out again is exact.
 *
 * <p>The last two parts tell how the ratings differ from the damped means of the other side: a user's from their movies'
 * means, a movie's from its users' means. Each of those means is {@code (S + d·μ) / (c + d)}, with S and c the other side's
 * sum and count, so the differences add up to {@code level − μ·pull}: linear in the global mean μ, which makes it possible to
 * take a row, and with it a little of μ, out again.
 *
 * @param count n
 * @param sum Σ r, in half-stars
 * @param squares Σ r², in half-stars squared
 * @param level Σ (r − S / (c + d)), in stars
 * @param pull Σ d / (c + d)
 */
public record Tally(long count, long sum, long squares, double level, double pull) {
    /** Of no ratings. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Of one rating. */
    static Tally of(int halfStars, double level, double pull) {
        return new Tally(1, halfStars, (long) halfStars * halfStars, level, pull);
    }

    /** Of these ratings and others. */
    public Tally plus(Tally others) {
        return new Tally(
                count + others.count,
                sum + others.sum,
                squares + others.squares,
                level + others.level,
                pull + others.pull);
    }

    /** Of these ratings without some that were counted {@code times} times. */
    Tally minus(Tally some, int times) {
        return new Tally(
                count - times * some.count,
                sum - times * some.sum,
                squares - times * some.squares,
                level - times * some.level,
                pull - times * some.pull);
    }

    /**
     * The damped mean in stars, {@code (Σr + d·p) / (n + d)}: as if d more ratings of p stars were there.
     *
     * @param prior p, in stars
     * @param damping d, in ratings
     */
    public double mean(double prior, double damping) {
        return count + damping == 0 ? prior : (sum / 2.0 + damping * prior) / (count + damping);
    }

    /**
     * The damped standard deviation in stars: {@code √((n·s² + d·p²) / (n + d))}, with s² the variance.
     *
     * @param prior p, in stars
     * @param damping d, in ratings
     */
    public double spread(double prior, double damping) {
        if (count + damping == 0) {
            return prior;
        }
        double mean = count == 0 ? 0 : (double) sum / count;
        double scatter = Math.max(0, squares - mean * sum) / 4;
        return Math.sqrt((scatter + damping * prior * prior) / (count + damping));
    }

    /**
     * The damped mean difference from the other side's means, in stars: {@code (level − μ·pull) / (n + d)}.
     *
     * @param mean μ, in stars
     * @param damping d, in ratings
     */
    public double offset(double mean, double damping) {
        return count == 0 ? 0 : (level - mean * pull) / (count + damping);
    }
}
