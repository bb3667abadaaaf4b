package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.models.Fixtures;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeyondAccuracyTest {
    private static final int[] ANY = {0};

    @Test
    void coversTheShareOfTheCatalogueThatIsListedForAnyone() {
        List<RankedList> lists =
                List.of(RankedList.of(2, new int[] {0, 1}, ANY), RankedList.of(2, new int[] {1, 5}, ANY));
        assertThat(CatalogueCoverage.of(lists, 7)).isEqualTo(3.0 / 7);
        assertThat(CatalogueCoverage.of(List.of(), 7)).isZero();
    }

    @Test
    void neverCoversLessWithMoreLists() {
        List<RankedList> lists = lists(40, 30);
        double before = 0;
        for (int count = 1; count <= lists.size(); count++) {
            double coverage = CatalogueCoverage.of(lists.subList(0, count), 30);
            assertThat(coverage).isBetween(before, 1.0);
            before = coverage;
        }
    }

    @Test
    void findsTheLesserKnownMoreNovelByBits() {
        Novelty novelty = Novelty.of(
                Fixtures.of("5 3 4 -", "4 3 - -", "2 - - -", "1 - - -").ratings());
        assertThat(novelty.of(RankedList.of(1, new int[] {0}, ANY)))
                .as("4 of 4 users")
                .isZero();
        assertThat(novelty.of(RankedList.of(1, new int[] {1}, ANY)))
                .as("2 of 4")
                .isEqualTo(1);
        assertThat(novelty.of(RankedList.of(1, new int[] {2}, ANY)))
                .as("1 of 4")
                .isEqualTo(2);
        assertThat(novelty.of(RankedList.of(1, new int[] {3}, ANY)))
                .as("nobody, as if one had")
                .isEqualTo(2);
        assertThat(novelty.of(RankedList.of(3, new int[] {0, 1, 2}, ANY))).isEqualTo(3.0 / 3);
        assertThat(novelty.of(RankedList.of(3, new int[0], ANY))).isZero();
    }

    @Test
    void countsOnlyUsersWithTrainingRatings() {
        Dataset dataset = Fixtures.of("5 -", "4 -", "- 3");
        Novelty novelty = Novelty.of(dataset.ratings().select(0, 1));
        assertThat(novelty.of(RankedList.of(1, new int[] {0}, ANY))).isZero();
    }

    @Test
    void findsMoviesRareThatAtMostThreeRated() {
        RareShare rare = RareShare.of(
                Fixtures.of("5 3 4 -", "4 3 - -", "2 1 - -", "1 - - -").ratings());
        assertThat(rare.of(RankedList.of(4, new int[] {0, 1, 2, 3}, ANY))).isEqualTo(3.0 / 4);
        assertThat(rare.of(RankedList.of(2, new int[] {0}, ANY)))
                .as("4 ratings")
                .isZero();
        assertThat(rare.of(RankedList.of(2, new int[] {1}, ANY)))
                .as("3 ratings")
                .isEqualTo(1);
        assertThat(rare.of(RankedList.of(2, new int[0], ANY))).isZero();
    }

    @Test
    void findsMoviesDiverseThatShareFewGenres() {
        IntraListDiversity diversity = IntraListDiversity.of(catalogue(
                List.of(List.of("Comedy"), List.of("Comedy", "Drama"), List.of("Horror"), List.of(), List.of())));
        assertThat(diversity.of(RankedList.of(2, new int[] {0, 1}, ANY))).isEqualTo(1.0 / 2);
        assertThat(diversity.of(RankedList.of(2, new int[] {0, 2}, ANY))).isEqualTo(1);
        assertThat(diversity.of(RankedList.of(3, new int[] {0, 1, 2}, ANY))).isEqualTo((1.0 / 2 + 1 + 1) / 3);
        assertThat(diversity.of(RankedList.of(2, new int[] {3, 4}, ANY)))
                .as("two without genres")
                .isZero();
        assertThat(diversity.of(RankedList.of(2, new int[] {0}, ANY)))
                .as("no pair")
                .isZero();
    }

    @Test
    void agreesWithJaccardDistancesOfSets() {
        RandomGenerator random = new SplittableRandom(8);
        List<List<String>> genres = IntStream.range(0, 30)
                .mapToObj(movie -> IntStream.range(0, 6)
                        .filter(genre -> random.nextBoolean())
                        .mapToObj(genre -> "genre " + genre)
                        .toList())
                .toList();
        IntraListDiversity diversity = IntraListDiversity.of(catalogue(genres));
        for (RankedList list : lists(50, 30)) {
            assertThat(diversity.of(list)).isEqualTo(naive(list, genres), within(1e-12));
        }
    }

    private static double naive(RankedList list, List<List<String>> genres) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMapToDouble(a -> IntStream.range(0, list.size())
                        .filter(b -> b != a)
                        .mapToDouble(b -> distance(genres.get(list.movie(a)), genres.get(list.movie(b)))))
                .average()
                .orElseThrow();
    }

    private static double distance(List<String> a, List<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> either = new HashSet<>(a);
        either.addAll(b);
        return either.isEmpty() ? 0 : 1 - (double) both.size() / either.size();
    }

    private static List<RankedList> lists(int count, int movies) {
        RandomGenerator random = new SplittableRandom(9);
        return IntStream.range(0, count)
                .mapToObj(list -> RankedList.of(
                        5, random.ints(0, movies).distinct().limit(5).toArray(), ANY))
                .toList();
    }

    private static Catalogue catalogue(List<List<String>> genres) {
        return Catalogue.of(IntStream.range(0, genres.size())
                .mapToObj(movie -> new Movie(
                        new MovieId(movie + 1),
                        "Movie " + movie,
                        OptionalInt.empty(),
                        genres.get(movie),
                        Optional.empty(),
                        Optional.empty()))
                .toList());
    }
}
