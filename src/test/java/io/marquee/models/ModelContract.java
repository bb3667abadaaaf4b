package io.marquee.models;

import static io.marquee.features.Statistics.NEWCOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds besides for every model that a bundle can hold. */
public interface ModelContract extends ScorerContract {
    @Test
    default void scoresTheSameOnceReadBack() throws IOException {
        Dataset dataset = Fixtures.learnable(11);
        Scorer scorer = fitted(dataset);
        assertThat(scorer).isInstanceOf(Model.class);
        Model copy = copy((Model) scorer, dataset);
        assertThat(copy).hasSameClassAs(scorer);
        assertThat(ScorerContract.scores(copy, dataset)).isDeepEqualTo(ScorerContract.scores(scorer, dataset));
    }

    /** How far, at most, a user's own scores may be from those by the user's ratings folded in. */
    default double foldedInWithin() {
        return 1e-6;
    }

    @Test
    default void scoresAUsersOwnRatingsFoldedInAsItScoresTheUser() {
        Dataset dataset = Fixtures.learnable(12);
        Model model = (Model) fitted(dataset);
        int[] movies = IntStream.range(Index.ABSENT, 100).toArray();
        for (int user = 0; user < 120; user += 7) {
            Ratings own = Fixtures.ofUser(dataset.ratings(), user);
            Model folded = model.foldIn(own);
            assertThat(folded).hasSameClassAs(model);
            for (long second : new long[] {NOW, own.second(3), dataset.ratings().newest() + 1}) {
                assertThat(folded.scores(NEWCOMER, movies, second))
                        .as("user %d", user)
                        .containsExactly(model.scores(user, movies, second), within(foldedInWithin()));
            }
        }
    }

    @Test
    default void takesOneRatingIn() {
        Dataset dataset = Fixtures.learnable(12);
        Model newcomer = ((Model) fitted(dataset)).foldIn(dataset.ratings().select(0));
        assertThat(ScorerContract.all(newcomer, dataset)).allMatch(Double::isFinite);
    }

    @Test
    default void staysAsItIsWhenANewcomerComes() {
        Dataset dataset = Fixtures.learnable(12);
        Model model = (Model) fitted(dataset);
        double[][] before = ScorerContract.scores(model, dataset);
        model.foldIn(Fixtures.ofUser(dataset.ratings(), 5)).scores(NEWCOMER, new int[] {1, 2, 3, 4}, NOW);
        assertThat(ScorerContract.scores(model, dataset)).isDeepEqualTo(before);
    }

    private static Model copy(Model model, Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFormat.write(model, new BinaryWriter(bytes));
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), new Damping(5, 5, 5));
        return ModelFormat.read(
                new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())),
                new Shared(dataset.catalogue(), dataset.ratings(), statistics));
    }
}
