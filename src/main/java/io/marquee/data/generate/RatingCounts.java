package io.marquee.data.generate;

import java.util.random.RandomGenerator;

/** How many movies each user rates: a least number plus a log-normal tail, as in the real sets, to an exact total. */
final class RatingCounts {
    private static final int LEAST = 20;
    private static final double TAIL = 1.4;

    private RatingCounts() {}

    /** The counts by user; their sum is the number of ratings asked for. */
    static int[] of(SyntheticSpec spec, RandomGenerator random) {
        int least = Math.min(LEAST, spec.ratings() / spec.users());
        least = Math.min(least, spec.movies());
        int most = most(spec);
        double[] share = shares(spec.users(), random);
        long spare = spec.ratings() - (long) least * spec.users();
        int[] counts = new int[spec.users()];
        long left = spec.ratings();
        for (int user = 0; user < counts.length; user++) {
            counts[user] = (int) Math.min(most, least + (long) (spare * share[user]));
            left -= counts[user];
        }
        spread(left, most, counts, random);
        return counts;
    }

    /** Nobody rates nearly everything, unless the set is so dense that someone must. */
    private static int most(SyntheticSpec spec) {
        long twiceTheMean = 2L * spec.ratings() / spec.users() + 1;
        return (int) Math.min(spec.movies(), Math.max(twiceTheMean, spec.movies() / 3));
    }

    private static double[] shares(int users, RandomGenerator random) {
        double[] shares = new double[users];
        double total = 0;
        for (int user = 0; user < users; user++) {
            shares[user] = Math.exp(TAIL * random.nextGaussian());
            total += shares[user];
        }
        for (int user = 0; user < users; user++) {
            shares[user] /= total;
        }
        return shares;
    }

    /** Hands what is left to users in turn, to each who has room an equal part. */
    private static void spread(long left, int most, int[] counts, RandomGenerator random) {
        int user = random.nextInt(counts.length);
        long rest = left;
        while (rest > 0) {
            long part = Math.max(1, rest / counts.length);
            int added = (int) Math.min(Math.min(part, most - counts[user]), rest);
            counts[user] += added;
            rest -= added;
            user = (user + 1) % counts.length;
        }
    }
}
