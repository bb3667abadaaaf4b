package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds besides for every model that takes newcomers in. */
public interface FoldInContract extends ScorerContract {
    @Test
    default void takesANewcomerIn() {
        Dataset dataset = Fixtures.checkerboard(20);
        FoldIn model = (FoldIn) fitted(dataset.with(without(dataset.ratings(), 0)));
        Scorer newcomer = model.foldIn(of(dataset.ratings(), 0));
        double[] scores = newcomer.scores(Index.ABSENT, new int[] {0, 1}, NOW);
        assertThat(scores[0]).isGreaterThan(scores[1]);
    }

    @Test
    default void knowsAUserItHasSeen() {
        Dataset dataset = Fixtures.checkerboard(20);
        FoldIn model = (FoldIn) fitted(dataset);
        for (int user = 0; user < 20; user++) {
            Scorer newcomer = model.foldIn(of(dataset.ratings(), user));
            double[] scores = newcomer.scores(user, new int[] {user, (user + 1) % 20}, NOW);
            assertThat(scores[0]).as("user %d", user).isGreaterThan(scores[1]);
        }
    }

    @Test
    default void makesDoWithOneRating() {
        Dataset dataset = Fixtures.learnable(12);
        FoldIn model = (FoldIn) fitted(dataset);
        Scorer newcomer = model.foldIn(dataset.ratings().select(0));
        assertThat(ScorerContract.all(newcomer, dataset)).allMatch(Double::isFinite);
    }

    /** The ratings of one user. */
    private static Ratings of(Ratings ratings, int user) {
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) == user)
                .toArray());
    }

    private static Ratings without(Ratings ratings, int user) {
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) != user)
                .toArray());
    }
}
