package io.marquee.models;

/**
 * Orders movies for a user: a higher score stands further up the list. Immutable and safe from any thread.
 *
 * <p>Users and movies are dense positions; {@link io.marquee.data.Index#ABSENT} stands for one that training has not
 * seen, and every scorer has an answer for it.
 */
@FunctionalInterface
public interface Scorer {
    /**
     * The score of one movie.
     *
     * @param second the moment that the score is for, in seconds since 1970-01-01T00:00Z
     * @return a finite number
     */
    double score(int user, int movie, long second);

    /** The scores of many movies for one user at one moment: {@code scores[i]} belongs to {@code movies[i]}. */
    default double[] scores(int user, int[] movies, long second) {
        double[] scores = new double[movies.length];
        for (int i = 0; i < movies.length; i++) {
            scores[i] = score(user, movies[i], second);
        }
        return scores;
    }
}
