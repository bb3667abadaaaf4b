package io.marquee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.evaluation.RealData;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.MostPopular;
import io.marquee.models.Shared;
import io.marquee.models.factors.Svd;
import io.marquee.people.People;
import io.marquee.progress.Progress;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.variety.Likeness;
import io.marquee.recommend.variety.MovieSimilarity;
import io.marquee.recommend.variety.Popularity;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What diversity and novelty do to the lists of ml-latest-small, over every tenth user. */
class MovieLensVarietyTest {
    private static final Instant NOW = Instant.parse("2018-10-01T20:15:00Z");
    private static final double[] SHARES = {0, 0.2, 0.4, 0.6, 0.8, 1};

    private static Bundle bundle;
    private static Recommender recommender;

    @BeforeAll
    static void train() throws IOException {
        Dataset dataset = RealData.small();
        Map<String, Model> models = new LinkedHashMap<>();
        models.put("svd", (Model) Svd.tuned().fit(dataset, new SplittableRandom(1), Progress.SILENT));
        models.put("most-popular", (Model) new MostPopular().fit(dataset, new SplittableRandom(1), Progress.SILENT));
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), new Damping(5, 5, 5));
        bundle = new Bundle(
                new Shared(dataset.catalogue(), dataset.ratings(), statistics),
                SpectralClustering.DEFAULT
                        .fit(dataset.ratings(), dataset.catalogue(), new SplittableRandom(1), Progress.SILENT)
                        .clusters(),
                new ServedModels(models, "svd", "most-popular"),
                Optional.empty());
        recommender = Lists.recommender(bundle);
    }

    private static DoubleStream figures(Rank rank, double diversity, double novelty, ToDoubleFunction<int[]> figure) {
        Order order = recommender.order(Optional.empty(), Optional.of(rank));
        Query query = Query.best(10, NOW).by(order).varied(diversity, novelty);
        return bundle.users()
                .ids()
                .filter(id -> id % 10 == 0)
                .mapToObj(id -> recommender.recommend(
                        recommender.viewer(id, new People()).orElseThrow(), query))
                .map(list -> list.predictions().stream()
                        .mapToInt(line -> bundle.catalogue()
                                .index()
                                .position(line.movie().id().value()))
                        .toArray())
                .mapToDouble(figure);
    }

    private static double dissimilarity(int... movies) {
        Likeness likeness = MovieSimilarity.of(bundle).among(movies);
        return IntStream.range(0, movies.length)
                .boxed()
                .flatMapToDouble(a -> IntStream.range(0, a).mapToDouble(b -> 1 - likeness.of(a, b)))
                .average()
                .orElse(0);
    }

    private static double information(int... movies) {
        Popularity popularity = Popularity.of(bundle.ratings());
        return IntStream.of(movies)
                .mapToDouble(popularity::information)
                .average()
                .orElse(0);
    }

    @Test
    void listsAreMoreUnlikeThemselvesTheMoreDiversityIsWanted() {
        for (Rank rank : Rank.values()) {
            double[] means = DoubleStream.of(SHARES)
                    .map(share -> figures(rank, share, 0, MovieLensVarietyTest::dissimilarity)
                            .average()
                            .orElseThrow())
                    .toArray();
            assertThat(means).as(rank.word()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyListIsOfLessKnownMoviesTheMoreNoveltyIsWanted() {
        for (Rank rank : Rank.values()) {
            List<double[]> byShare = DoubleStream.of(SHARES)
                    .mapToObj(share -> figures(rank, 0, share, MovieLensVarietyTest::information)
                            .toArray())
                    .toList();
            for (int user = 0; user < byShare.get(0).length; user++) {
                int place = user;
                assertThat(byShare.stream()
                                .mapToDouble(figures -> figures[place])
                                .toArray())
                        .as("%s, user %d", rank.word(), user)
                        .isSorted();
            }
            assertThat(byShare.get(SHARES.length - 1)[0]).isGreaterThan(byShare.get(0)[0] + 1);
        }
    }
}
