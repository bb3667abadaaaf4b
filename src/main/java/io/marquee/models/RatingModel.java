package io.marquee.models;

/** A scorer whose scores are predicted ratings, in stars, within the scale of its training data. */
public interface RatingModel extends Scorer {}
