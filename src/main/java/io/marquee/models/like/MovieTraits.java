package io.marquee.models.like;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is known of a movie that a user may have a taste for: 1 for being a movie at all; its genres, each as 1 / √(number of
 * genres); its year, as the two of eight reference years that it lies between, by nearness; and the logarithm of its number
 * of training ratings, standardised over the ratings.
 */
final class MovieTraits {
    private static final int[] YEARS = {1930, 1950, 1965, 1975, 1985, 1995, 2005, 2015};

    private final int genres;
    private final float[][] rows;

    private MovieTraits(int genres, float[][] rows) {
        this.genres = genres;
        this.rows = rows;
    }

    /** The traits of every movie; only the number of the ratings of each is read. */
    static MovieTraits of(Catalogue catalogue, Ratings ratings) {
        int genres = catalogue.genres().size();
        float[] popularity = popularity(ratings, catalogue.size());
        float[][] rows = new float[catalogue.size() + 1][1 + genres + YEARS.length + 1];
        for (int movie = 0; movie < rows.length; movie++) {
            boolean known = movie < catalogue.size();
            rows[movie][0] = 1;
            fillGenres(known ? catalogue.genreBits(movie) : 0, rows[movie]);
            fillYear(known ? catalogue.year(movie) : catalogue.medianYear(), rows[movie], 1 + genres);
            rows[movie][1 + genres + YEARS.length] = popularity[movie];
        }
        return new MovieTraits(genres, rows);
    }

    /** How many numbers describe a movie. */
    int width() {
        return 1 + genres + YEARS.length + 1;
    }

    /** The traits of a movie, not to be changed; an unseen one has no genre, the usual year and no ratings. */
    float[] of(int movie) {
        return movie >= 0 && movie < rows.length ? rows[movie] : rows[rows.length - 1];
    }

    /** The penalty on a user's taste for each trait. */
    double[] penalties(LikeSettings settings) {
        double[] penalties = new double[width()];
        Arrays.fill(penalties, settings.tastePenalty());
        penalties[0] = settings.userPenalty();
        return penalties;
    }

    private static void fillGenres(long bits, float[] row) {
        float share = (float) (1 / Math.sqrt(Math.max(1, Long.bitCount(bits))));
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            row[1 + Long.numberOfTrailingZeros(rest)] = share;
        }
    }

    private static void fillYear(int year, float[] row, int from) {
        int last = YEARS.length - 1;
        int within = Math.max(YEARS[0], Math.min(YEARS[last], year));
        int before =
                (int) IntStream.range(1, last).filter(i -> YEARS[i] <= within).count();
        float after = (float) (within - YEARS[before]) / (YEARS[before + 1] - YEARS[before]);
        row[from + before] = 1 - after;
        row[from + before + 1] = after;
    }

    /** By movie, and last that of a movie without ratings. */
    private static float[] popularity(Ratings ratings, int movies) {
        double[] logarithms = new double[movies + 1];
        IntStream.range(0, ratings.size()).forEach(row -> logarithms[ratings.movie(row)]++);
        double sum = 0;
        double squares = 0;
        for (int movie = 0; movie < movies; movie++) {
            double count = logarithms[movie];
            logarithms[movie] = Math.log1p(count);
            sum += count * logarithms[movie];
            squares += count * logarithms[movie] * logarithms[movie];
        }
        double mean = sum / ratings.size();
        double deviation = Math.sqrt(Math.max(0.01, squares / ratings.size() - mean * mean));
        float[] popularity = new float[movies + 1];
        for (int movie = 0; movie <= movies; movie++) {
            popularity[movie] = (float) ((logarithms[movie] - mean) / deviation);
        }
        return popularity;
    }
}
