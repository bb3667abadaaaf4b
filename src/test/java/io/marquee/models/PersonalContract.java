package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds besides for every model that orders movies for each user. */
public interface PersonalContract extends ScorerContract {
    @Test
    default void putsTheMovieToTheUsersTasteFirst() {
        Scorer scorer = fitted(Fixtures.checkerboard(20));
        for (int user = 0; user < 20; user++) {
            double[] scores = scorer.scores(user, new int[] {user, (user + 1) % 20}, NOW);
            assertThat(scores[0]).as("user %d", user).isGreaterThan(scores[1]);
        }
    }
}
