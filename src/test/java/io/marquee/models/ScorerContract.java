package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every model. A model's test implements this, or {@link RatingModelContract}, and says its trainer. */
public interface ScorerContract {
    /** The moment of the scores, within the fixtures' times. */
    long NOW = 1_000_000_000L;

    /** The model under test, with hyperparameters that suit a few thousand ratings. */
    Trainer trainer();

    /** Attempts to make a trainer with one hyperparameter out of range, by the name of the parameter. */
    default Map<String, Supplier<Trainer>> refused() {
        return Map.of();
    }

    /** The model, fitted to all ratings of a set. */
    default Scorer fitted(Dataset dataset) {
        return fitted(trainer(), dataset);
    }

    /** A model, fitted to all ratings of a set. */
    static Scorer fitted(Trainer trainer, Dataset dataset) {
        return trainer.fit(dataset, new SplittableRandom(7), Progress.SILENT);
    }

    /** Scores of every user and movie, those that training has not seen included: (users + 1) × (movies + 1). */
    static double[][] scores(Scorer scorer, Dataset dataset) {
        return IntStream.range(Index.ABSENT, dataset.ratings().users().size())
                .mapToObj(user -> IntStream.range(
                                Index.ABSENT, dataset.catalogue().size())
                        .mapToDouble(movie -> scorer.score(user, movie, NOW))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Every score of {@link #scores}, one after the other. */
    static List<Double> all(Scorer scorer, Dataset dataset) {
        return Arrays.stream(scores(scorer, dataset))
                .flatMap(row -> Arrays.stream(row).boxed())
                .toList();
    }

    @Test
    default void hasANameThatCanBeTyped() {
        assertThat(trainer().name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    default void givesTheSameScoresForTheSameSeed() {
        Dataset dataset = Fixtures.learnable(1);
        assertThat(scores(fitted(dataset), dataset)).isDeepEqualTo(scores(fitted(dataset), dataset));
    }

    @Test
    default void scoresEveryoneAndEverything() {
        Dataset dataset = Fixtures.learnable(2);
        assertThat(all(fitted(dataset), dataset)).hasSize(121 * 101).allMatch(Double::isFinite);
    }

    @Test
    default void scoresMoviesThatTrainingHasNotSeen() {
        Dataset dataset = Fixtures.of("5 - 3 -", "4 - 2 -");
        assertThat(all(fitted(dataset), dataset)).hasSize(3 * 5).allMatch(Double::isFinite);
    }

    @Test
    default void scoresManyMoviesAsItScoresEach() {
        Scorer scorer = fitted(Fixtures.learnable(3));
        int[] movies = {99, 0, 42, Index.ABSENT, 0};
        for (int user : new int[] {0, 17, Index.ABSENT}) {
            double[] each = Arrays.stream(movies)
                    .mapToDouble(movie -> scorer.score(user, movie, NOW))
                    .toArray();
            assertThat(scorer.scores(user, movies, NOW)).containsExactly(each);
        }
    }

    @Test
    default void scoresNoMoviesWithNoScores() {
        assertThat(fitted(Fixtures.learnable(3)).scores(0, new int[0], NOW)).isEmpty();
    }

    @Test
    default void scoresAtAnyTime() {
        Scorer scorer = fitted(Fixtures.learnable(4));
        assertThat(List.of(0L, 1L, NOW, 4_294_967_295L, 32_503_680_000L))
                .allSatisfy(second -> assertThat(scorer.score(3, 5, second)).isFinite());
    }

    @Test
    default void scoresTheSameFromManyThreads() {
        Dataset dataset = Fixtures.learnable(5);
        Scorer scorer = fitted(dataset);
        double[][] oneByOne = scores(scorer, dataset);
        List<double[][]> atOnce = IntStream.range(0, 16)
                .parallel()
                .mapToObj(run -> scores(scorer, dataset))
                .toList();
        assertThat(atOnce).allSatisfy(scores -> assertThat(scores).isDeepEqualTo(oneByOne));
    }

    @Test
    default void leavesTheDataAlone() {
        Dataset dataset = Fixtures.learnable(6);
        List<String> before = rows(dataset.ratings());
        fitted(dataset);
        assertThat(rows(dataset.ratings())).isEqualTo(before);
    }

    private static List<String> rows(Ratings ratings) {
        return IntStream.range(0, ratings.size())
                .mapToObj(row -> ratings.user(row) + " " + ratings.movie(row) + " " + ratings.halfStars(row) + " "
                        + ratings.second(row))
                .toList();
    }

    @Test
    default void fitsOneRating() {
        Dataset dataset = Fixtures.of("4");
        assertThat(all(fitted(dataset), dataset)).hasSize(4).allMatch(Double::isFinite);
    }

    @Test
    default void fitsOneUser() {
        Dataset dataset = Fixtures.of("4 2.5 5 1 - 3");
        assertThat(all(fitted(dataset), dataset)).hasSize(2 * 7).allMatch(Double::isFinite);
    }

    @Test
    default void fitsOneMovie() {
        Dataset dataset = Fixtures.of("4", "2.5", "5", "1");
        assertThat(all(fitted(dataset), dataset)).hasSize(5 * 2).allMatch(Double::isFinite);
    }

    @Test
    default void fitsRatingsThatAreAllTheSame() {
        Dataset dataset = Fixtures.of("4 4 -", "- 4 4", "4 - 4");
        assertThat(all(fitted(dataset), dataset)).hasSize(4 * 4).allMatch(Double::isFinite);
    }

    @Test
    default void saysWhenItsWorkIsDone() {
        RecordingProgress progress = new RecordingProgress();
        trainer().fit(Fixtures.learnable(8), new SplittableRandom(7), progress);
        assertThat(progress.tasks()).allSatisfy(task -> {
            assertThat(task.closed()).as("%s is closed", task.label()).isTrue();
            assertThat(task.total() == -1 || task.steps() <= task.total())
                    .as("%s: %d steps of %d", task.label(), task.steps(), task.total())
                    .isTrue();
        });
    }

    @TestFactory
    default Stream<DynamicTest> namesTheHyperparameterThatItRefuses() {
        return refused().entrySet().stream()
                .map(refusal -> dynamicTest(refusal.getKey(), () -> {
                    assertThatThrownBy(refusal.getValue()::get)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(refusal.getKey());
                }));
    }
}
