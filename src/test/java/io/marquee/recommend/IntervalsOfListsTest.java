package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.recommender;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.SmallBundle;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.people.People;
import io.marquee.recommend.query.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the ratings of a list lie, by a model that can tell. */
class IntervalsOfListsTest {
    private static final Recommender RECOMMENDER = recommender(SmallBundle.with(BUNDLE, "boosted", new Sure()));
    private static final int NEWCOMER = 1_000_000;

    /** Gives each movie other stars, and another interval around them. */
    private record Sure() implements Constant, IntervalModel {
        @Override
        public double score(int user, int movie, long second) {
            return 3 + movie % 7 / 10.0;
        }

        @Override
        public Interval interval(int user, int movie, long second) {
            double stars = score(user, movie, second);
            return new Interval(0.8, stars - movie / 1000.0, stars + 0.5);
        }
    }

    private static List<Prediction> list(Viewer viewer, String model, Rank rank) {
        return RECOMMENDER
                .recommend(viewer, Query.best(20, NOW).by(new Order(model, rank)))
                .predictions();
    }

    private static Viewer user() {
        return Lists.viewer(RECOMMENDER, users()[2]);
    }

    private static void assertTold(List<Prediction> list, Viewer viewer) {
        assertThat(list).hasSize(20).allSatisfy(line -> {
            Opinions opinions =
                    RECOMMENDER.opinions(viewer, line.movie().id(), NOW).orElseThrow();
            assertThat(line.interval()).isPresent().isEqualTo(opinions.interval());
            assertThat(line.predictedRating()).isEqualTo(opinions.predictedRating());
        });
        assertThat(list).extracting(Prediction::interval).doesNotHaveDuplicates();
    }

    @Test
    void areThoseOfThePairs() {
        assertTold(list(user(), "boosted", Rank.STARS), user());
    }

    @Test
    void areThoseOfTheModelOfStarsWhereAnotherOrders() {
        assertTold(list(user(), "most-popular", Rank.RELEVANCE), user());
    }

    @Test
    void areThereForSomeoneOfWhomNothingIsKnown() {
        People people = new People();
        people.join(NEWCOMER);
        Viewer newcomer = RECOMMENDER.viewer(NEWCOMER, people).orElseThrow();
        assertTold(list(newcomer, "boosted", Rank.STARS), newcomer);
    }

    @Test
    void areLeftOutWhereTheModelCannotTell() {
        assertThat(list(user(), "user-movie-bias", Rank.STARS))
                .isNotEmpty()
                .extracting(Prediction::interval)
                .containsOnly(Optional.empty());
    }
}
