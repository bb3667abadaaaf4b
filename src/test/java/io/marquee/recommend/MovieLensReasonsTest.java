package io.marquee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.MovieId;
import io.marquee.evaluation.RealData;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.Shared;
import io.marquee.models.boosting.training.ChangedSettings;
import io.marquee.models.factors.Svd;
import io.marquee.models.hybrid.training.Hybrid;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.progress.Progress;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.reasons.RatingReason;
import io.marquee.recommend.reasons.Reasons;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether reasons are true on ml-latest-small: the first rating that is told to raise a score is taken back, as a person would,
 * and the score asked for again. With fewer trees and models than are served, to be trained in seconds; {@code src/benchmark/run
 * reasons} does the same with a whole bundle.
 */
class MovieLensReasonsTest {
    private static final int PAIRS = 200;
    private static final int LINES = 10;
    private static final Instant NOW = Instant.parse("2018-10-01T20:15:00Z");

    private static Recommender recommender;
    private static int[] users;

    @BeforeAll
    static void train() throws IOException {
        Dataset dataset = RealData.small();
        Damping damping = new Damping(5, 5, 5);
        Hybrid hybrid =
                new Hybrid(damping, 2, 0.1, ChangedSettings.with(Hybrid.TREES, "rounds", 300), List.of(Svd.tuned()));
        Model model = (Model) hybrid.fit(dataset, new SplittableRandom(1), Progress.SILENT);
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), damping);
        Bundle bundle = new Bundle(
                new Shared(dataset.catalogue(), dataset.ratings(), statistics),
                SpectralClustering.DEFAULT
                        .fit(dataset.ratings(), dataset.catalogue(), new SplittableRandom(1), Progress.SILENT)
                        .clusters(),
                new ServedModels(Map.of("hybrid", model), "hybrid", "svd"),
                Optional.empty());
        recommender = Lists.recommender(bundle);
        users = bundle.users().ids().toArray();
    }

    /** Someone's score of a movie once a rating is taken back. */
    private static double scoreWithout(Pair pair, Order order, MovieId rated) {
        People people = new People();
        people.say(pair.userId, List.of(Word.takenBack(pair.userId, rated, Topic.RATING, NOW.getEpochSecond())));
        Viewer after = recommender.viewer(pair.userId, people).orElseThrow();
        return reasons(after, pair.movieId, order, 1).score();
    }

    private static Reasons reasons(Viewer viewer, MovieId movieId, Order order, int top) {
        return recommender.insights().reasons(viewer, movieId, order, NOW, top).orElseThrow();
    }

    /** Lines of lists of random users. */
    private static List<Pair> pairs(Order order, int count) {
        SplittableRandom random = new SplittableRandom(count);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int userId = users[random.nextInt(users.length)];
                    Recommendation list = recommender.recommend(
                            Lists.viewer(recommender, userId),
                            Query.best(LINES, NOW).by(order));
                    return new Pair(
                            userId,
                            list.predictions()
                                    .get(random.nextInt(LINES))
                                    .movie()
                                    .id());
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "svd"})
    void takingTheFirstReasonBackLowersTheScoreByItsEffect(String model) {
        Order order = recommender.order(Optional.of(model), Optional.empty());
        List<Pair> lowered = new ArrayList<>();
        for (Pair pair : pairs(order, PAIRS)) {
            Reasons reasons = reasons(Lists.viewer(recommender, pair.userId), pair.movieId, order, 1);
            Optional<RatingReason> first = reasons.ratings().raising().stream().findFirst();
            first.ifPresent(reason -> {
                double without = scoreWithout(pair, order, reason.movie().id());
                assertThat(reasons.score() - without).isEqualTo(reason.effect(), within(1e-6));
                if (without < reasons.score()) {
                    lowered.add(pair);
                }
            });
        }
        assertThat(lowered).hasSizeGreaterThanOrEqualTo(PAIRS * 95 / 100);
    }

    @Test
    void everyEffectIsMeasuredWhateverItsKind() {
        Order order = recommender.order(Optional.of("hybrid"), Optional.empty());
        for (Pair pair : pairs(order, 5)) {
            Reasons reasons = reasons(Lists.viewer(recommender, pair.userId), pair.movieId, order, 20);
            List<RatingReason> all = new ArrayList<>(reasons.ratings().raising());
            all.addAll(reasons.ratings().lowering());
            for (RatingReason reason : all) {
                assertThat(scoreWithout(pair, order, reason.movie().id()))
                        .isEqualTo(reasons.score() - reason.effect(), within(1e-6));
            }
        }
    }

    @Test
    void reasonsOfAListAreThoseOfItsLines() {
        Order order = recommender.order(Optional.of("svd"), Optional.empty());
        Viewer viewer = Lists.viewer(recommender, 1);
        Recommendation list = recommender.recommend(viewer, Query.best(5, NOW).by(order));
        List<List<RatingReason>> all = recommender.insights().reasons(viewer, list, 2);
        assertThat(all).hasSize(5);
        for (int line = 0; line < 5; line++) {
            MovieId movie = list.predictions().get(line).movie().id();
            for (RatingReason reason : all.get(line)) {
                assertThat(scoreWithout(
                                new Pair(1, movie), order, reason.movie().id()))
                        .isEqualTo(list.predictions().get(line).predictedRating() - reason.effect(), within(1e-6));
            }
        }
    }

    private record Pair(int userId, MovieId movieId) {}
}
