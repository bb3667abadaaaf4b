package io.marquee.features.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureSetTest {
    private static final FeatureSet FEATURES = FeatureSet.of(List.of("Action", "Film-Noir", "Science Fiction"));

    @Test
    void namesEachColumnOnce() {
        assertThat(FEATURES.names()).doesNotHaveDuplicates().hasSize(FEATURES.size());
    }

    @Test
    void holdsWhatAModelShouldSee() {
        assertThat(FEATURES.names())
                .contains("user_mean", "user_count", "user_spread", "user_days")
                .contains("movie_mean", "movie_popularity", "movie_spread", "movie_year", "movie_age")
                .contains("hour", "weekday_monday", "weekday_sunday", "user_genre_mean");
    }

    @Test
    void endsWithTheGenresInTheirOrder() {
        assertThat(FEATURES.names()).endsWith("genre_action", "genre_film_noir", "genre_science_fiction");
    }

    @Test
    void fillsARowInTheOrderOfItsFeatures() {
        FeatureSet set = FeatureSet.of(TinySet.CATALOGUE.genres());
        Evidence evidence = TinySet.about(2, 20, 1_000_000_000L);
        float[] values = new float[set.size() + 4];
        Arrays.fill(values, -7);
        set.fill(evidence, values, 3);
        for (int column = 0; column < set.size(); column++) {
            Feature feature = set.features().get(column);
            assertThat(values[3 + column]).as(feature.name()).isEqualTo((float) feature.value(evidence));
        }
        assertThat(new float[] {values[2], values[3 + set.size()]}).containsOnly(-7);
    }
}
