package io.marquee.recommend;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much each user of the training data is like someone who has answered a few questions. A user's weight is the exponential
 * of what their ratings say together: for each answered movie that the user rated, too, {@value #BOTH_KNOW} − d² / 2 for a
 * difference of d stars, and −{@value #ONE_KNOWS} for each movie that the person does not know. Nobody who shares nothing is
 * ruled out.
 */
final class LikeMinded {
    private static final double BOTH_KNOW = 0.5;
    private static final double ONE_KNOWS = 0.25;
    private static final int MOST_ANSWERS = 20;

    private final Ratings training;
    private final Grouping byMovie;

    LikeMinded(Ratings training, Grouping byMovie) {
        this.training = training;
        this.byMovie = byMovie;
    }

    /**
     * The weight of each user, 1 for the most alike, and 0 for the person's own earlier self.
     *
     * @param self the person's position among the users, where there is one
     * @param answers of the person alone; the latest count
     * @param unknown the positions of movies that the person does not know
     */
    double[] weights(int self, Ratings answers, BitSet unknown) {
        double[] logs = new double[training.users().size()];
        IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparingLong(answers::second).reversed())
                .limit(MOST_ANSWERS)
                .forEach(row -> hear(answers.movie(row), answers.stars(row), logs));
        unknown.stream().forEach(movie -> missing(movie, logs));
        if (self != Index.ABSENT) {
            logs[self] = Double.NEGATIVE_INFINITY;
        }
        double most = Arrays.stream(logs).max().orElse(0);
        return Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
    }

    private void hear(int movie, double stars, double[] logs) {
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            double difference = training.stars(row) - stars;
            logs[training.user(row)] += BOTH_KNOW - difference * difference / 2;
        }
    }

    private void missing(int movie, double[] logs) {
        for (int i = 0; i < byMovie.count(movie); i++) {
            logs[training.user(byMovie.row(movie, i))] -= ONE_KNOWS;
        }
    }
}
