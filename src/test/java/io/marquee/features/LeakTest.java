package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.set.FeatureSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No feature of a training row can see the row's own rating, and the check that says so can fail. */
class LeakTest {
    private static final int ROWS = 200;

    private static List<Feature> everyFeature(Dataset dataset) {
        return FeatureSet.of(dataset.catalogue().genres()).features();
    }

    private static Set<String> tainted(Dataset dataset, List<Feature> features, Damping damping, View view) {
        Catalogue catalogue = dataset.catalogue();
        OwnRowLeak check = new OwnRowLeak(features.stream().map(Feature::name).toList(), ratings -> {
            Statistics statistics = Statistics.of(ratings, catalogue, damping);
            Evidence evidence = new Evidence(statistics, catalogue);
            return row -> values(features, view.of(evidence, ratings, row));
        });
        return check.tainted(dataset.ratings(), ROWS, new SplittableRandom(1));
    }

    private static double[] values(List<Feature> features, Evidence evidence) {
        return features.stream().mapToDouble(feature -> feature.value(evidence)).toArray();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5", "0, 0, 0", "0.5, 20, 3"})
    void noFeatureSeesTheRatingOfItsOwnRow(double user, double movie, double taste) {
        Damping damping = new Damping(user, movie, taste);
        for (Dataset dataset : List.of(Synthetic.small(1), Synthetic.sparse(2))) {
            assertThat(tainted(dataset, everyFeature(dataset), damping, Evidence::aboutRow))
                    .isEmpty();
        }
    }

    @Test
    void theCheckFindsEveryFeatureThatIncludesItsOwnRow() {
        Dataset dataset = Synthetic.small(1);
        Set<String> tainted =
                tainted(dataset, everyFeature(dataset), new Damping(5, 5, 5), LeakTest::withoutLeavingOut);
        assertThat(tainted)
                .containsExactlyInAnyOrder(
                        "user_mean",
                        "user_spread",
                        "user_offset",
                        "movie_mean",
                        "movie_spread",
                        "movie_offset",
                        "user_genre_mean",
                        "user_genre_offset",
                        "user_era_offset");
    }

    private static Evidence withoutLeavingOut(Evidence evidence, Ratings ratings, int row) {
        return evidence.about(ratings.user(row), ratings.movie(row), ratings.second(row));
    }

    @Test
    void theCheckFindsAFeatureThatLooksItsRatingUp() {
        Dataset dataset = Synthetic.small(1);
        OwnRowLeak check = new OwnRowLeak(
                List.of("time", "own_rating", "a_millionth_of_it"),
                ratings -> row -> new double[] {ratings.second(row), ratings.stars(row), ratings.stars(row) / 1e6});
        assertThat(check.tainted(dataset.ratings(), 10, new SplittableRandom(1)))
                .containsExactly("a_millionth_of_it", "own_rating");
    }

    @Test
    void theCheckTakesAFeatureThatIsNoNumberForALeak() {
        OwnRowLeak check = new OwnRowLeak(List.of("broken"), ratings -> row -> new double[] {Double.NaN});
        assertThat(check.tainted(Synthetic.small(1).ratings(), 1, new SplittableRandom(1)))
                .containsExactly("broken");
    }

    /** How evidence is shown to a feature. */
    private interface View {
        Evidence of(Evidence evidence, Ratings ratings, int row);
    }
}
