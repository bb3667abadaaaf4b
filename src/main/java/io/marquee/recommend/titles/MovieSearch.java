package io.marquee.recommend.titles;

import io.marquee.recommend.filter.MovieFilter;

/**
 * What to look for.
 *
 * @param text that someone typed; blank for all movies
 * @param filter what else they must be
 * @param minRatings how many ratings a movie must have at least
 * @param order of the answer; without a text {@link MovieOrder#RELEVANCE} is {@link MovieOrder#POPULARITY}
 * @param page from 0
 * @param size the most movies of a page, at least 1
 */
public record MovieSearch(String text, MovieFilter filter, int minRatings, MovieOrder order, int page, int size) {
    /** Refuses pages that cannot be. */
    public MovieSearch {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size + " movies; 0 of 1 is the least");
        }
    }

    /** The first movies that answer to a text. */
    public static MovieSearch of(String text, int size) {
        return new MovieSearch(text, MovieFilter.NONE, 0, MovieOrder.RELEVANCE, 0, size);
    }

    /** How many movies come before the page. */
    long before() {
        return (long) page * size;
    }
}
