package io.marquee.data;

import java.util.Map;

/**
 * A ratings set as read: the movies, the ratings, and what The Movies Dataset adds where it was imported.
 *
 * @param name what people call it: {@code ml-latest-small}
 * @param catalogue every movie that is listed or rated
 * @param ratings all ratings, over the catalogue's index
 * @param metadata by movie; empty for a plain MovieLens set
 * @param hash SHA-256 of the content, in hex: the same for the same data in whatever form it came
 */
public record Dataset(
        String name, Catalogue catalogue, Ratings ratings, Map<MovieId, MovieMetadata> metadata, String hash) {
    /** Keeps the metadata from change. */
    public Dataset {
        metadata = Map.copyOf(metadata);
    }

    /** The same set with other ratings, for instance the training part of a split. */
    public Dataset with(Ratings others) {
        return new Dataset(name, catalogue, others, metadata, hash);
    }
}
