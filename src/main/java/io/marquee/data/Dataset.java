package io.marquee.data;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.HashMap;
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

    /** A set with the hash of its content. */
    public static Dataset of(String name, Catalogue catalogue, Ratings ratings, Map<MovieId, MovieMetadata> metadata) {
        return new Dataset(name, catalogue, ratings, metadata, ContentHash.of(catalogue, ratings, metadata));
    }

    /** The same set with other ratings, for instance the training part of a split. */
    public Dataset with(Ratings others) {
        return new Dataset(name, catalogue, others, metadata, hash);
    }

    /** Writes everything, the hash too. */
    public void write(BinaryWriter out) throws IOException {
        out.putString(name);
        out.putString(hash);
        catalogue.write(out);
        ratings.write(out);
        ContentHash.writeMetadata(metadata, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Dataset read(BinaryReader in) throws IOException {
        String name = in.takeString();
        String hash = in.takeString();
        Catalogue catalogue = Catalogue.read(in);
        Ratings ratings = Ratings.read(in);
        Map<MovieId, MovieMetadata> metadata = new HashMap<>();
        int described = in.takeInt();
        for (int i = 0; i < described; i++) {
            metadata.put(new MovieId(in.takeInt()), MovieMetadata.read(in));
        }
        return new Dataset(name, catalogue, ratings, metadata, hash);
    }
}
