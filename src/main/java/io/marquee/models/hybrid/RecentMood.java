package io.marquee.models.hybrid;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.RatingModel;
import io.marquee.models.UserSignals;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Whether a user has been giving more stars of late than usual. People rate in sittings and one sitting is kinder than another;
 * what was rated just before tells much of what comes next. Only ratings before the moment count, or of the same second, as
 * many people's ratings carry one time for a whole page.
 *
 * <p>For each half-life h: the mean of r − b over the user's earlier ratings r, with b what the biases of user and movie
 * explain, each weighted by 2<sup>−age/h</sup> and damped by one rating of zero; and the sum of these weights. Time-decayed
 * weights: Ding and Li (2005), “Time weight collaborative filtering”, <a
 * href="https://doi.org/10.1145/1099554.1099689">doi:10.1145/1099554.1099689</a>.
 */
public final class RecentMood implements UserSignals {
    /** A minute, ten minutes, a day and a month. */
    private static final double[] HALF_LIVES = {60, 600, 86_400, 30 * 86_400};

    private static final double DAMPING = 1;
    private static final String[] SIGNALS = {
        "mood_minute", "mood_10_minutes", "mood_day", "mood_month",
        "rated_minute", "rated_10_minutes", "rated_day", "rated_month"
    };

    private final Ratings ratings;
    private final Grouping byUser;
    private final RatingModel biases;

    /**
     * Of all users of a training set.
     *
     * @param biases fitted to the same ratings
     */
    public RecentMood(Ratings ratings, RatingModel biases) {
        this.ratings = ratings;
        this.byUser = ratings.byUser();
        this.biases = biases;
    }

    @Override
    public String[] signals() {
        return SIGNALS.clone();
    }

    @Override
    public Moments of(int user) {
        if (user < 0 || user >= byUser.keys()) {
            return new Timeline(new long[0], new double[0][]);
        }
        int[] rows = IntStream.range(0, byUser.count(user))
                .map(i -> byUser.row(user, i))
                .boxed()
                .sorted(Comparator.comparingLong(ratings::second))
                .mapToInt(Integer::intValue)
                .toArray();
        return timeline(rows);
    }

    private Moments timeline(int... rows) {
        long[] seconds = Arrays.stream(rows).mapToLong(ratings::second).toArray();
        double[][] sums = new double[rows.length][];
        double[] before = new double[2 * HALF_LIVES.length];
        for (int i = 0; i < rows.length; i++) {
            sums[i] = decayed(before, i == 0 ? 0 : seconds[i] - seconds[i - 1]);
            double surprise = surprise(rows[i]);
            for (int h = 0; h < HALF_LIVES.length; h++) {
                sums[i][h] += surprise;
                sums[i][HALF_LIVES.length + h] += 1;
            }
            before = sums[i];
        }
        return new Timeline(seconds, sums);
    }

    private double surprise(int row) {
        return ratings.stars(row) - biases.score(ratings.user(row), ratings.movie(row), ratings.second(row));
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

    /**
     * One user's ratings by time.
     *
     * @param seconds ascending
     * @param sums after each rating: for each half-life the weighted sum of surprises, then for each the sum of weights
     */
    private record Timeline(long[] seconds, double[][] sums) implements Moments {
        @Override
        public void at(long second, float[] into, int from) {
            int last = last(second);
            double[] now = last < 0 ? new double[2 * HALF_LIVES.length] : decayed(sums[last], second - seconds[last]);
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
}
