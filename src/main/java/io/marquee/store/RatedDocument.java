package io.marquee.store;

import io.marquee.data.MovieId;
import java.time.Instant;

/**
 * One rating of a user, with the movie's title.
 *
 * @param rating in stars
 */
public record RatedDocument(MovieId movieId, String title, double rating, Instant at) {}
