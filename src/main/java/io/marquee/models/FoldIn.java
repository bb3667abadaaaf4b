package io.marquee.models;

import io.marquee.data.Ratings;

/** A model that can tell what someone will like whom training has not seen, from a few ratings. */
public interface FoldIn extends Scorer {
    /**
     * Takes a newcomer in; the model itself stays as it is.
     *
     * @param ratings of the newcomer alone, at least one, over the movie positions of the training data
     * @return scores for the newcomer, whatever user position is asked for; for ratings of a user of the training data they
     *     are near that user's own
     */
    Scorer foldIn(Ratings ratings);
}
