package io.marquee.models.hybrid.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.Interval;
import io.marquee.models.MostPopular;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.ChangedSettings;
import io.marquee.models.factors.Svd;
import io.marquee.models.hybrid.HybridModel;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HybridTest implements RatingModelContract, PersonalContract, FoldInContract {
    private static final Damping DAMPING = new Damping(5, 5, 5);

    private static Hybrid of(int folds, double newcomers, Trainer... inputs) {
        return new Hybrid(DAMPING, folds, newcomers, ChangedSettings.quick(60), List.of(inputs));
    }

    @Override
    public Trainer trainer() {
        return of(3, 0.1, Svd.tuned(), ItemKnn.tuned());
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.5, 0.6);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of("folds", () -> of(1, 0.1), "newcomers", () -> of(3, 1.5));
    }

    @Test
    void refusesInputsThatHaveNothingToSayOfAPair() {
        assertThatThrownBy(() -> fitted(of(2, 0, new MostPopular()), Fixtures.learnable(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inputs: most-popular");
    }

    private static HybridModel fitted(Hybrid trainer, Dataset dataset) {
        return (HybridModel) trainer.fit(dataset, new SplittableRandom(7), Progress.SILENT);
    }

    @Test
    void holdsItsInputsByName() {
        assertThat(fitted(of(2, 0, Svd.tuned(), ItemKnn.tuned()), Fixtures.learnable(1))
                        .inputs())
                .containsOnlyKeys("svd", "item-knn");
    }

    @Test
    void coversFourRatingsInFive() {
        int covered = 0;
        int asked = 0;
        for (int seed = 1; seed <= 4; seed++) {
            Dataset dataset = Fixtures.learnable(seed);
            HybridModel model = fitted(of(3, 0.1), dataset.with(Fixtures.training(dataset)));
            Ratings test = Fixtures.heldOut(dataset);
            asked += test.size();
            covered += (int) IntStream.range(0, test.size())
                    .filter(row -> interval(model, test, row).contains(test.stars(row)))
                    .count();
        }
        assertThat((double) covered / asked).isBetween(0.76, 0.84);
    }

    private static Interval interval(HybridModel model, Ratings test, int row) {
        return model.interval(test.user(row), test.movie(row), test.second(row));
    }

    @Test
    void givesTheSameIntervalsForManyMoviesAtOnce() {
        Dataset dataset = Fixtures.learnable(5);
        HybridModel model = fitted(of(3, 0.1), dataset.with(Fixtures.training(dataset)));
        long second = dataset.ratings().newest();
        int[] movies = IntStream.range(0, dataset.catalogue().size()).toArray();
        int[] first = IntStream.range(0, 20).toArray();
        for (HybridModel one : List.of(model, model.foldIn(dataset.ratings().select(first)))) {
            assertThat(one.intervals(7, movies, one.scores(7, movies, second), second))
                    .isEqualTo(IntStream.of(movies)
                            .mapToObj(movie -> one.interval(7, movie, second))
                            .toList());
        }
    }
}
