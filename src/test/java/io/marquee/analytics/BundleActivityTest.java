package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.SmallBundle;
import io.marquee.features.Synthetic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleActivityTest {
    private static final Bundle BUNDLE = SmallBundle.of(Synthetic.sparse(2));
    private static final Activity ACTIVITY = BundleActivity.of(BUNDLE);

    @Test
    void tellsOfOneMovieWhatItTellsOfAll() {
        for (int user = 0; user < ACTIVITY.users(); user++) {
            List<String> all = new ArrayList<>();
            List<String> oneByOne = new ArrayList<>();
            ACTIVITY.ratings(
                    user, (who, movie, stars, second) -> all.add(who + " " + movie + " " + stars + " " + second));
            for (int one = 0; one < BUNDLE.catalogue().size(); one++) {
                ACTIVITY.rating(
                        user,
                        one,
                        (who, movie, stars, second) -> oneByOne.add(who + " " + movie + " " + stars + " " + second));
            }
            assertThat(oneByOne).isEqualTo(all);
        }
    }
}
