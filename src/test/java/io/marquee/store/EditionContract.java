package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What every adapter answers about {@link SampleSet}. */
abstract class EditionContract extends PeopleStoreContract {
    private static final PageRequest ALL = new PageRequest(0, 100);

    /** Called by each test, because the tests of publishing want an empty store. */
    private Edition sample() throws IOException {
        store.publish(SampleSet.publication(folder), Progress.SILENT);
        return current();
    }

    @Test
    void hasTheVersionAndTheBytesOfItsBundle() throws IOException {
        Edition edition = sample();
        assertThat(edition.version()).isEqualTo(SampleSet.RUN.version());
        try (InputStream bundle = edition.bundle()) {
            assertThat(bundle.read()).isZero();
            assertThat(bundle.read()).isEqualTo(255);
            assertThat(bundle.readAllBytes()).containsExactly(127);
            assertThat(bundle.read()).isEqualTo(-1);
        }
    }

    @Test
    void findsAUserWithFigures() throws IOException {
        Edition edition = sample();
        assertThat(edition.user(1))
                .contains(new UserDocument(
                        1, 0, 2.875, 4, Instant.ofEpochSecond(500), Instant.ofEpochSecond(4_000_000_000L)));
    }

    @Test
    void findsAUserWithTheGreatestNumber() throws IOException {
        Edition edition = sample();
        assertThat(edition.user(SampleSet.LARGE_ID))
                .contains(new UserDocument(SampleSet.LARGE_ID, 1, 1.0, 1, Instant.EPOCH, Instant.EPOCH));
    }

    @Test
    void knowsNoOtherUsersAndMovies() throws IOException {
        Edition edition = sample();
        assertThat(edition.user(3)).isEmpty();
        assertThat(edition.user(-1)).isEmpty();
        assertThat(edition.movie(new MovieId(5))).isEmpty();
    }

    @Test
    void listsTheUsersOfAClusterByNumber() throws IOException {
        Edition edition = sample();
        assertThat(edition.users(0, ALL).items())
                .extracting(UserDocument::userId)
                .containsExactly(1, 2);
        assertThat(edition.users(1, ALL).items())
                .extracting(UserDocument::userId)
                .containsExactly(SampleSet.LARGE_ID);
    }

    @Test
    void cutsListsIntoPages() throws IOException {
        Edition edition = sample();
        assertThat(edition.users(0, new PageRequest(0, 1)))
                .isEqualTo(new Page<>(List.of(edition.user(1).orElseThrow()), 0, 1, 2));
        assertThat(edition.users(0, new PageRequest(1, 1)))
                .isEqualTo(new Page<>(List.of(edition.user(2).orElseThrow()), 1, 1, 2));
    }

