package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * How much a rating r says for the movie: max(0, 1 + slope · (r − ū)), where ū is the user's mean rating, damped: (Σ r +
 * {@value #DAMPING} · μ) / (n + {@value #DAMPING}) with the mean μ of all ratings. With a slope of 0, having watched is
 * all that counts.
 *
 * @param mean μ, in stars
 * @param slope per star
 */
record Liking(double mean, double slope) {
    private static final int DAMPING = 5;

    static Liking of(Ratings ratings, double slope) {
        double mean = IntStream.range(0, ratings.size())
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("there are no ratings to learn from"));
        return new Liking(mean, slope);
    }

    /** What each rating of a history says. */
    double[] of(History history) {
        double usual = usual(history);
        return IntStream.range(0, history.size())
                .mapToDouble(i -> of(history.stars(i), usual))
                .toArray();
    }

    /** What each row says. */
    float[] of(Ratings ratings) {
        Grouping byUser = ratings.byUser();
        float[] liking = new float[ratings.size()];
        for (int user = 0; user < byUser.keys(); user++) {
            if (byUser.count(user) > 0) {
                int first = byUser.row(user, 0);
                fill(liking, ratings, first, first + byUser.count(user));
            }
        }
        return liking;
    }

    /** The same for ratings that are all one person's. */
    float[] ofOne(Ratings ratings) {
        float[] liking = new float[ratings.size()];
        fill(liking, ratings, 0, liking.length);
        return liking;
    }

    private void fill(float[] liking, Ratings ratings, int first, int end) {
        double sum = 0;
        for (int row = first; row < end; row++) {
            sum += ratings.stars(row);
        }
        double usual = usual(sum, end - first);
        for (int row = first; row < end; row++) {
            liking[row] = (float) of(ratings.stars(row), usual);
        }
    }

    /** The user's damped mean rating ū. */
    double usual(History history) {
        return usual(history.mean() * history.size(), history.size());
    }

    private double usual(double sum, int count) {
        return (sum + DAMPING * mean) / (count + DAMPING);
    }

    private double of(double stars, double usual) {
        return Math.max(0, 1 + slope * (stars - usual));
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(mean);
        out.putDouble(slope);
    }

    static Liking read(BinaryReader in) throws IOException {
        return new Liking(in.takeDouble(), in.takeDouble());
    }
}
