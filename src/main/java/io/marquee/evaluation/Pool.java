package io.marquee.evaluation;

/** Which movies may be listed for a user, apart from those that the user has rated already. */
@FunctionalInterface
interface Pool {
    /** All movies. */
    Pool ALL = (user, movie) -> true;

    /** Whether a movie may be listed for a user; both are positions. */
    boolean holds(int user, int movie);
}