    @Test
    void answersPagesBeyondTheEndWithTheTotal() throws IOException {
        Edition edition = sample();
        PageRequest beyond = new PageRequest(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(edition.users(0, beyond)).isEqualTo(new Page<>(List.of(), Integer.MAX_VALUE, Integer.MAX_VALUE, 2));
        assertThat(edition.rated(1, beyond).total()).isEqualTo(4);
        assertThat(edition.movies(0, MovieSort.MEAN, beyond).items()).isEmpty();
    }

    @Test
    void answersEmptyPagesForUnknownClustersAndUsers() throws IOException {
        Edition edition = sample();
        assertThat(edition.users(2, ALL)).isEqualTo(new Page<>(List.of(), 0, 100, 0));
        assertThat(edition.users(-1, ALL).total()).isZero();
        assertThat(edition.rated(3, ALL)).isEqualTo(new Page<>(List.of(), 0, 100, 0));
        assertThat(edition.movies(2, MovieSort.TITLE, ALL).total()).isZero();
    }

    @Test
    void listsRatingsNewestFirstAndThenByMovie() throws IOException {
        Edition edition = sample();
        assertThat(edition.rated(1, ALL).items())
                .containsExactly(
                        rated(SampleSet.EMOJI, 4.0, 4_000_000_000L),
                        rated(SampleSet.TIED, 0.5, 900),
                        rated(SampleSet.FULL, 5.0, 500),
                        rated(SampleSet.NO_YEAR, 2.0, 500));
        assertThat(edition.rated(1, new PageRequest(1, 3)))
                .isEqualTo(new Page<>(List.of(rated(SampleSet.NO_YEAR, 2.0, 500)), 1, 3, 4));
    }

    private RatedDocument rated(Movie movie, double stars, long second) {
        return new RatedDocument(movie.id(), movie.title(), stars, Instant.ofEpochSecond(second));
    }

    @Test
    void findsMoviesWithAllNoneAndNoFieldsOfMetadata() throws IOException {
        Edition edition = sample();
        assertThat(edition.movie(SampleSet.FULL.id()))
                .contains(new MovieDocument(
                        SampleSet.FULL, OptionalDouble.of(19 / 6.0), 3, Optional.of(SampleSet.EVERY_FIELD)));
        assertThat(edition.movie(SampleSet.TIED.id()))
                .contains(
                        new MovieDocument(SampleSet.TIED, OptionalDouble.of(2.25), 2, Optional.of(SampleSet.NO_FIELD)));
        assertThat(edition.movie(SampleSet.UNRATED.id()))
                .contains(new MovieDocument(SampleSet.UNRATED, OptionalDouble.empty(), 0, Optional.empty()));
    }

    @Test
    void listsTheModelsWhoseFactorsItHolds() throws IOException {
        assertThat(sample().factorModels())
                .containsExactly(new FactorModel("nmf", 3, 8.25), new FactorModel("svd", 3, 5.25));
    }

    @Test
    void holdsTheFactorsOfUsersToTheLastBit() throws IOException {
        Map<String, Factors> factors = sample().userFactors(SampleSet.LARGE_ID);
        assertThat(factors).containsOnlyKeys("nmf", "svd").containsEntry("svd", Factors.of(5 + 2 / 3.0, 5, 2, 0.1f));
    }

    @Test
    void holdsTheFactorsOfMoviesToTheLastBit() throws IOException {
        Edition edition = sample();
        assertThat(edition.movieFactors(SampleSet.TIED.id()))
                .containsOnlyKeys("nmf", "svd")
                .containsEntry("nmf", Factors.of(-8 - 1 / 7.0, 8, -1, 1e-7f));
        assertThat(edition.movieFactors(SampleSet.UNRATED.id())).containsOnlyKeys("nmf", "svd");
    }

    @Test
    void hasNoFactorsOfUnknownUsersAndMovies() throws IOException {
        Edition edition = sample();
        assertThat(edition.userFactors(3)).isEmpty();
        assertThat(edition.movieFactors(new MovieId(5))).isEmpty();
    }

    @Test
    void sortsMoviesByPopularityInTheCluster() throws IOException {
        assertThat(order(sample(), MovieSort.POPULARITY)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sortsMoviesByMeanInTheCluster() throws IOException {
        assertThat(order(sample(), MovieSort.MEAN)).containsExactly(1, 4, 2, 3);
    }

    @Test
    void sortsMoviesByCodePointsOfTheTitle() throws IOException {
        assertThat(order(sample(), MovieSort.TITLE)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sortsMoviesByYearAndThoseWithoutLast() throws IOException {
        assertThat(order(sample(), MovieSort.YEAR)).containsExactly(1, 4, 2, 3);
    }

    private static List<Integer> order(Edition edition, MovieSort sort) {
        return edition.movies(0, sort, ALL).items().stream()
                .map(movie -> movie.movieId().value())
                .toList();
    }

    @Test
    void givesMoviesTheFiguresOfTheCluster() throws IOException {
        Edition edition = sample();
        assertThat(edition.movies(1, MovieSort.POPULARITY, ALL))
                .isEqualTo(new Page<>(List.of(clusterMovie(SampleSet.FULL, 1.0, 1)), 0, 100, 1));
        assertThat(edition.movies(0, MovieSort.YEAR, new PageRequest(3, 1)))
                .isEqualTo(new Page<>(List.of(clusterMovie(SampleSet.NO_YEAR, 2.0, 1)), 3, 1, 4));
    }

    private ClusterMovieDocument clusterMovie(Movie movie, double mean, int popularity) {
        return new ClusterMovieDocument(movie.id(), movie.title(), movie.year(), movie.genres(), mean, popularity);
    }

    @Test
    void knowsThePostersOfSomeMovies() throws IOException {
        Edition edition = sample();
        Map<MovieId, String> poster = Map.of(SampleSet.FULL.id(), "/poster.jpg");
        assertThat(edition.posterPaths(List.of(SampleSet.FULL.id(), SampleSet.TIED.id(), SampleSet.EMOJI.id())))
                .isEqualTo(poster);
        assertThat(edition.posterPaths(List.of(SampleSet.TIED.id(), new MovieId(987_654_321))))
                .isEmpty();
        assertThat(edition.posterPaths(List.of())).isEmpty();
    }
}
