package io.marquee.store;

import io.marquee.data.Movie;
import io.marquee.data.MovieMetadata;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A movie with what ratings and metadata say of it.
 *
 * @param mean of all its ratings, in stars; empty when nobody rated it
 * @param popularity the number of its ratings
 * @param metadata from The Movies Dataset, where it was imported
 */
public record MovieDocument(Movie movie, OptionalDouble mean, int popularity, Optional<MovieMetadata> metadata) {}
