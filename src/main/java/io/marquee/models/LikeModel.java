package io.marquee.models;

/** A scorer whose scores are probabilities, from 0 to 1, that the user likes the movie. */
public interface LikeModel extends Scorer {
    /** The fewest stars that count as liked. */
    double threshold();
}
