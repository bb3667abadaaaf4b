package io.marquee.models;

/**
 * A model whose scores are mean + user bias + movie bias + the dot product of the user's and the movie's factors, before
 * they are clamped: what other programs can be given to score by themselves. A position that training has not seen has the
 * factors and the bias that the model takes for a stranger.
 */
public interface Factorised {
    /** The number of factors. */
    int rank();

    /** In stars. */
    double mean();

    /** The factors of a user: {@link #rank()} numbers that the caller owns. */
    float[] userFactors(int user);

    /** The factors of a movie: {@link #rank()} numbers that the caller owns. */
    float[] movieFactors(int movie);

    /** In stars. */
    double userBias(int user);

    /** In stars. */
    double movieBias(int movie);
}
