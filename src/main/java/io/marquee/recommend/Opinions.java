package io.marquee.recommend;

import io.marquee.data.Movie;
import io.marquee.models.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What every served model makes of one user and one movie.
 *
 * @param userId of whom has one
 * @param version of the bundle that the opinions come from
 * @param at the moment that they are for
 * @param rated the stars that the user gave the movie; the models have learnt from them then
 * @param model the name of the model that predicts the rating
 * @param predictedRating in stars, within the scale of the training data
 * @param interval that the rating lies in with a known probability, where the model can tell
 * @param like how likely the user is to like the movie, where a model for that is served
 * @param all each model's opinion, in the order of the plan
 */
public record Opinions(
        OptionalInt userId,
        Movie movie,
        String version,
        Instant at,
        OptionalDouble rated,
        String model,
        double predictedRating,
        Optional<Interval> interval,
        Optional<Like> like,
        List<Opinion> all) {
    /** Keeps the opinions from change. */
    public Opinions {
        all = List.copyOf(all);
    }

    /**
     * The chance of a like.
     *
     * @param probability from 0 to 1
     * @param threshold the fewest stars that count as liked
     */
    public record Like(double probability, double threshold) {}
}
