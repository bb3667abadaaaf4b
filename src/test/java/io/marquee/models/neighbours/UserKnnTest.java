package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Index;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UserKnnTest implements RatingModelContract, PersonalContract, FoldInContract, NeighbourContract {
    private static UserKnn with(int neighbours, int kept, double damping, double shrinkage, int crowd) {
        return new UserKnn(UserMovieBias.tuned(), neighbours, kept, damping, shrinkage, crowd);
    }

    @Override
    public Trainer trainer() {
        return UserKnn.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.66);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "neighbours", () -> with(0, 1, 1, 1, 1),
                "kept", () -> with(1, 0, 1, 1, 1),
                "damping", () -> with(1, 1, -1, 1, 1),
                "shrinkage", () -> with(1, 1, 1, 0, 1),
                "crowd", () -> with(1, 1, 1, 1, 0));
    }

    @Test
    void findsUsersOfTheSameTasteSimilar() {
        UserKnnModel model = (UserKnnModel) fitted(Fixtures.checkerboard(20));
        for (int user = 0; user < 20; user++) {
            int self = user;
            assertThat(model.similar(user, 100))
                    .hasSize(9)
                    .allMatch(neighbour -> neighbour.position() % 2 == self % 2 && neighbour.position() != self)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
        }
    }

    @Test
    void hasNoNeighboursForAUserWhomItDoesNotKnow() {
        UserKnnModel model = (UserKnnModel) fitted(Fixtures.checkerboard(20));
        assertThat(model.similar(Index.ABSENT, 10)).isEmpty();
        assertThat(model.similar(20, 10)).isEmpty();
    }

    @Test
    void takesNeighboursFromThoseWhoHaveRatedMost() {
        UserKnnModel model = (UserKnnModel) ScorerContract.fitted(
                with(40, 300, 1, 0.3, 2), Fixtures.of("5 1 5 1 5", "5 1 5 1 -", "5 1 5 - -", "5 1 - - -", "1 5 1 5 1"));
        IntStream.range(0, 5)
                .forEach(user -> assertThat(model.similar(user, 10))
                        .as("user %d", user)
                        .allMatch(neighbour -> neighbour.position() == 0 || neighbour.position() == 4));
        assertThat(model.similar(2, 10)).extracting(Neighbour::position).containsExactly(0);
    }
}
