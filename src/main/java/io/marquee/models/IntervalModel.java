package io.marquee.models;

import java.util.List;
import java.util.stream.IntStream;

/** A star predictor that knows how far off it may be. */
public interface IntervalModel extends RatingModel {
    /** Where the user's rating of the movie would lie. */
    Interval interval(int user, int movie, long second);

    /**
     * The same for many movies at once.
     *
     * @param stars what this model predicts for each of the movies
     */
    default List<Interval> intervals(int user, int[] movies, double[] stars, long second) {
        return IntStream.of(movies)
                .mapToObj(movie -> interval(user, movie, second))
                .toList();
    }
}
