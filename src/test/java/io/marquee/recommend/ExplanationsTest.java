package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.oneSplit;
import static io.marquee.recommend.Lists.users;
import static io.marquee.recommend.Lists.viewer;
import static io.marquee.recommend.Lists.withForest;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.MovieId;
import io.marquee.recommend.reasons.FeatureReason;
import io.marquee.recommend.reasons.FeatureReasons;
import io.marquee.recommend.reasons.Reasons;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reasons where the right ones are known. */
class ExplanationsTest {
    private static final int USER = users()[0];

    private static Reasons reasons(Recommender recommender, Viewer viewer, int movie, Optional<String> model) {
        return recommender
                .insights()
                .reasons(
                        viewer,
                        BUNDLE.catalogue().movie(movie).id(),
                        recommender.order(model, Optional.empty()),
                        NOW,
                        20)
                .orElseThrow();
    }

    /** All that counts is whether the movie's mean is above 3.5 stars; that of an unknown movie is about the mean of all. */
    @Test
    void theOnlyFeatureThatCountsIsTheOnlyReason() {
        Recommender recommender = withForest(oneSplit("movie_mean", 3.5f));
        Viewer viewer = viewer(recommender, USER);
        int loved = movieScored(recommender, viewer, 4);
        int unloved = movieScored(recommender, viewer, 1);
        FeatureReasons lovedFor =
                reasons(recommender, viewer, loved, Optional.empty()).features();
        FeatureReasons unlovedFor =
                reasons(recommender, viewer, unloved, Optional.empty()).features();
        assertThat(lovedFor.raising().size() + unlovedFor.lowering().size()).isEqualTo(1);
        assertThat(lovedFor.lowering()).isEmpty();
        assertThat(unlovedFor.raising()).isEmpty();
        FeatureReason only = lovedFor.raising().isEmpty()
                ? unlovedFor.lowering().get(0)
                : lovedFor.raising().get(0);
        assertThat(only.feature()).isEqualTo("movie-ratings");
        assertThat(Math.abs(only.effect())).isEqualTo(3);
        assertThat(only.text()).endsWith("because of how people rate this movie.");
    }

    private static int movieScored(Recommender recommender, Viewer viewer, double stars) {
        return IntStream.range(0, BUNDLE.catalogue().size())
                .filter(movie ->
                        reasons(recommender, viewer, movie, Optional.empty()).score() == stars)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ratingsThatChangeNothingAreNoReasons() {
        Recommender recommender = withForest(oneSplit("movie_mean", 3.5f));
        Reasons reasons = reasons(recommender, viewer(recommender, USER), 0, Optional.empty());
        assertThat(reasons.ratings().raising()).isEmpty();
        assertThat(reasons.ratings().lowering()).isEmpty();
        assertThat(reasons.ratings().measured())
                .isEqualTo(reasons.ratings().rated())
                .isPositive();
    }

    @Test
    void aStrangerHasNoRatingsToTellOf() {
        Viewer stranger = Lists.RECOMMENDER.viewer(
                viewer(Lists.RECOMMENDER, USER).ratings().select());
        Reasons reasons = reasons(Lists.RECOMMENDER, stranger, 0, Optional.empty());
        assertThat(reasons.userId()).isEmpty();
        assertThat(reasons.ratings().rated()).isZero();
        assertThat(reasons.features().raising())
                .extracting(FeatureReason::feature)
                .doesNotContain("habits", "genre-taste", "era-taste", "mood");
    }

    @Test
    void aModelWithoutFeaturesHasNone() {
        Reasons reasons =
                reasons(Lists.RECOMMENDER, viewer(Lists.RECOMMENDER, USER), 0, Optional.of("user-movie-bias"));
        assertThat(reasons.model()).isEqualTo("user-movie-bias");
        assertThat(reasons.features()).isEqualTo(FeatureReasons.NONE);
        assertThat(reasons.ratings().raising()).isNotEmpty();
    }

    @Test
    void theScoreIsThePredictedOneAndTheOwnRatingIsTold() {
        Viewer viewer = viewer(Lists.RECOMMENDER, USER);
        int rated = viewer.ratings().movie(0);
        Reasons reasons = reasons(Lists.RECOMMENDER, viewer, rated, Optional.empty());
        MovieId id = BUNDLE.catalogue().movie(rated).id();
        assertThat(reasons.rated()).hasValue(viewer.ratings().stars(0));
        assertThat(reasons.score())
                .isEqualTo(Lists.RECOMMENDER
                        .opinions(viewer, id, NOW)
                        .orElseThrow()
                        .predictedRating());
    }

    @Test
    void unknownMoviesHaveNone() {
        Viewer viewer = viewer(Lists.RECOMMENDER, USER);
        Order order = Lists.RECOMMENDER.order(Optional.empty(), Optional.empty());
        assertThat(Lists.RECOMMENDER.insights().reasons(viewer, new MovieId(Integer.MAX_VALUE), order, NOW, 5))
                .isEmpty();
    }
}
