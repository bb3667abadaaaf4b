package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.ids;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.recommender;
import static io.marquee.recommend.Lists.users;
import static io.marquee.recommend.Lists.withForest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.bundle.SmallBundle;
import io.marquee.features.Synthetic;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.Fixtures;
import io.marquee.models.boosting.ForestBuilder;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommenderTest {
    @Test
    void saysWhoseListItIsAndWhereItComesFrom() {
        int userId = users()[7];
        Recommendation list = list(userId, 10);
        assertThat(list.userId()).hasValue(userId);
        assertThat(list.version()).isEqualTo("0123456789ab").isEqualTo(RECOMMENDER.version());
        assertThat(list.at()).isEqualTo(NOW);
        assertThat(list.cluster())
                .contains(RECOMMENDER.clusters().get(BUNDLE.clusters().of(7)));
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
                        prediction.predictedRating() == BUNDLE.shared().scale().highest());
    }

    @Test
    void givesTheSameListAgain() {
        Recommender again = recommender(SmallBundle.of(Synthetic.small(1)));
        for (int userId : users()) {
            assertThat(list(again, userId, 10, NOW)).isEqualTo(list(userId, 10));
        }
    }

    @Test
    void givesTheSameListWhenWarm() {
        Recommender warm = recommender(BUNDLE);
        warm.warmUp(NOW.minusSeconds(1_000_000), Duration.ofMinutes(1));
        warm.warmUpRest(NOW.minusSeconds(1_000_000));
        for (int userId : users()) {
            assertThat(list(warm, userId, 10, NOW)).isEqualTo(list(userId, 10));
        }
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
