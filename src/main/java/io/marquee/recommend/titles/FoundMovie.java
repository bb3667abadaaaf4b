package io.marquee.recommend.titles;

import io.marquee.data.Movie;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A movie that was found.
 *
 * @param mean of all its ratings, in stars; empty without ratings
 * @param popularity the number of its ratings
 * @param match how it answers to what was typed, if anything was
 */
public record FoundMovie(Movie movie, OptionalDouble mean, int popularity, Optional<Match> match) {}
