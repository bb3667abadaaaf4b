package io.marquee.data.generate;

import io.marquee.data.Catalogue;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Invented movies: what a set says of them, and the hidden truth that ratings are made from. */
final class SyntheticMovies {
    /** How many hidden traits a movie and a user's liking for them have. */
    static final int TRAITS = 6;

    private static final double LISTED_AT_TMDB = 0.999;

    final int[] ids;
    final int[] years;
    final String[] titles;
    final int[][] genres;
    final long[] released;
    final double[] popularity;
    final double[] quality;
    final float[][] traits;
    private final boolean[] atTmdb;

    private SyntheticMovies(int count, RandomGenerator random) {
        ids = ascendingIds(count, random);
        popularity = Popularity.of(count, random);
        quality = Popularity.quality(popularity, random);
        released = new long[count];
        years = new int[count];
        titles = new String[count];
        genres = new int[count][];
        traits = new float[count][TRAITS];
        atTmdb = new boolean[count];
    }

    static SyntheticMovies invent(int count, RandomGenerator random) {
        SyntheticMovies movies = new SyntheticMovies(count, random);
        Titles titles = new Titles();
        Genres genres = new Genres();
        for (int movie = 0; movie < count; movie++) {
            LocalDate release = Calendar.release(random);
            movies.released[movie] = release.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            movies.years[movie] = release.getYear();
            movies.titles[movie] = titles.invent(release.getYear(), random);
            movies.genres[movie] = genres.draw(random);
            for (int trait = 0; trait < TRAITS; trait++) {
                movies.traits[movie][trait] = (float) random.nextGaussian();
            }
            movies.atTmdb[movie] = random.nextDouble() < LISTED_AT_TMDB;
        }
        return movies;
    }

    /** Ids with gaps, as where movies were taken off the list. */
    private static int[] ascendingIds(int count, RandomGenerator random) {
        int[] ids = new int[count];
        int id = 0;
        for (int movie = 0; movie < count; movie++) {
            id += random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 1;
            ids[movie] = id;
        }
        return ids;
    }

    int size() {
        return ids.length;
    }

    /** What a set says of the movies. */
    Catalogue catalogue() {
        return Catalogue.of(IntStream.range(0, size()).mapToObj(this::movie).toList());
    }

    private Movie movie(int movie) {
        List<String> names =
                Arrays.stream(genres[movie]).mapToObj(Genres.NAMES::get).toList();
        int imdb = 2_000_000 + 37 * ids[movie];
        Optional<TmdbId> tmdb = atTmdb[movie] ? Optional.of(new TmdbId(500_000 + 11 * ids[movie])) : Optional.empty();
        return new Movie(
                new MovieId(ids[movie]),
                titles[movie],
                OptionalInt.of(years[movie]),
                names,
                Optional.of(new ImdbId(imdb)),
                tmdb);
    }
}
