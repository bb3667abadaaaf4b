package io.marquee.data.read;

import io.marquee.data.Catalogue;
import io.marquee.data.DataException;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import java.util.List;
import java.util.Map;

/** What a set says about its movies. */
record Listing(Catalogue catalogue, Map<MovieId, MovieMetadata> metadata) {
    static Listing of(List<Movie> movies, Map<MovieId, MovieMetadata> metadata) {
        try {
            return new Listing(Catalogue.of(movies), metadata);
        } catch (IllegalArgumentException refused) {
            throw new DataException(
                    "The set's movies cannot be used: " + refused.getMessage()
                            + ". Genres stand between \"|\"; look whether another column slipped in.",
                    refused);
        }
    }
}
