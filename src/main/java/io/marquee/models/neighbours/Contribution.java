package io.marquee.models.neighbours;

/**
 * What one movie that the user has rated adds to the prediction for another: “because you liked …”.
 *
 * @param movie position of the rated movie
 * @param similarity to the movie that the prediction is for, above 0
 * @param rated what the user gave it, in stars
 * @param stars how far it raises the prediction, or lowers it where negative; all contributions and what the biases of user
 *     and movie explain add up to the prediction before it is clamped
 */
public record Contribution(int movie, double similarity, double rated, double stars) {}
