package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.Scale;
import io.marquee.models.Scorer;
import io.marquee.progress.Progress;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeuralModelTest {
    private static final long NOW = 1_000_100_000;
    private static final Scale SCALE = Scale.of(Small.DATASET.ratings());
    private static final NeuralModel TRAINED =
            (NeuralModel) new NeuralTest().trainer().fit(Small.DATASET, new SplittableRandom(3), Progress.SILENT);

    @Test
    void scoresWhatAWalkThroughTheNetworkPredicts() {
        Network network = Small.network(1);
        NeuralModel model = NeuralModel.of(Small.learnt(network));
        for (int user = Index.ABSENT; user < 120; user += 7) {
            for (int movie = Index.ABSENT; movie < 100; movie++) {
                double expected = SCALE.clamp(Small.walked(network, user, movie, NOW));
                assertThat(model.score(user, movie, NOW)).isEqualTo(expected, within(1e-4));
            }
        }
    }

    @Test
    void givesItsStarsAndItsAffinityAsSignals() {
        int[] movies = {4, 99, Index.ABSENT};
        float[][] signals = new float[2][3];
        TRAINED.signals(17, movies, NOW, signals);
        assertThat(TRAINED.signals()).containsExactly("neural_score", "neural_affinity");
        double[] scores = TRAINED.scores(17, movies, NOW);
        for (int i = 0; i < movies.length; i++) {
            assertThat(signals[0][i]).isEqualTo((float) scores[i]);
            assertThat(signals[1][i]).isFinite();
        }
        assertThat(signals[1][0]).isNotZero();
        assertThat(signals[1][2]).as("of an unseen movie").isZero();
    }

    /** Of someone whom training has seen, the ratings alone say nearly as much as training has learnt of them. */
    @Test
    void takesThoseItKnowsForWhoTheyAre() {
        double difference = 0;
        double toOthers = 0;
        for (int user = 0; user < 20; user++) {
            int[] rows = rowsOf(user);
            Scorer newcomer = TRAINED.foldIn(Small.DATASET.ratings().select(rows));
            difference += distance(newcomer, TRAINED, user, user) / 20;
            toOthers += distance(newcomer, TRAINED, user, user + 1) / 20;
        }
        assertThat(difference).isLessThan(0.15);
        assertThat(toOthers).isGreaterThan(0.4);
    }

    private static int[] rowsOf(int user) {
        Ratings ratings = Small.DATASET.ratings();
        return IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) == user)
                .toArray();
    }

    private static double distance(Scorer one, Scorer other, int user, int otherUser) {
        return IntStream.range(0, 100)
                .mapToDouble(movie -> Math.abs(one.score(user, movie, NOW) - other.score(otherUser, movie, NOW)))
                .average()
                .orElseThrow();
    }
}
