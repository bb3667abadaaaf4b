package io.marquee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.SmallBundle;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Synthetic;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.Fixtures;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.ForestBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommenderTest {
    private static final Instant NOW = Instant.parse("2020-06-15T12:30:00Z");
    private static final Dataset DATASET = Synthetic.small(1);
    private static final Bundle BUNDLE = SmallBundle.of(DATASET);
    private static final Recommender RECOMMENDER = recommender(BUNDLE);
    private static final int EVERYTHING = 1_000;

    private static Recommender recommender(Bundle bundle) {
        return Recommender.of(new BundleFile(bundle, SmallBundle.draft().withVersion("0123456789ab")));
    }

    private static Recommender withForest(Forest forest) {
        return recommender(new Bundle(
                BUNDLE.catalogue(),
                BUNDLE.users(),
                BUNDLE.seen(),
                BUNDLE.clusters(),
                BUNDLE.statistics(),
                forest,
                BUNDLE.scale()));
    }

    /** One split: 1 star below a value of a feature, 4 stars from there on. */
    private static Forest oneSplit(String feature, float below) {
        List<String> columns = FeatureSet.of(BUNDLE.catalogue().genres()).names();
        ForestBuilder builder = new ForestBuilder(columns.size(), 3);
        builder.startTree();
        int split = builder.split(columns.indexOf(feature), below);
        builder.leaf(1);
        builder.rightOf(split);
        builder.leaf(4);
        return builder.build();
    }

    private static Recommendation list(Recommender recommender, int userId, int top, Instant at) {
        return recommender.recommend(userId, top, at).orElseThrow();
    }

    private static Recommendation list(int userId, int top) {
        return list(RECOMMENDER, userId, top, NOW);
    }

    private static List<Integer> ids(Recommendation list) {
        return list.predictions().stream()
                .map(prediction -> prediction.movie().id().value())
                .toList();
    }

    private static int[] users() {
        return BUNDLE.users().ids().toArray();
    }

    /** The ids of the candidates, from the definition: rated by someone in the user's cluster, and not by the user. */
    private static List<Integer> candidates(int userId) {
        Ratings ratings = DATASET.ratings();
        int user = BUNDLE.users().position(userId);
        int cluster = BUNDLE.clusters().of(user);
        TreeSet<Integer> ids = new TreeSet<>();
        for (int row = 0; row < ratings.size(); row++) {
            if (BUNDLE.clusters().of(ratings.user(row)) == cluster) {
                ids.add(ratings.movies().id(ratings.movie(row)));
            }
        }
        for (int row = 0; row < ratings.size(); row++) {
            if (ratings.user(row) == user) {
                ids.remove(ratings.movies().id(ratings.movie(row)));
            }
        }
        return List.copyOf(ids);
    }

    @Test
    void saysWhoseListItIsAndWhereItComesFrom() {
        int userId = users()[7];
        Recommendation list = list(userId, 10);
        assertThat(list.userId()).isEqualTo(userId);
        assertThat(list.version()).isEqualTo("0123456789ab").isEqualTo(RECOMMENDER.version());
        assertThat(list.at()).isEqualTo(NOW);
        assertThat(list.cluster())
                .isEqualTo(RECOMMENDER.clusters().get(BUNDLE.clusters().of(7)));
        assertThat(list.predictions()).hasSize(10);
    }

    @Test
    void hasNoListForAnUnknownUser() {
        assertThat(RECOMMENDER.recommend(-1, 10, NOW)).isEmpty();
        assertThat(RECOMMENDER.recommend(Integer.MAX_VALUE, 10, NOW)).isEmpty();
    }

    @Test
    void offersEveryCandidateAndNothingElse() {
        for (int userId : users()) {
            assertThat(ids(list(userId, EVERYTHING)))
                    .as("user %d", userId)
                    .containsExactlyInAnyOrderElementsOf(candidates(userId));
        }
    }

    @Test
    void givesTheStartOfTheWholeListWhenFewerAreWanted() {
        List<Prediction> whole = list(users()[3], EVERYTHING).predictions();
        for (int top : new int[] {1, 2, 10, whole.size(), whole.size() + 1, Integer.MAX_VALUE}) {
            assertThat(list(users()[3], top).predictions()).isEqualTo(whole.subList(0, Math.min(top, whole.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesAListOfNothing(int top) {
        assertThatThrownBy(() -> RECOMMENDER.recommend(users()[0], top, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }

    @Test
    void putsTheHighestPredictionFirstAndOfEqualOnesTheLowerId() {
        Comparator<Prediction> order = Comparator.comparingDouble(Prediction::predictedRating)
                .reversed()
                .thenComparing(prediction -> prediction.movie().id().value());
        for (int userId : users()) {
            assertThat(list(userId, EVERYTHING).predictions()).isSortedAccordingTo(order);
        }
    }

    @Test
    void goesByTheIdAloneWhenAllPredictionsAreEqual() {
        ForestBuilder constant =
                new ForestBuilder(FeatureSet.of(BUNDLE.catalogue().genres()).size(), 0);
        constant.addToBase(3);
        Recommendation list = list(withForest(constant.build()), users()[5], 20, NOW);
        assertThat(ids(list)).isEqualTo(candidates(users()[5]).subList(0, 20));
    }

    @Test
    void keepsToTheScaleOfTheRatings() {
        ForestBuilder high =
                new ForestBuilder(FeatureSet.of(BUNDLE.catalogue().genres()).size(), 0);
        high.addToBase(99);
        assertThat(list(withForest(high.build()), users()[5], 20, NOW).predictions())
                .allMatch(prediction ->
                        prediction.predictedRating() == BUNDLE.scale().highest());
    }

    @Test
    void givesTheSameListAgain() {
        Recommender again = recommender(SmallBundle.of(Synthetic.small(1)));
        for (int userId : users()) {
            assertThat(list(again, userId, 10, NOW)).isEqualTo(list(userId, 10));
        }
    }

    @Test
    void heedsTheMomentWhereFeaturesOfTimeSaySo() {
        Recommender morning = withForest(oneSplit("hour", 12));
        Instant noon = Instant.parse("2020-06-15T12:00:00Z");
        assertThat(list(morning, users()[0], 5, noon.minusSeconds(1)).predictions())
                .allMatch(prediction -> prediction.predictedRating() == 1);
        assertThat(list(morning, users()[0], 5, noon).predictions())
                .allMatch(prediction -> prediction.predictedRating() == 4);
    }

    @Test
    void doesNotHeedTheMomentOtherwise() {
        Recommender timeless = withForest(oneSplit("movie_mean", 3.5f));
        List<Prediction> now = list(timeless, users()[0], EVERYTHING, NOW).predictions();
        for (Duration later : List.of(Duration.ofHours(5), Duration.ofDays(3), Duration.ofDays(40_000))) {
            assertThat(list(timeless, users()[0], EVERYTHING, NOW.plus(later)).predictions())
                    .isEqualTo(now);
        }
    }

    /** Features of movies are kept for a day; lists for different days that are asked for at once must not mix. */
    @Test
    void heedsTheDayOfEachListWhenManyAreAskedForAtOnce() {
        Recommender young = withForest(oneSplit("movie_age", 30));
        IntStream.range(0, 200).parallel().forEach(i -> {
            Instant at = NOW.plus(Duration.ofDays(i % 7 * 3_000L));
            double year = 1970 + Duration.between(Instant.EPOCH, at).toDays() / 365.2425;
            assertThat(list(young, users()[i % 60], EVERYTHING, at).predictions())
                    .isNotEmpty()
                    .allSatisfy(prediction -> assertThat(prediction.predictedRating())
                            .isEqualTo(year - prediction.movie().year().orElseThrow() < 30 ? 1 : 4));
        });
    }

    @Test
    void hasAnEmptyListForOneWhoHasSeenEverything() {
        Recommender recommender = recommender(SmallBundle.of(Fixtures.of("5 4 3 2", "1 2 3 4", "5 5 4 4")));
        assertThat(list(recommender, 2, 10, NOW).predictions()).isEmpty();
    }

    @Test
    void answersManyAtOnceAsOneByOne() {
        List<Recommendation> oneByOne =
                IntStream.of(users()).mapToObj(userId -> list(userId, 10)).toList();
        List<List<Recommendation>> atOnce = IntStream.range(0, 32)
                .parallel()
                .mapToObj(run -> IntStream.of(users())
                        .parallel()
                        .mapToObj(userId -> list(userId, 10))
                        .toList())
                .toList();
        assertThat(atOnce).isEqualTo(Collections.nCopies(32, oneByOne));
    }
}
