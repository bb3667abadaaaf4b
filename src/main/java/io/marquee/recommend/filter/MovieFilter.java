package io.marquee.recommend.filter;

import io.marquee.data.Catalogue;
import io.marquee.recommend.NotServedException;
import java.util.function.IntPredicate;

/** Which movies are wanted. */
public record MovieFilter(Genres genres, Years years) {
    /** All movies. */
    public static final MovieFilter NONE = new MovieFilter(Genres.ANY, Years.ANY);

    /**
     * Tells by its position in a catalogue whether a movie is wanted.
     *
     * @throws NotServedException for a genre that the catalogue does not have
     */
    public IntPredicate in(Catalogue catalogue) {
        long wanted = genres.wantedBits(catalogue);
        long unwanted = genres.unwantedBits(catalogue);
        return movie -> (catalogue.genreBits(movie) & wanted) == wanted
                && (catalogue.genreBits(movie) & unwanted) == 0
                && years.include(catalogue.movie(movie));
    }

    /**
     * The same filter, with genres as a catalogue spells them.
     *
     * @throws NotServedException for a genre that the catalogue does not have
     */
    public MovieFilter spelledAs(Catalogue catalogue) {
        return new MovieFilter(genres.spelledAs(catalogue), years);
    }
}
