package io.marquee.models;

import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;

/**
 * A fitted model that can be kept in a bundle, and that goes on to answer for people who come after training. What all models
 * of a bundle have in common ({@link Shared}) is kept there once, and not written by any of them.
 */
public interface Model extends Scorer {
    /**
     * This model as it is for one person alone, by their ratings: a newcomer, or someone of the training data who has rated more
     * since. Everything else it knows is shared with this model, which stays as it is. For just the ratings that someone of
     * the training data has there, the scores are that user's own.
     *
     * <p>Movies that the training ratings of the same person speak of know these already; that does no harm to the scores of
     * all other movies.
     *
     * @param ratings of that person alone, at least one, over the movie positions of the training data
     * @return a model of the same class, whose scores are that person's whatever user position is asked for; to be asked, not to be
     *     written
     */
    Model foldIn(Ratings ratings);

    /** What reads it back. */
    ModelFormat format();

    /** Writes all that {@link Shared} does not hold. */
    void write(BinaryWriter out) throws IOException;
}
