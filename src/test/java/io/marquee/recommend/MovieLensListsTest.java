package io.marquee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.ServedModels;
import io.marquee.bundle.SmallBundle;
import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.evaluation.RealData;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.Scale;
import io.marquee.models.Shared;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.NativeTrees;
import io.marquee.models.boosting.training.TrainedTrees;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists for 50 users of ml-latest-small, with everything trained as by default, against the files and XGBoost itself. */
class MovieLensListsTest {
    private static final int TOP = 10;
    private static final Instant NOW = Instant.parse("2018-10-01T20:15:00Z");

    @TempDir
    private static Path folder;

    private static MovieLensLines files;
    private static Bundle bundle;
    private static Scale scale;
    private static NativeTrees nativeTrees;
    private static Map<Integer, Recommendation> lists;

    @BeforeAll
    static void trainAndAsk() throws IOException, XGBoostError {
        files = MovieLensLines.read();
        Dataset dataset = RealData.small();
        Boosted trainer = new Boosted();
        TrainedTrees trees = trainer.grow(dataset, new SplittableRandom(1), Progress.SILENT);
        Clusters clusters = SpectralClustering.DEFAULT
                .fit(dataset.ratings(), dataset.catalogue(), new SplittableRandom(1), Progress.SILENT)
                .clusters();
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), trainer.damping());
        Shared shared = new Shared(dataset.catalogue(), dataset.ratings(), statistics);
        scale = shared.scale();
        BoostedModel model = new BoostedModel(statistics, dataset.catalogue(), trees.forest(), scale);
        bundle = new Bundle(
                shared, clusters, new ServedModels(Map.of("boosted", model), "boosted", "boosted"), Optional.empty());
        nativeTrees = new NativeTrees(trees.xgboostModel(), trees.forest().trees());
        Path file = folder.resolve("marquee.bundle");
        BundleFile.write(file, bundle, SmallBundle.draft());
        lists = lists(Recommender.of(BundleFile.read(file)));
    }

    private static Map<Integer, Recommendation> lists(Recommender recommender) {
        int[] users =
                files.rated().keySet().stream().mapToInt(id -> id).sorted().toArray();
        Map<Integer, Recommendation> lists = new HashMap<>();
        new SplittableRandom(50)
                .ints(0, users.length)
                .map(place -> users[place])
                .distinct()
                .limit(50)
                .forEach(id -> lists.put(id, recommender.recommend(id, TOP, NOW).orElseThrow()));
        return lists;
    }

    @AfterAll
    static void freeTrees() {
        if (nativeTrees != null) {
            nativeTrees.close();
        }
    }

    private static List<Integer> ids(Recommendation list) {
        return list.predictions().stream()
                .map(prediction -> prediction.movie().id().value())
                .toList();
    }

    /** The ids that the user's cluster rated and the user did not, from {@code ratings.csv}. */
    private static List<Integer> candidates(int userId) {
        Index users = bundle.users();
        int cluster = bundle.clusters().of(users.position(userId));
        TreeSet<Integer> ids = new TreeSet<>();
        files.rated().forEach((other, movies) -> {
            if (bundle.clusters().of(users.position(other)) == cluster) {
                ids.addAll(movies);
            }
        });
        ids.removeAll(files.rated().get(userId));
        return List.copyOf(ids);
    }

    /** XGBoost's own predictions for movies, features computed one movie at a time. */
    private static float[] nativeScores(int userId, List<Integer> movieIds) throws XGBoostError {
        FeatureSet features = FeatureSet.of(bundle.catalogue().genres());
        float[] rows = new float[movieIds.size() * features.size()];
        for (int i = 0; i < movieIds.size(); i++) {
            Evidence evidence = new Evidence(bundle.shared().statistics(), bundle.catalogue())
                    .about(
                            bundle.users().position(userId),
                            bundle.catalogue().index().position(movieIds.get(i)),
                            NOW.getEpochSecond());
            features.fill(evidence, rows, i * features.size());
        }
        return nativeTrees.predict(rows, features.size());
    }

    @Test
    void areForFiftyUsersAndFull() {
        assertThat(lists).hasSize(50);
        assertThat(lists.values()).allMatch(list -> list.predictions().size() == TOP);
    }

    @Test
    void haveTheTitlesThatBelongToTheirIds() {
        lists.values().stream()
                .flatMap(list -> list.predictions().stream())
                .map(Prediction::movie)
                .forEach(movie -> assertThat(movie.title())
                        .isEqualTo(files.titles().get(movie.id().value())));
    }

    @Test
    void holdNothingThatTheUserHasSeen() {
        lists.forEach((userId, list) ->
                assertThat(ids(list)).doesNotContainAnyElementsOf(files.rated().get(userId)));
    }

    @Test
    void keepToTheCandidatesOfTheUsersCluster() {
        lists.forEach((userId, list) -> assertThat(candidates(userId)).containsAll(ids(list)));
    }

    @Test
    void areOrderedByPrediction() {
        lists.values()
                .forEach(list -> assertThat(list.predictions())
                        .isSortedAccordingTo(Comparator.comparingDouble(Prediction::predictedRating)
                                .reversed()));
    }

    @Test
    void areWhatXgboostItselfPutsFirstOfAllCandidates() throws XGBoostError {
        for (Map.Entry<Integer, Recommendation> entry : lists.entrySet()) {
            List<Integer> candidates = candidates(entry.getKey());
            float[] scores = nativeScores(entry.getKey(), candidates);
            List<Integer> best = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -scale.clamp(scores[i])))
                    .limit(TOP)
                    .toList();
            assertThat(ids(entry.getValue()))
                    .as("user %d", entry.getKey())
                    .isEqualTo(best.stream().map(candidates::get).toList());
            for (int place = 0; place < TOP; place++) {
                assertThat(entry.getValue().predictions().get(place).predictedRating())
                        .isEqualTo(scale.clamp(scores[best.get(place)]), within(1e-5));
            }
        }
    }
}
