package io.marquee.analytics;

/** Takes ratings one after the other; all those of one user come together. */
@FunctionalInterface
public interface RatingSink {
    /**
     * Takes a rating.
     *
     * @param user a position in the {@link Activity}
     * @param movie a position in its catalogue
     * @param halfStars 1 … 10
     * @param second since 1970-01-01T00:00Z
     */
    void rating(int user, int movie, int halfStars, long second);
}
