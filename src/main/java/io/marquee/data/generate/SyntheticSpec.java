package io.marquee.data.generate;

/**
 * The size of a synthetic set, which can be had exactly.
 *
 * @param ratings in all; at least one for each user, at most every user's of every movie
 * @param users each with about 20 ratings or more, where {@code ratings} suffices for that
 * @param movies listed; not every one of them need be rated
 */
public record SyntheticSpec(int ratings, int users, int movies) {
    /** The size of the set that stands in where no real one can be had. */
    public static final SyntheticSpec SAMPLE = new SyntheticSpec(100_000, 600, 4_000);

    private static final int MOST_MOVIES = 10_000_000;

    /** Refuses what cannot be. */
    public SyntheticSpec {
        if (movies > MOST_MOVIES) {
            throw new IllegalArgumentException(movies + " movies: at most " + MOST_MOVIES + " can be made");
        }
        if (users < 1 || movies < 1 || ratings < users) {
            throw new IllegalArgumentException(ratings + " ratings by " + users + " users of " + movies
                    + " movies: at least 1 user, 1 movie and a rating for each user are needed");
        }
        if (ratings > (long) users * movies) {
            throw new IllegalArgumentException(ratings + " ratings are more than " + users + " users can give to "
                    + movies + " movies, which is " + (long) users * movies
                    + " when each rates each once: ask for fewer ratings, or more users or movies");
        }
    }
}
