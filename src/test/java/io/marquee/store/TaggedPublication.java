package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.RunRecord;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.RatingsBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Publications numbered from 1, every document of which tells the number, so that a mixture of two shows. Two in a row
 * have the same ratings and the same data hash: the numbers 2 and 3, 4 and 5, …
 */
public final class TaggedPublication {
    static final int USERS = 60;
    static final int MOVIES = 40;
    private static final int RATED = 25;
    private static final int BUNDLE_BYTES = 2_500_000;
    private static final PageRequest ALL = new PageRequest(0, 1000);

    private TaggedPublication() {}

    /** The publication of a number; its bundle is written to a folder. */
    public static Publication of(int number, Path folder) {
        RunRecord run = new RunRecord(
                "v" + number,
                Instant.ofEpochSecond(number),
                "tagged",
                dataHash(number),
                number,
                Map.of("number", "" + number),
                Map.of(),
                Map.of("rmse", (double) number));
        try {
            Path bundle = Files.write(folder.resolve("bundle-" + number), bundle(number));
            return new Publication(
                    run, bundle, dataset(number), clusters(), Map.of(TaggedFactors.NAME, new TaggedFactors(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dataHash(int number) {
        return "data" + number / 2;
    }

    private static byte[] bundle(int number) {
        byte[] bytes = new byte[BUNDLE_BYTES + number % 1000];
        new Random(number).nextBytes(bytes);
        return bytes;
    }

    private static Dataset dataset(int number) {
        List<Movie> movies = IntStream.range(0, MOVIES)
                .mapToObj(id -> new Movie(
                        new MovieId(id),
                        title(number, id),
                        OptionalInt.of(number),
                        List.of("Drama"),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        Catalogue catalogue = Catalogue.of(movies);
        RatingsBuilder ratings = new RatingsBuilder();
        for (int user = 0; user < USERS; user++) {
            for (int i = 0; i < RATED; i++) {
                ratings.add(user, (user + i) % MOVIES, 1 + (user + i) % 10, time(number));
            }
        }
        return new Dataset("tagged", catalogue, ratings.build(catalogue.index()), Map.of(), dataHash(number));
    }

    private static String title(int number, int id) {
        return "Movie " + id + " of " + number;
    }

    private static long time(int number) {
        return 1_000_000 + number / 2;
    }

    private static Clusters clusters() {
        List<Cluster> clusters = IntStream.range(0, 2)
                .mapToObj(id -> new Cluster(id, "Cluster " + id, USERS / 2, List.of(), List.of(1.0)))
                .toList();
        return Clusters.of(
                clusters, IntStream.range(0, USERS).map(user -> user % 2).toArray());
    }

    /** Checks everything that an edition holds against the number in its version, and returns the number. */
    static int assertWhole(Edition edition) {
        int number = Integer.parseInt(edition.version().substring(1));
        try (InputStream bundle = edition.bundle()) {
            assertThat(bundle.readAllBytes()).isEqualTo(bundle(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int cluster = 0; cluster < 2; cluster++) {
            assertThat(edition.users(cluster, ALL).items())
                    .hasSize(USERS / 2)
                    .allMatch(user -> user.count() == RATED)
                    .allMatch(user -> user.lastRated().getEpochSecond() == time(number));
            assertThat(edition.movies(cluster, MovieSort.TITLE, ALL).items())
                    .hasSize(MOVIES)
                    .allMatch(movie ->
                            movie.title().equals(title(number, movie.movieId().value())));
        }
        for (int id = 0; id < MOVIES; id += 7) {
            assertThat(edition.movie(new MovieId(id)).orElseThrow().movie().title())
                    .isEqualTo(title(number, id));
        }
        assertRatings(edition, number);
        assertFactors(edition, new TaggedFactors(number));
        return number;
    }

    private static void assertFactors(Edition edition, TaggedFactors factors) {
        assertThat(edition.factorModels())
                .containsExactly(new FactorModel(TaggedFactors.NAME, factors.rank(), factors.mean()));
        for (int user = 0; user < USERS; user += 7) {
            assertThat(edition.userFactors(user)).isEqualTo(factors.ofUser(user));
        }
        for (int movie = 0; movie < MOVIES; movie += 7) {
            assertThat(edition.movieFactors(new MovieId(movie))).isEqualTo(factors.ofMovie(movie));
        }
    }

    private static void assertRatings(Edition edition, int number) {
        for (int user = 0; user < USERS; user += 7) {
            assertThat(edition.rated(user, ALL).items())
                    .hasSize(RATED)
                    .allMatch(rated -> rated.at().getEpochSecond() == time(number))
                    .allMatch(rated ->
                            rated.title().equals(title(number, rated.movieId().value())));
        }
    }
}
