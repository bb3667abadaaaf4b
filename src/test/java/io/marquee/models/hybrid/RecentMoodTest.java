package io.marquee.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import io.marquee.models.RatingModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fixture's ratings are an hour apart, the first of them at second 1,000,000,000. */
class RecentMoodTest {
    private static final long FIRST = 1_000_000_000L;
    private static final int HOUR = 3_600;
    private static final RatingModel THREE_STARS = (user, movie, second) -> 3;

    private final Dataset dataset = Fixtures.of("5 2 -", "- - 4");
    private final RecentMood mood = RecentMood.of(dataset.ratings(), THREE_STARS);

    private double signal(String name, int user, long second) {
        float[] values = new float[mood.signals().length];
        mood.of(user).at(second, values, 0);
        return values[List.of(mood.signals()).indexOf(name)];
    }

    @Test
    void weighsARatingHalfADayAgoByTheRootOfOneHalf() {
        double weight = Math.sqrt(0.5);
        assertThat(signal("mood_day", 1, FIRST + 2 * HOUR + 43_200)).isEqualTo(weight / (weight + 1), within(1e-6));
        assertThat(signal("rated_day", 1, FIRST + 2 * HOUR + 43_200)).isEqualTo(weight, within(1e-6));
    }

    @Test
    void addsUpWhatCameBefore() {
        double older = Math.pow(2, -HOUR / 86_400.0);
        assertThat(signal("mood_day", 0, FIRST + HOUR)).isEqualTo((2 * older - 1) / (older + 1 + 1), within(1e-6));
    }

    @Test
    void doesNotLookIntoTheFuture() {
        assertThat(signal("mood_month", 0, FIRST + HOUR - 1)).isGreaterThan(0.9);
        assertThat(signal("rated_month", 0, FIRST - 1)).isZero();
        assertThat(signal("mood_month", 0, FIRST - 1)).isZero();
    }

    @Test
    void countsRatingsOfTheSameSecond() {
        assertThat(signal("rated_minute", 0, FIRST)).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnUnseenUser() {
        assertThat(signal("mood_day", Index.ABSENT, FIRST)).isZero();
        assertThat(signal("rated_month", 7, FIRST)).isZero();
    }
}
