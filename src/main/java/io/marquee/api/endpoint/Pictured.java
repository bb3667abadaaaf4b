package io.marquee.api.endpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * What an answer says of a movie, and after it where the movie's poster is, as one JSON object.
 *
 * @param line an object as JSON
 * @param posterPath the poster's place among TMDB's pictures, where the page may show it
 */
public record Pictured<T>(@JsonUnwrapped T line, Optional<String> posterPath) {}
