package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs, and what is skipped because nothing that it hangs on has changed. */
class PipelineTest extends PipelineHarness {
    private static final String[] ALL = {
        "ingest",
        "features",
        "clusters",
        "train-boosted",
        "train-user-movie-bias",
        "train-most-popular",
        "evaluate",
        "bundle",
        "publish"
    };

    @Test
    void runsEveryStageTheFirstTime() throws IOException {
        assertThat(runs.run(QuickPlan.quick()).worked()).containsExactly(ALL);
        assertThat(runs.kept())
                .containsExactly(
                        "bundle",
                        "clusters",
                        "evaluate",
                        "features",
                        "ingest",
                        "train-boosted",
                        "train-most-popular",
                        "train-user-movie-bias");
    }

    @Test
    void publishesTheBundleAndLaysACopyOfItBesideTheReport() throws IOException {
        Runs.Result result = runs.run(QuickPlan.quick());
        try (Store store = Stores.open(runs.store().toString())) {
            assertThat(store.current().orElseThrow().version())
                    .isEqualTo(result.run().version());
        }
        assertThat(BundleFile.read(runs.out().resolve("marquee.bundle")).run()).isEqualTo(result.run());
        assertThat(runs.out().resolve("report").toFile().list())
                .contains("leaderboard.txt", "leaderboard.json", "clusters.txt");
        assertThat(runs.out().resolve("report/boosted").toFile().list()).contains("importance.csv", "xgboost.json");
    }

    @Test
    void packsTheModelsThatThePlanServes() throws IOException {
        runs.run(QuickPlan.quick());
        Bundle bundle = bundle();
        assertThat(bundle.models().names()).containsExactly("boosted", "user-movie-bias", "most-popular");
        assertThat(bundle.bound()).isEmpty();
    }

    @Test
    void packsTheBoundOfStarsWhereThePlanWantsIt() throws IOException {
        QuickPlan bounded = QuickPlan.quick().with("served.bound", "true");
        assertThat(runs.run(bounded).worked()).contains("train-certainty-of-boosted");
        assertThat(bundle().bound().orElseThrow().strength()).isEqualTo(3);
        Runs.Result stronger = runs.run(bounded.with("trusted-hybrid.strength", "2.0"));
        assertThat(stronger.worked()).containsExactly("bundle", "publish");
        assertThat(bundle().bound().orElseThrow().strength()).isEqualTo(2);
    }

    private Bundle bundle() throws IOException {
        return BundleFile.read(runs.out().resolve("marquee.bundle")).bundle();
    }

    @Test
    void recordsHowTheBundleCameToBe() throws IOException {
        Runs.Result result = runs.run(QuickPlan.quick().with("seed", "42"));
        assertThat(result.run().seed()).isEqualTo(42);
        assertThat(result.run().plan()).containsEntry("seed", "42").containsEntry("boosted.rounds", "10");
        assertThat(result.run().versions()).containsKeys("java", "marquee", "xgboost4j");
        assertThat(result.run().metrics()).containsKeys("boosted.rmse", "global-mean.rmse");
        assertThat(result.run().dataset()).isEqualTo("synthetic");
    }

    @Test
    void doesNothingWhenNothingHasChanged() throws IOException {
        Runs.Result first = runs.run(QuickPlan.quick());
        Runs.Result second = runs.run(QuickPlan.quick());
        assertThat(second.worked()).isEmpty();
        assertThat(second.upToDate()).containsExactly("bundle", "publish");
        assertThat(second.run()).isEqualTo(first.run());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluation.seeds    | 2      | evaluate bundle publish",
                "evaluation.protocol | \"kfold:3\" | evaluate bundle publish",
                "clusters.k    | 3      | clusters evaluate bundle publish",
                "boosted.depth | 2      | train-boosted evaluate bundle publish",
                "damping.user  | 6.0    | features train-boosted evaluate bundle publish",
                "matrix.models | [\"movie-mean\"] | bundle publish",
                "served.stars  | \"user-movie-bias\" | bundle publish",
                "seed          | 2      | clusters train-boosted train-user-movie-bias train-most-popular evaluate bundle publish"
            })
    void runsOnlyWhatHangsOnAChangedKey(String key, String value, String expected) throws IOException {
        runs.run(QuickPlan.quick());
        Runs.Result changed = runs.run(QuickPlan.quick().with(key, value));
        assertThat(changed.worked()).containsExactly(expected.split(" "));
        assertThat(runs.kept()).as("old output is removed").hasSize(8);
    }

    @Test
    void doesNothingForAChangedComment() throws IOException {
        runs.run(QuickPlan.quick());
        assertThat(runs.run(QuickPlan.quick().with("seed", "1 # the same")).worked())
                .isEmpty();
    }

    @Test
    void runsEveryStageAgainForChangedData() throws IOException {
        Runs.Result before = runs.run(QuickPlan.quick());
        Path ratings = runs.source().resolve("ratings.csv");
        String firstUser = Files.readAllLines(ratings).get(1).split(",")[0];
        Files.writeString(ratings, firstUser + ",99999,5.0,1500000000\n", StandardOpenOption.APPEND);
        Files.writeString(
                runs.source().resolve("movies.csv"), "99999,A new movie (2020),Drama\n", StandardOpenOption.APPEND);
        Runs.Result after = runs.run(QuickPlan.quick());
        assertThat(after.worked()).containsExactly(ALL);
        assertThat(after.run().dataHash()).isNotEqualTo(before.run().dataHash());
    }

    /** The same content gives the same version, which is published already. */
    @Test
    void runsEveryStageAgainForAnotherBuild() throws IOException {
        Runs.Result before = runs.run(QuickPlan.quick());
        Runs.Result after = runs.run(QuickPlan.quick(), "another build");
        assertThat(after.worked()).containsExactly(Arrays.copyOf(ALL, ALL.length - 1));
        assertThat(after.upToDate()).containsExactly("publish");
        assertThat(after.run().version()).isEqualTo(before.run().version());
    }

    @Test
    void publishesWhatIsUpToDateToAStoreThatHasNothing() throws IOException {
        Runs.Result first = runs.run(QuickPlan.quick());
        Files.delete(runs.store());
        Runs.Result second = runs.run(QuickPlan.quick());
        assertThat(second.worked()).containsExactly("publish");
        assertThat(second.run()).isEqualTo(first.run());
    }
}
