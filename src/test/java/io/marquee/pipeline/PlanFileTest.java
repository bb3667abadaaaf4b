package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.models.GlobalMean;
import io.marquee.models.Limited;
import io.marquee.models.MatrixLimits;
import io.marquee.models.Models;
import io.marquee.models.MostPopular;
import io.marquee.models.MovieMean;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.boosting.training.Boosted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {
    @TempDir
    private Path folder;

    private PlanFile read(QuickPlan plan) throws IOException {
        return PlanFile.read(plan.writeTo(folder.resolve("plan.toml")));
    }

    private void assertRefused(QuickPlan plan, String... reasons) {
        assertThatThrownBy(() -> read(plan))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining(folder.resolve("plan.toml") + ":")
                .hasMessageContainingAll(reasons);
    }

    @Test
    void saysByDefaultWhatTheCodeSaysByDefault() throws IOException {
        Plan plan = PlanFile.read(QuickPlan.DEFAULT).plan();
        assertThat(plan.clusters()).isEqualTo(SpectralClustering.DEFAULT);
        assertThat(Models.all())
                .allSatisfy(model -> assertThat(plan.tuned(model)).isEqualTo(model));
    }

    @Test
    void hasASectionForEveryModelThatHasSettings() throws IOException {
        Set<String> keys = PlanFile.read(QuickPlan.DEFAULT).values().keySet();
        assertThat(Models.all())
                .filteredOn(PlanFileTest::hasSettings)
                .allSatisfy(model -> assertThat(keys).anyMatch(key -> key.startsWith(model.name() + ".")));
    }

    private static boolean hasSettings(Trainer model) {
        return model.getClass().getRecordComponents().length > 0;
    }

    @Test
    void limitsTheMatrixOfInputsOfOtherModelsToo() throws IOException {
        QuickPlan limited =
                QuickPlan.standard().with("matrix.max-users", "5000").with("matrix.models", "[\"svd\"]");
        assertThat(read(limited).plan().tuned(Models.named("hybrid")).toString())
                .contains("Limited[limits=MatrixLimits[maxMovies=0, maxUsers=5000], model=Svd[")
                .doesNotContain("model=ItemKnn[", "model=Hybrid[");
    }

    @Test
    void givesEachModelTheSettingsOfItsSection() throws IOException {
        Plan plan = read(QuickPlan.standard()
                        .with("movie-mean.damping", "7.0")
                        .with("user-movie-bias.movie-damping", "8.0"))
                .plan();
        assertThat(plan.tuned(MovieMean.tuned())).isEqualTo(new MovieMean(7));
        assertThat(plan.tuned(UserMovieBias.tuned())).isEqualTo(new UserMovieBias(5, 8, 1, 20, 10, 30));
    }

    @Test
    void limitsTheMatrixOfTheModelsThatItNames() throws IOException {
        QuickPlan limited =
                QuickPlan.standard().with("matrix.max-movies", "10000").with("matrix.max-users", "5000");
        assertThat(read(limited).plan().tuned(new GlobalMean())).isEqualTo(new GlobalMean());
        Plan plan = read(limited.withLine("matrix.models", "models = [\"global-mean\"]"))
                .plan();
        assertThat(plan.tuned(new GlobalMean()))
                .isEqualTo(new Limited(new MatrixLimits(10_000, 5_000), new GlobalMean()));
        assertThat(plan.tuned(new MostPopular())).isEqualTo(new MostPopular());
    }

    @Test
    void keepsEachKeyWithItsValueInOneOrder() throws IOException {
        PlanFile file = PlanFile.read(QuickPlan.DEFAULT);
        assertThat(file.values())
                .containsEntry("seed", "1")
                .containsEntry("boosted.depth", "5")
                .containsEntry("clusters.max-graph-users", "20000")
                .containsEntry("evaluation.protocol", "random:0.1");
        assertThat(file.values().keySet())
                .containsExactlyElementsOf(
                        file.values().keySet().stream().sorted().toList());
    }

    @Test
    void tunesTheRegressorAndLeavesOtherModelsAlone() throws IOException {
        Plan plan = read(QuickPlan.quick()).plan();
        assertThat(plan.tuned(new Boosted()))
                .isEqualTo(new Boosted(plan.damping(), plan.models().boosted()));
        assertThat(plan.tuned(Models.named("movie-mean"))).isEqualTo(Models.named("movie-mean"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boosted.depth | dept = 5 | unknown key boosted.dept, missing key boosted.depth;",
                "seed | sed = 1 | unknown key sed, missing key seed;",
                "seed | seed = 1\\nsalt = 2 | unknown key salt;",
                "damping.user | User = 5.0 | unknown key damping.User, missing key damping.user;",
                "evaluation.protocol | protocols = \"random:0.1\" | unknown key evaluation.protocols"
            })
    void namesAKeyThatItDoesNotKnow(String key, String line, String reason) throws IOException {
        assertRefused(QuickPlan.standard().withLine(key, line.replace("\\n", "\n")), reason, "pipeline/default.toml");
    }

    @ParameterizedTest
    @CsvSource({"seed", "boosted.depth", "clusters.k", "damping.taste", "evaluation.models"})
    void namesAKeyThatIsMissing(String key) throws IOException {
        assertRefused(QuickPlan.standard().withLine(key, ""), ": missing key " + key + ";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boosted.depth | \"5\" | boosted.depth",
                "boosted.depth | 5.5 | boosted.depth",
                "clusters.k | true | clusters.k",
                "boosted.learning-rate | \"fast\" | boosted.learning-rate",
                "evaluation.seeds | [1, 2] | evaluation.seeds",
                "evaluation.models | \"boosted\" | evaluation.models",
                "seed | 9223372036854775808 | seed"
            })
    void namesAKeyWhoseValueIsOfTheWrongType(String key, String value, String path) throws IOException {
        assertRefused(QuickPlan.standard().with(key, value), path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boosted.depth | 17 | boosted | depth",
                "boosted.rounds | 0 | boosted | rounds",
                "boosted.learning-rate | nan | boosted | learning-rate",
                "boosted.l2 | inf | boosted | l2",
                "clusters.k | 0 | clusters | k",
                "clusters.max-graph-users | 5 | clusters | max-graph-users",
                "damping.movie | -1.0 | damping | movie",
                "evaluation.seeds | 0 | evaluation | seeds",
                "evaluation.models | [] | evaluation | models",
                "evaluation.models | [\"oracle\"] | evaluation | oracle",
                "evaluation.models | [\"boosted\", \"boosted\"] | evaluation | once",
                "evaluation.protocol | \"random\" | evaluation | random",
                "evaluation.protocol | \"dice:6\" | evaluation | dice",
                "served.models | [\"oracle\"] | served | oracle",
                "served.models | [\"boosted\", \"boosted\"] | served | once",
                "served.stars | \"global-mean\" | served | global-mean",
                "served.relevance | \"\" | served | among models"
            })
    void namesAKeyWhoseValueIsOutOfRange(String key, String value, String section, String named) throws IOException {
        assertRefused(QuickPlan.standard().with(key, value), section + ":", named);
    }

    @Test
    void takesWholeNumbersForOthers() throws IOException {
        assertThat(read(QuickPlan.standard().with("boosted.l2", "7"))
                        .plan()
                        .models()
                        .boosted()
                        .l2())
                .isEqualTo(7);
    }

    @Test
    void saysInWhichLineItIsNotToml() throws IOException {
        assertRefused(QuickPlan.standard().withLine("seed", "seed := 1"), "plan.toml:5:", "not TOML");
        assertRefused(QuickPlan.standard().withLine("seed", "seed = 1\nseed = 2"), "not TOML", "Duplicate key");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("plan.toml"), "seed = 1 # é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("plan.toml"));
        assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(PlanException.class)
                .hasMessageContainingAll(file.toString(), "missing");
    }

    @Test
    void saysWhereAPlanCanBeHadWhenThereIsNone() {
        assertThatThrownBy(() -> PlanFile.read(folder.resolve("absent.toml")))
                .isInstanceOf(PlanException.class)
                .hasMessageContainingAll("absent.toml", "no such plan", "pipeline/default.toml");
    }
}
