package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.DATASET;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnboardingTest {
    private static final Ratings NONE =
            new RatingsBuilder().build(DATASET.catalogue().index());

    private static List<Question> questions(Ratings answers, List<MovieId> unknown, int most) {
        return RECOMMENDER.insights().questions(RECOMMENDER.viewer(answers), unknown, most);
    }

    private static Ratings rating(MovieId movie, int halfStars) {
        return new RatingsBuilder()
                .add(0, movie.value(), halfStars, 1_000)
                .build(DATASET.catalogue().index());
    }

    private static LikeMinded likeMinded() {
        return new LikeMinded(DATASET.ratings(), DATASET.ratings().byMovie());
    }

    @Test
    void theFirstQuestionIsWellKnownAndDividesPeople() {
        Question first = questions(NONE, List.of(), 1).get(0);
        List<Question> all = questions(NONE, List.of(), 100);
        assertThat(first.knownBy() * first.spread())
                .isEqualTo(all.stream()
                        .mapToDouble(question -> question.knownBy() * question.spread())
                        .max()
                        .orElseThrow());
    }

    @Test
    void oppositeAnswersLeadToOtherQuestions() {
        MovieId movie = questions(NONE, List.of(), 1).get(0).movie().id();
        assertThat(questions(rating(movie, 10), List.of(), 10))
                .isNotEqualTo(questions(rating(movie, 1), List.of(), 10));
    }

    @Test
    void whatIsNotKnownIsNotAskedAgainAndTellsSomething() {
        List<Question> before = questions(NONE, List.of(), 10);
        MovieId unknown = before.get(0).movie().id();
        List<Question> after = questions(NONE, List.of(unknown), 10);
        assertThat(after).extracting(question -> question.movie().id()).doesNotContain(unknown);
        assertThat(after.get(0).knownBy()).isNotEqualTo(before.get(1).knownBy());
    }

    @Test
    void thoseWhoAgreeCountMoreThanThoseWhoDoNot() {
        Ratings ratings = DATASET.ratings();
        int[] rows = IntStream.range(0, ratings.size())
                .filter(row -> ratings.movie(row) == ratings.movie(0))
                .toArray();
        double[] weights = likeMinded()
                .weights(
                        Index.ABSENT,
                        rating(DATASET.catalogue().movie(ratings.movie(0)).id(), 10),
                        new BitSet());
        for (int a : rows) {
            for (int b : rows) {
                if (ratings.halfStars(a) > ratings.halfStars(b)) {
                    assertThat(weights[ratings.user(a)]).isGreaterThan(weights[ratings.user(b)]);
                }
            }
        }
    }

    @Test
    void nobodyIsLikeMindedWithThemselves() {
        int self = 3;
        Ratings own = Lists.viewer(RECOMMENDER, users()[self]).ratings();
        double[] weights = likeMinded().weights(self, own, new BitSet());
        assertThat(weights[self]).isZero();
        assertThat(Arrays.stream(weights).max()).hasValue(1);
        assertThat(BUNDLE.users().size()).isEqualTo(weights.length);
    }
}
