package io.marquee.recommend;

import io.marquee.data.Movie;

/**
 * A movie that a newcomer is asked to rate.
 *
 * @param knownBy the share of people like the newcomer who have rated it, from 0 to 1
 * @param spread the standard deviation of their ratings, in stars: how much an answer tells
 */
public record Question(Movie movie, double knownBy, double spread) {}
