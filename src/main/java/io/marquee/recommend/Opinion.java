package io.marquee.recommend;

import io.marquee.models.LikeModel;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;

/**
 * What one model makes of a user and a movie.
 *
 * @param model its name
 * @param meaning of the value
 */
public record Opinion(String model, Meaning meaning, double value) {
    /** What a model's number means. */
    public enum Meaning {
        /** A rating, in stars. */
        STARS,
        /** The probability, from 0 to 1, that the user likes the movie. */
        PROBABILITY,
        /** A number that means nothing by itself: a higher one stands further up a list. */
        SCORE;

        /** What the numbers of a model mean. */
        public static Meaning of(Model model) {
            if (model instanceof RatingModel) {
                return STARS;
            }
            return model instanceof LikeModel ? PROBABILITY : SCORE;
        }
    }
}
