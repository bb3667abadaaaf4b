package io.marquee.recommend.query;

import io.marquee.data.Catalogue;
import io.marquee.recommend.NotServedException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Which movies are wanted at all.
 *
 * @param minRatings how many training ratings a movie must have at least
 */
public record Filter(Genres genres, Years years, int minRatings) {
    /** All movies. */
    public static final Filter NONE = new Filter(Genres.ANY, Years.ANY, 0);

    /** Refuses a negative number of ratings. */
    public Filter {
        if (minRatings < 0) {
            throw new IllegalArgumentException("minRatings " + minRatings + ": at least 0 expected");
        }
    }

    /**
     * The same filter, with genres as a catalogue spells them.
     *
     * @throws NotServedException when the catalogue has no such genre
     */
    public Filter in(Catalogue catalogue) {
        return new Filter(genres.in(catalogue), years, minRatings);
    }

    /**
     * Tells by its position whether a movie is wanted.
     *
     * @param ratings how many ratings the movie at a position has
     * @throws NotServedException when the catalogue has no such genre
     */
    public IntPredicate predicate(Catalogue catalogue, IntUnaryOperator ratings) {
        Genres known = genres.in(catalogue);
        long wanted = bits(known.wanted(), catalogue);
        long unwanted = bits(known.unwanted(), catalogue);
        return movie -> (catalogue.genreBits(movie) & (wanted | unwanted)) == wanted
                && years.include(catalogue.movie(movie).year())
                && (minRatings == 0 || ratings.applyAsInt(movie) >= minRatings);
    }

    private static long bits(List<String> genres, Catalogue catalogue) {
        return genres.stream()
                .mapToLong(genre -> 1L << catalogue.genres().indexOf(genre))
                .reduce(0, (a, b) -> a | b);
    }
}
