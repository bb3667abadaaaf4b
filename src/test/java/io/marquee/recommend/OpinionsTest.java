package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.DATASET;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.recommender;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.bundle.SmallBundle;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.LikeModel;
import io.marquee.people.People;
import io.marquee.recommend.Opinion.Meaning;
import org.junit.jupiter.api.Test;

class OpinionsTest {
    private record Likes(double probability) implements Constant, LikeModel {
        @Override
        public double score(int user, int movie, long second) {
            return probability;
        }

        @Override
        public double threshold() {
            return 3.5;
        }
    }

    private record Sure(double stars) implements Constant, IntervalModel {
        @Override
        public double score(int user, int movie, long second) {
            return stars;
        }

        @Override
        public Interval interval(int user, int movie, long second) {
            return new Interval(0.8, stars - 1, stars + 0.5);
        }
    }

    private static Opinions opinions(Recommender recommender, int userId, int movieId) {
        return recommender
                .opinions(Lists.viewer(recommender, userId), new MovieId(movieId), NOW)
                .orElseThrow();
    }

    @Test
    void areThoseOfEveryServedModel() {
        Opinions opinions =
                opinions(RECOMMENDER, users()[2], candidates(users()[2]).get(0));
        assertThat(opinions.all())
                .extracting(Opinion::model, Opinion::meaning)
                .containsExactly(
                        tuple("boosted", Meaning.STARS),
                        tuple("user-movie-bias", Meaning.STARS),
                        tuple("most-popular", Meaning.SCORE));
        assertThat(opinions.version()).isEqualTo(RECOMMENDER.version());
        assertThat(opinions.rated()).isEmpty();
        assertThat(opinions.interval()).isEmpty();
        assertThat(opinions.like()).isEmpty();
    }

    @Test
    void agreeWithTheList() {
        for (Prediction line : list(users()[2], 5).predictions()) {
            Opinions opinions =
                    opinions(RECOMMENDER, users()[2], line.movie().id().value());
            assertThat(opinions.model()).isEqualTo("boosted");
            assertThat(opinions.movie()).isEqualTo(line.movie());
            assertThat(opinions.predictedRating()).isEqualTo(line.predictedRating());
            assertThat(opinions.all().get(0).value()).isEqualTo(line.predictedRating());
        }
    }

    @Test
    void tellWhatTheUserRated() {
        Ratings ratings = DATASET.ratings();
        Opinions opinions = opinions(
                RECOMMENDER,
                ratings.users().id(ratings.user(17)),
                ratings.movies().id(ratings.movie(17)));
        assertThat(opinions.rated()).hasValue(ratings.stars(17));
    }

    @Test
    void tellTheProbabilityOfALikeWhereAModelDoes() {
        Recommender recommender = recommender(SmallBundle.with(BUNDLE, "like", new Likes(0.7)));
        Opinions opinions = opinions(recommender, users()[2], 1);
        assertThat(opinions.like()).contains(new Opinions.Like(0.7, 3.5));
        assertThat(opinions.all()).last().isEqualTo(new Opinion("like", Meaning.PROBABILITY, 0.7));
    }

    @Test
    void tellTheIntervalWhereTheModelOfStarsDoes() {
        Recommender recommender = recommender(SmallBundle.with(BUNDLE, "boosted", new Sure(3)));
        Opinions opinions = opinions(recommender, users()[2], 1);
        assertThat(opinions.predictedRating()).isEqualTo(3);
        assertThat(opinions.interval()).contains(new Interval(0.8, 2, 3.5));
    }

    @Test
    void areThereForKnownUsersAndMoviesAlone() {
        assertThat(RECOMMENDER.viewer(-1, new People())).isEmpty();
        assertThat(RECOMMENDER.viewer(Integer.MAX_VALUE, new People())).isEmpty();
        assertThat(RECOMMENDER.opinions(Lists.viewer(RECOMMENDER, users()[0]), new MovieId(Integer.MAX_VALUE), NOW))
                .isEmpty();
    }
}
