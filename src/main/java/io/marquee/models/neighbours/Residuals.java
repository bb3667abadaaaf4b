package io.marquee.models.neighbours;

import io.marquee.data.Ratings;
import io.marquee.models.Scorer;
import java.util.stream.IntStream;

/** How far ratings are above what biases explain. */
final class Residuals {
    private Residuals() {}

    /** In stars, by row. */
    static float[] of(Ratings ratings, Scorer biases) {
        float[] residuals = new float[ratings.size()];
        IntStream.range(0, residuals.length).parallel().forEach(row -> residuals[row] = of(ratings, biases, row));
        return residuals;
    }

    private static float of(Ratings ratings, Scorer biases, int row) {
        double expected = biases.score(ratings.user(row), ratings.movie(row), ratings.second(row));
        return (float) (ratings.stars(row) - expected);
    }
}
