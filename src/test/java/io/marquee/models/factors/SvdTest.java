package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.AccuracyBand;
import io.marquee.models.CrossFoldIn;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SvdTest implements RatingModelContract, PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return Svd.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.62);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "implicit", () -> new Svd(5, 10, 0, 1, Double.NaN),
                "rank", () -> new Svd(0, 10, 0, 1, 0.3),
                "sweeps", () -> new Svd(5, 0, 0, 1, 0.3),
                "tolerance", () -> new Svd(5, 10, -1, 1, 0.3),
                "noiseDamping", () -> new Svd(5, 10, 0, 0, 0.3));
    }

    @Test
    void findsTasteWhereThereIsSome() {
        Dataset dataset = Fixtures.learnable(20);
        SvdModel model = (SvdModel) fitted(dataset);
        float[][] signals = new float[2][2];
        double agreeing = IntStream.range(0, 120)
                .filter(user -> {
                    model.signals(user, new int[] {0, 1}, NOW, signals);
                    double liking = meanOf(dataset.ratings(), user, 0) - meanOf(dataset.ratings(), user, 1);
                    return liking * (signals[1][0] - signals[1][1]) > 0;
                })
                .count();
        assertThat(agreeing / 120).isGreaterThan(0.95);
    }

    /** What a user gives the movies of one of the two genres. */
    private static double meanOf(Ratings ratings, int user, int genre) {
        return IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) == user && ratings.movie(row) % 2 == genre)
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow();
    }

    @Test
    void publishesWhatItScoresWith() {
        Dataset dataset = Fixtures.learnable(21);
        SvdModel model = (SvdModel) fitted(dataset);
        for (int user : new int[] {0, 50, Index.ABSENT}) {
            for (int movie : new int[] {0, 50, Index.ABSENT}) {
                float[] p = model.userFactors(user);
                float[] q = model.movieFactors(movie);
                assertThat(p).hasSize(model.rank());
                double dot = IntStream.range(0, p.length)
                        .mapToDouble(i -> p[i] * q[i])
                        .sum();
                double stars = model.mean() + model.userBias(user) + model.movieBias(movie) + dot;
                assertThat(model.score(user, movie, NOW)).isEqualTo(Math.min(5, Math.max(0.5, stars)), within(1e-6));
            }
        }
    }

    @Test
    void foldsInAllButAPartAsIfTheOthersWereAll() {
        Dataset dataset = Fixtures.learnable(22);
        SvdModel model = (SvdModel) fitted(dataset);
        Ratings own = Fixtures.ofUser(dataset.ratings(), 3);
        List<SvdModel> parts = model.foldInWithoutEach(own, 4);
        assertThat(parts).hasSize(4);
        for (int part = 0; part < 4; part++) {
            Scorer expected = model.foldIn(CrossFoldIn.without(own, part, 4));
            for (int movie = 0; movie < 100; movie++) {
                assertThat(parts.get(part).score(0, movie, NOW)).isEqualTo(expected.score(0, movie, NOW), within(1e-5));
            }
        }
    }

    @Test
    void learnsLessFromAnErraticUser() {
        Noise noise = new Noise(0.5, 10);
        assertThat(noise.weight(0.5 * 20, 20)).isEqualTo(noise.weight(), within(1e-12));
        assertThat(noise.weight(2 * 20, 20)).isEqualTo(30 / 45.0);
    }

    @Test
    void stopsWhenTheNoiseHasSettled() {
        Dataset dataset = Fixtures.learnable(23);
        Scorer settled = ScorerContract.fitted(new Svd(3, 1000, 100, 10, 0.3), dataset);
        Scorer twoSweeps = ScorerContract.fitted(new Svd(3, 2, 0, 10, 0.3), dataset);
        assertThat(ScorerContract.all(settled, dataset)).isEqualTo(ScorerContract.all(twoSweeps, dataset));
    }
}
