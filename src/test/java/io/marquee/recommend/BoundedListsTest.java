package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.DATASET;
import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.recommender;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.SmallBundle;
import io.marquee.models.UserMovieBias;
import io.marquee.models.trust.LowerBound;
import io.marquee.models.trust.Uncertainty;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists by stars where the bundle knows how far these can be trusted. */
class BoundedListsTest {
    private static final Bundle BOUNDED = new Bundle(
            BUNDLE.shared(),
            BUNDLE.clusters(),
            BUNDLE.models(),
            Optional.of(new LowerBound(
                    Uncertainty.of(UserMovieBias.tuned()).fit(DATASET, new SplittableRandom(1), Progress.SILENT), 3)));
    private static final Recommender RECOMMENDER = recommender(BOUNDED);

    @TempDir
    private Path folder;

    private static List<Prediction> whole(Recommender recommender, int userId) {
        return list(recommender, userId, EVERYTHING, NOW).predictions();
    }

    private static Map<Integer, Double> stars(List<Prediction> predictions) {
        return predictions.stream()
                .collect(Collectors.toMap(prediction -> prediction.movie().id().value(), Prediction::predictedRating));
    }

    @Test
    void areOrderedByTheBoundAndNotByTheStars() {
        for (int userId : users()) {
            List<Prediction> list = whole(RECOMMENDER, userId);
            assertThat(list)
                    .hasSameSizeAs(candidates(userId))
                    .isSortedAccordingTo(Comparator.comparingDouble((Prediction prediction) ->
                                    prediction.lowerBound().orElseThrow())
                            .reversed()
                            .thenComparing(prediction -> prediction.movie().id().value()))
                    .allMatch(prediction -> prediction.lowerBound().orElseThrow() <= prediction.predictedRating());
        }
        assertThat(whole(RECOMMENDER, users()[0]))
                .isNotEmpty()
                .extracting(Prediction::predictedRating)
                .isNotEqualTo(whole(Lists.RECOMMENDER, users()[0]).stream()
                        .map(Prediction::predictedRating)
                        .toList());
    }

    @Test
    void haveTheSamePredictedRatings() {
        assertThat(stars(whole(RECOMMENDER, users()[4]))).isEqualTo(stars(whole(Lists.RECOMMENDER, users()[4])));
    }

    @Test
    void byRelevanceHaveNoBound() {
        assertThat(RECOMMENDER
                        .recommend(Lists.viewer(RECOMMENDER, users()[4]), new Order("boosted", Rank.RELEVANCE), 10, NOW)
                        .predictions())
                .isNotEmpty()
                .allMatch(prediction -> prediction.lowerBound().isEmpty());
    }

    @Test
    void areTheSameOnceTheBundleIsReadBack() throws IOException {
        Path file = folder.resolve("bounded.bundle");
        BundleFile.write(file, BOUNDED, SmallBundle.draft());
        Recommender read = Recommender.of(BundleFile.read(file));
        assertThat(whole(read, users()[9])).isEqualTo(whole(RECOMMENDER, users()[9]));
    }
}
