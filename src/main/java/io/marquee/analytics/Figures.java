package io.marquee.analytics;

import java.util.OptionalDouble;

/**
 * What can be said of any ratings.
 *
 * @param ratings how many there are
 * @param users how many users they come from
 * @param halfStars their sum
 */
public record Figures(long ratings, int users, long halfStars) {
    /** The mean rating in stars; absent without a rating. */
    public OptionalDouble mean() {
        return ratings == 0 ? OptionalDouble.empty() : OptionalDouble.of(halfStars / 2.0 / ratings);
    }
}
