package io.marquee.recommend;

import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.oneSplit;
import static io.marquee.recommend.Lists.users;
import static io.marquee.recommend.Lists.withForest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the moment that a list is for has to do with it. */
class MomentOfListsTest {
    @Test
    void heedsTheMomentWhereFeaturesOfTimeSaySo() {
        Recommender morning = withForest(oneSplit("hour", 12));
        Instant noon = Instant.parse("2020-06-15T12:00:00Z");
        assertThat(list(morning, users()[0], 5, noon.minusSeconds(1)).predictions())
                .allMatch(prediction -> prediction.predictedRating() == 1);
        assertThat(list(morning, users()[0], 5, noon).predictions())
                .allMatch(prediction -> prediction.predictedRating() == 4);
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
    void doesNotHeedTheMomentOtherwise() {
        Recommender timeless = withForest(oneSplit("movie_mean", 3.5f));
        List<Prediction> now = list(timeless, users()[0], EVERYTHING, NOW).predictions();
        for (Duration later : List.of(Duration.ofHours(5), Duration.ofDays(3), Duration.ofDays(40_000))) {
            assertThat(list(timeless, users()[0], EVERYTHING, NOW.plus(later)).predictions())
                    .isEqualTo(now);
        }
    }
}
