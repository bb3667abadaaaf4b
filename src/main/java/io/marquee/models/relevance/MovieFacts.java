package io.marquee.models.relevance;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What is known of every movie by itself, by position. */
final class MovieFacts {
    private static final double SECONDS_OF_A_YEAR = 31_556_952;
    private static final double DAMPING = 3;

    private final Catalogue catalogue;
    private final long newest;
    private final int[] count;
    private final double[] offset;
    private final long[] first;

    private MovieFacts(Catalogue catalogue, long newest, int[] count, double[] offset, long[] first) {
        this.catalogue = catalogue;
        this.newest = newest;
        this.count = count;
        this.offset = offset;
        this.first = first;
    }

    static MovieFacts of(Ratings ratings, Catalogue catalogue) {
        int movies = ratings.movies().size();
        int[] count = new int[movies];
        double[] sum = new double[movies];
        long[] first = new long[movies];
        Arrays.fill(first, Long.MAX_VALUE);
        for (int row = 0; row < ratings.size(); row++) {
            int movie = ratings.movie(row);
            count[movie]++;
            sum[movie] += ratings.stars(row);
            first[movie] = Math.min(first[movie], ratings.second(row));
        }
        double mean = Arrays.stream(sum).sum() / Math.max(1, ratings.size());
        double[] offset = IntStream.range(0, movies)
                .mapToDouble(movie -> (sum[movie] - mean * count[movie]) / (count[movie] + DAMPING))
                .toArray();
        return new MovieFacts(catalogue, ratings.newest(), count, offset, first);
    }

    /** How many stars the movie stands above the mean of all ratings, damped. */
    double offset(int movie) {
        return movie < 0 ? 0 : offset[movie];
    }

    /** ln(1 + ratings). */
    double popularity(int movie) {
        return movie < 0 ? 0 : Math.log1p(count[movie]);
    }

    /** 1 when anyone had rated the movie by a moment, 0 when not. */
    double known(int movie, long second) {
        return movie >= 0 && first[movie] <= second ? 1 : 0;
    }

    /** ln(1 + years since the movie came out), at a moment but no later than that of the newest rating. */
    double age(int movie, long second) {
        int year = movie < 0 ? catalogue.medianYear() : catalogue.year(movie);
        return Math.log1p(Math.max(0, 1970 + Math.min(second, newest) / SECONDS_OF_A_YEAR - year));
    }
}
