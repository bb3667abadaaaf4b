package io.marquee.recommend.reasons;

import io.marquee.data.Movie;
import io.marquee.recommend.Opinion;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Why a model scores a movie for someone as it does.
 *
 * @param userId of whom has one
 * @param version of the bundle that the score comes from
 * @param at the moment that the score is for
 * @param model whose score it is
 * @param predicts what the score means
 * @param score that is explained
 * @param rated the stars that the person gave the movie; the rating is then among those that may have an effect
 * @param ratings what the person's ratings do to it
 * @param features what else the model looks at; nothing for a model that looks at no features
 */
public record Reasons(
        OptionalInt userId,
        Movie movie,
        String version,
        Instant at,
        String model,
        Opinion.Meaning predicts,
        double score,
        OptionalDouble rated,
        RatingReasons ratings,
        FeatureReasons features) {}
