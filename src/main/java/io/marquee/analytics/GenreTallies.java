package io.marquee.analytics;

import io.marquee.data.Catalogue;
import java.util.stream.IntStream;

/** {@link Figures} for each genre. Ratings are counted by movie, which is less to do for each than by all its genres. */
final class GenreTallies implements RatingSink {
    private static final int NOBODY = -1;

    private final Catalogue catalogue;
    private final Tallies movies;
    private final int[] users;
    private int user = NOBODY;
    private long genresOfUser;

    GenreTallies(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.movies = new Tallies(catalogue.size());
        this.users = new int[catalogue.genres().size()];
    }

    @Override
    public void rating(int someone, int movie, int halfStars, long second) {
        movies.add(movie, someone, halfStars);
        if (someone != user) {
            user = someone;
            genresOfUser = 0;
        }
        long bits = catalogue.genreBits(movie);
        for (long fresh = bits & ~genresOfUser; fresh != 0; fresh &= fresh - 1) {
            users[Long.numberOfTrailingZeros(fresh)]++;
        }
        genresOfUser |= bits;
    }

    /** How much was rated of a genre. */
    GenreFigures.Line line(int genre) {
        int[] rated = rated().filter(movie -> (catalogue.genreBits(movie) >>> genre & 1) == 1)
                .toArray();
        long ratings = 0;
        long halfStars = 0;
        for (int movie : rated) {
            ratings += movies.figures(movie).ratings();
            halfStars += movies.figures(movie).halfStars();
        }
        return new GenreFigures.Line(
                catalogue.genres().get(genre), rated.length, new Figures(ratings, users[genre], halfStars));
    }

    /** The number of ratings of movies that have no genre. */
    long withoutGenre() {
        return rated().filter(movie -> catalogue.genreBits(movie) == 0)
                .mapToLong(movies::ratings)
                .sum();
    }

    private IntStream rated() {
        return IntStream.range(0, catalogue.size()).filter(movie -> movies.ratings(movie) > 0);
    }
}
