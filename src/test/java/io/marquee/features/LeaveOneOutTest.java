package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.set.FeatureSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaving a row out of the evidence is the same as fitting statistics to all ratings but that one. */
class LeaveOneOutTest {
    private static final int EVERY = 7;

    private static Ratings without(Ratings ratings, int row) {
        return ratings.select(
                IntStream.range(0, ratings.size()).filter(other -> other != row).toArray());
    }

    private static void assertLeftOut(Dataset dataset, Damping damping, int row) {
        Ratings ratings = dataset.ratings();
        Catalogue catalogue = dataset.catalogue();
        Evidence leftOut = new Evidence(Statistics.of(ratings, catalogue, damping), catalogue).aboutRow(ratings, row);
        Evidence neverThere = new Evidence(Statistics.of(without(ratings, row), catalogue, damping), catalogue)
                .about(ratings.user(row), ratings.movie(row), ratings.second(row));
        for (Feature feature : FeatureSet.of(catalogue.genres()).features()) {
            if (!feature.name().equals("user_days")) {
                assertThat(feature.value(leftOut))
                        .as("%s of row %d", feature.name(), row)
                        .isEqualTo(feature.value(neverThere), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5", "0, 0, 0", "0.5, 20, 3"})
    void isFittingWithoutTheRow(double user, double movie, double taste) {
        Dataset dataset = Synthetic.small(1);
        for (int row = 0; row < dataset.ratings().size(); row += EVERY) {
            assertLeftOut(dataset, new Damping(user, movie, taste), row);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5", "0, 0, 0"})
    void isFittingWithoutTheOnlyRatingOfAUserOrAMovie(double user, double movie, double taste) {
        Dataset dataset = Synthetic.sparse(1);
        int[] lonely = lonely(dataset.ratings());
        assertThat(lonely).hasSizeGreaterThan(20);
        for (int row : lonely) {
            assertLeftOut(dataset, new Damping(user, movie, taste), row);
        }
    }

    private static int[] lonely(Ratings ratings) {
        return IntStream.range(0, ratings.size())
                .filter(row -> ratings.byUser().count(ratings.user(row)) == 1
                        || ratings.byMovie().count(ratings.movie(row)) == 1)
                .toArray();
    }

    /** The one exception: when a user's first rating was is known even when that rating is left out; it tells no rating. */
    @Test
    void keepsTheTimeOfTheFirstRating() {
        Dataset dataset = Synthetic.small(1);
        Ratings ratings = dataset.ratings();
        Statistics statistics = Statistics.of(ratings, dataset.catalogue(), new Damping(5, 5, 5));
        Evidence evidence = new Evidence(statistics, dataset.catalogue());
        for (int user = 0; user < ratings.users().size(); user++) {
            List<Integer> rows = rowsOf(ratings, user);
            long first = rows.stream().mapToLong(ratings::second).min().orElseThrow();
            assertThat(rows)
                    .allSatisfy(
                            row -> assertThat(evidence.aboutRow(ratings, row).userSince())
                                    .isEqualTo(first));
        }
    }

    private static List<Integer> rowsOf(Ratings ratings, int user) {
        return IntStream.range(0, ratings.byUser().count(user))
                .mapToObj(i -> ratings.byUser().row(user, i))
                .toList();
    }
}
