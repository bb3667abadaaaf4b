package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemKnnTest implements RatingModelContract, PersonalContract, FoldInContract, NeighbourContract {
    private static ItemKnn with(int neighbours, int kept, double damping, double yearScale, double shrinkage) {
        return new ItemKnn(UserMovieBias.tuned(), neighbours, kept, damping, yearScale, shrinkage, 8, 0.5);
    }

    private static ItemKnn remembering(double recency, double recencyHours) {
        return new ItemKnn(UserMovieBias.tuned(), 30, 300, 100, 15, 0.1, recency, recencyHours);
    }

    @Override
    public Trainer trainer() {
        return ItemKnn.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.62);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "neighbours", () -> with(0, 1, 1, 1, 1),
                "kept", () -> with(1, 0, 1, 1, 1),
                "damping", () -> with(1, 1, -1, 1, 1),
                "yearScale", () -> with(1, 1, 1, 0, 1),
                "shrinkage", () -> with(1, 1, 1, 1, 0),
                "recency", () -> remembering(-1, 1),
                "recencyHours", () -> remembering(1, 0));
    }

    @Test
    void findsMoviesOfTheSameTasteSimilar() {
        ItemKnnModel model = (ItemKnnModel) fitted(Fixtures.learnable(20));
        assertThat(model.similar(4, 10))
                .hasSize(10)
                .allMatch(neighbour -> neighbour.position() % 2 == 0 && neighbour.position() != 4)
                .isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
    }

    @Test
    void keepsAsManyNeighboursAsItIsTold() {
        ItemKnnModel model = (ItemKnnModel) ScorerContract.fitted(with(5, 7, 10, 15, 0.1), Fixtures.learnable(20));
        assertThat(model.similar(4, 100)).hasSize(7);
        assertThat(model.contributions(0, 4, NOW)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void hasNoNeighboursForAMovieThatItDoesNotKnow() {
        ItemKnnModel model = (ItemKnnModel) fitted(Fixtures.learnable(20));
        assertThat(model.similar(Index.ABSENT, 10)).isEmpty();
        assertThat(model.similar(100, 10)).isEmpty();
    }

    @Test
    void explainsWhatItAddsToTheBiases() {
        Dataset dataset = Fixtures.learnable(21);
        ItemKnnModel model = (ItemKnnModel) fitted(dataset);
        Scorer biases = ScorerContract.fitted(UserMovieBias.tuned(), dataset);
        for (int movie = 0; movie < 100; movie++) {
            double sum = model.contributions(3, movie, NOW).stream()
                    .mapToDouble(Contribution::stars)
                    .sum();
            double stars = Math.min(5, Math.max(0.5, biases.score(3, movie, NOW) + sum));
            assertThat(model.score(3, movie, NOW)).isEqualTo(stars, within(1e-9));
        }
    }

    @Test
    void explainsByMoviesThatTheUserHasRated() {
        Dataset dataset = Fixtures.learnable(22);
        ItemKnnModel model = (ItemKnnModel) fitted(dataset);
        List<Contribution> contributions = model.contributions(5, 6, NOW);
        assertThat(contributions).isNotEmpty().allSatisfy(contribution -> {
            int row = dataset.ratings().row(5, contribution.movie());
            assertThat(contribution.rated()).isEqualTo(dataset.ratings().stars(row));
            assertThat(contribution.similarity()).isPositive();
        });
        assertThat(contributions)
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.stars()), Math.abs(a.stars())));
        assertThat(model.contributions(Index.ABSENT, 6, NOW)).isEmpty();
        assertThat(model.contributions(5, Index.ABSENT, NOW)).isEmpty();
    }

    @Test
    void knowsAMovieThatNobodyHasRatedByItsGenres() {
        Dataset dataset = Fixtures.learnable(23);
        int[] others = IntStream.range(0, dataset.ratings().size())
                .filter(row -> dataset.ratings().movie(row) != 8)
                .toArray();
        ItemKnnModel model =
                (ItemKnnModel) fitted(dataset.with(dataset.ratings().select(others)));
        assertThat(model.similar(8, 20)).hasSize(20).allMatch(neighbour -> neighbour.position() % 2 == 0);
        assertThat(model.similar(10, 100)).noneMatch(neighbour -> neighbour.position() == 8);
    }

    @Test
    void listensMoreToWhatWasRatedNearTheMoment() {
        Recency recency = new Recency(8, 0.5);
        assertThat(recency.of(0)).isEqualTo(9);
        assertThat(recency.of(1_800)).isEqualTo(5);
        assertThat(recency.of(-1_800)).isEqualTo(5);
        assertThat(recency.of(10 * 365 * 86_400L)).isEqualTo(1, within(1e-3));
    }
}
