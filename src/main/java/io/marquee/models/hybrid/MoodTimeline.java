package io.marquee.models.hybrid;

import io.marquee.data.Ratings;
import io.marquee.models.Chronology;
import io.marquee.models.RatingModel;
import io.marquee.models.UserSignals.Moments;

/**
 * One person's mood as it was after each of their ratings. Immutable.
 *
 * @param seconds of the ratings, ascending
 * @param sums after each rating: for each half-life the weighted sum of surprises, then for each the sum of weights
 */
record MoodTimeline(long[] seconds, double[][] sums) implements Moments {
    /** A minute, ten minutes, a day and a month. */
    private static final double[] HALF_LIVES = {60, 600, 86_400, 30 * 86_400};

    private static final double DAMPING = 1;
    private static final double[] NOTHING = new double[2 * HALF_LIVES.length];

    /** Of someone without ratings. */
    static final MoodTimeline EMPTY = new MoodTimeline(new long[0], new double[0][]);

    /** Of the ratings from row {@code first} up to, but without, {@code end}; all of them are one user's. */
    static MoodTimeline of(Ratings ratings, int first, int end, RatingModel biases) {
        int[] rows = Chronology.rows(ratings, first, end);
        long[] seconds = new long[rows.length];
        double[][] sums = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            seconds[i] = ratings.second(rows[i]);
            sums[i] = i == 0 ? NOTHING.clone() : decayed(sums[i - 1], seconds[i] - seconds[i - 1]);
            double surprise =
                    ratings.stars(rows[i]) - biases.score(ratings.user(rows[i]), ratings.movie(rows[i]), seconds[i]);
            for (int h = 0; h < HALF_LIVES.length; h++) {
                sums[i][h] += surprise;
                sums[i][HALF_LIVES.length + h] += 1;
            }
        }
        return new MoodTimeline(seconds, sums);
    }

    private static double[] decayed(double[] sums, long seconds) {
        double[] decayed = new double[sums.length];
        for (int h = 0; h < HALF_LIVES.length; h++) {
            double share = seconds == 0 ? 1 : Math.pow(2, -seconds / HALF_LIVES[h]);
            decayed[h] = share * sums[h];
            decayed[HALF_LIVES.length + h] = share * sums[HALF_LIVES.length + h];
        }
        return decayed;
    }

    @Override
    public void at(long second, float[] into, int from) {
        int last = last(second);
        double[] now = last < 0 ? NOTHING : decayed(sums[last], second - seconds[last]);
        for (int h = 0; h < HALF_LIVES.length; h++) {
            double weight = now[HALF_LIVES.length + h];
            into[from + h] = (float) (now[h] / (weight + DAMPING));
            into[from + HALF_LIVES.length + h] = (float) weight;
        }
    }

    /** The last of the ratings up to a moment, or −1. */
    private int last(long second) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
