package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.Fixtures;
import io.marquee.progress.Progress;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ImportanceTest {
    private static final Dataset LEARNABLE = Fixtures.learnable(1);

    private static TrainedTrees grown(Dataset dataset) {
        return new Boosted(new Damping(5, 5, 5), ChangedSettings.quick(50))
                .grow(dataset, new SplittableRandom(1), Progress.SILENT);
    }

    @Test
    void sumsToOne() {
        double sum = grown(LEARNABLE).importance().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isEqualTo(1, within(1e-9));
    }

    @Test
    void hasAShareForEveryFeatureTheLargestFirst() {
        TrainedTrees trained = grown(LEARNABLE);
        assertThat(trained.importance().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FeatureSet.of(LEARNABLE.catalogue().genres()).names());
        assertThat(List.copyOf(trained.importance().values())).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void findsWhatTheRatingsHangOn() {
        assertThat(grown(LEARNABLE).importance().keySet().stream().limit(8))
                .contains("user_mean", "movie_mean", "user_genre_offset");
    }

    @Test
    void isZeroWhereNoTreeHasASplit() {
        assertThat(List.copyOf(grown(Fixtures.of("4 4", "4 4")).importance().values()))
                .isEqualTo(Collections.nCopies(26, 0.0));
    }
}
