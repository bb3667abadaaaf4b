package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import java.util.Locale;

/**
 * A dummy: 1 when the movie is of a genre, else 0.
 *
 * @param genre its name in the catalogue
 * @param position its place in {@link io.marquee.data.Catalogue#genres}
 */
record Genre(String genre, int position) implements Feature {
    @Override
    public String name() {
        return "genre_" + genre.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.genreBits() >>> position & 1;
    }
}
