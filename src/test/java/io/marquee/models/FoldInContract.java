package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds besides for every model that orders movies for each newcomer. */
public interface FoldInContract extends ModelContract {
    @Test
    default void takesANewcomerIn() {
        Dataset dataset = Fixtures.checkerboard(20);
        Model model = (Model) fitted(dataset.with(without(dataset.ratings(), 0)));
        Scorer newcomer = model.foldIn(Fixtures.ofUser(dataset.ratings(), 0));
        double[] scores = newcomer.scores(Index.ABSENT, new int[] {0, 1}, NOW);
        assertThat(scores[0]).isGreaterThan(scores[1]);
    }

    @Test
    default void knowsAUserItHasSeen() {
        Dataset dataset = Fixtures.checkerboard(20);
        Model model = (Model) fitted(dataset);
        for (int user = 0; user < 20; user++) {
            Scorer newcomer = model.foldIn(Fixtures.ofUser(dataset.ratings(), user));
            double[] scores = newcomer.scores(user, new int[] {user, (user + 1) % 20}, NOW);
            assertThat(scores[0]).as("user %d", user).isGreaterThan(scores[1]);
        }
    }

    private static Ratings without(Ratings ratings, int user) {
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) != user)
                .toArray());
    }
}
