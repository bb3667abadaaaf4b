package io.marquee.recommend;

import static io.marquee.recommend.Lists.DATASET;
import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.ids;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.data.Grouping;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Lists that are ordered by something else than the version's own stars. */
class RelevanceTest {
    private static Recommendation ordered(String model, Rank rank, int userId) {
        return RECOMMENDER.recommend(Lists.viewer(RECOMMENDER, userId), new Order(model, rank), EVERYTHING, NOW);
    }

    private static double count(Prediction prediction) {
        Grouping byMovie = DATASET.ratings().byMovie();
        int position =
                DATASET.catalogue().index().position(prediction.movie().id().value());
        return byMovie.count(position);
    }

    @Test
    void putsTheHighestScoreFirstAndOfEqualOnesTheLowerId() {
        List<Prediction> list =
                ordered("most-popular", Rank.RELEVANCE, users()[3]).predictions();
        assertThat(list)
                .isSortedAccordingTo(Comparator.comparingDouble(RelevanceTest::count)
                        .reversed()
                        .thenComparing(prediction -> prediction.movie().id().value()))
                .allSatisfy(prediction -> assertThat(prediction.relevance()).hasValue(count(prediction)))
                .allMatch(prediction -> prediction.lowerBound().isEmpty());
    }

    @Test
    void hasTheSameCandidates() {
        for (int userId : users()) {
            assertThat(ids(ordered("most-popular", Rank.RELEVANCE, userId)))
                    .containsExactlyInAnyOrderElementsOf(candidates(userId));
        }
    }

    @Test
    void showsTheStarsOfTheVersionsOwnModelWhereItsModelHasNone() {
        Map<Integer, Double> stars = list(users()[3], EVERYTHING).predictions().stream()
                .collect(Collectors.toMap(prediction -> prediction.movie().id().value(), Prediction::predictedRating));
        assertThat(ordered("most-popular", Rank.RELEVANCE, users()[3]).predictions())
                .allSatisfy(prediction -> assertThat(prediction.predictedRating())
                        .isEqualTo(stars.get(prediction.movie().id().value())));
    }

    @Test
    void showsAModelsOwnStarsWhereItHasSome() {
        List<Prediction> byStars =
                ordered("user-movie-bias", Rank.STARS, users()[3]).predictions();
        List<Prediction> byRelevance =
                ordered("user-movie-bias", Rank.RELEVANCE, users()[3]).predictions();
        assertThat(byStars).allMatch(prediction -> prediction.relevance().isEmpty());
        assertThat(byRelevance)
                .extracting(Prediction::movie, Prediction::predictedRating)
                .containsExactlyElementsOf(
                        byStars.stream().map(RelevanceTest::movieAndStars).toList());
        assertThat(byRelevance)
                .extracting(Prediction::relevance)
                .isEqualTo(byStars.stream()
                        .map(Prediction::predictedRating)
                        .map(OptionalDouble::of)
                        .toList());
    }

    private static Tuple movieAndStars(Prediction prediction) {
        return tuple(prediction.movie(), prediction.predictedRating());
    }
}
