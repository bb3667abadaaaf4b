package io.marquee.data;

/** Hears of every rating of a (user, movie) pair after its first; the repetition is left out unless this throws. */
@FunctionalInterface
public interface RepeatedRating {
    /**
     * A pair came again.
     *
     * @param row how many ratings were added before this one
     */
    void found(int userId, int movieId, int row);
}
