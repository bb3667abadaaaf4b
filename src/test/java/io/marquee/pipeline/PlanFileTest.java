package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.TreeSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(plan.boosted()).isEqualTo(TreeSettings.DEFAULT);
        assertThat(plan.clusters()).isEqualTo(SpectralClustering.DEFAULT);
        assertThat(plan.trainer()).isEqualTo(new Boosted());
        assertThat(plan.evaluation().models())
                .isEqualTo(Models.all().stream().map(Trainer::name).toList());
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
        assertThat(plan.tuned(new Boosted())).isEqualTo(new Boosted(plan.damping(), plan.boosted()));
        assertThat(plan.tuned(Models.named("movie-mean"))).isEqualTo(Models.named("movie-mean"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth | dept = 5 | unknown key boosted.dept, missing key boosted.depth;",
                "seed | sed = 1 | unknown key sed, missing key seed;",
                "seed | seed = 1\\nsalt = 2 | unknown key salt;",
                "user | User = 5.0 | unknown key damping.User, missing key damping.user;",
                "protocol | protocols = \"random:0.1\" | unknown key evaluation.protocols"
            })
    void namesAKeyThatItDoesNotKnow(String key, String line, String reason) throws IOException {
        assertRefused(QuickPlan.standard().withLine(key, line.replace("\\n", "\n")), reason, "pipeline/default.toml");
    }

    @ParameterizedTest
    @CsvSource({
        "seed, seed",
        "depth, boosted.depth",
        "k, clusters.k",
        "taste, damping.taste",
        "models, evaluation.models"
    })
    void namesAKeyThatIsMissing(String key, String path) throws IOException {
        assertRefused(QuickPlan.standard().withLine(key, ""), ": missing key " + path + ";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth | \"5\" | boosted.depth",
                "depth | 5.5 | boosted.depth",
                "k | true | clusters.k",
                "learning-rate | \"fast\" | boosted.learning-rate",
                "seeds | [1, 2] | evaluation.seeds",
                "models | \"boosted\" | evaluation.models",
                "seed | 9223372036854775808 | seed"
            })
    void namesAKeyWhoseValueIsOfTheWrongType(String key, String value, String path) throws IOException {
        assertRefused(QuickPlan.standard().with(key, value), path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth | 17 | boosted | depth",
                "rounds | 0 | boosted | rounds",
                "learning-rate | nan | boosted | learning-rate",
                "l2 | inf | boosted | l2",
                "k | 0 | clusters | k",
                "max-graph-users | 5 | clusters | max-graph-users",
                "movie | -1.0 | damping | movie",
                "seeds | 0 | evaluation | seeds",
                "models | [] | evaluation | models",
                "models | [\"oracle\"] | evaluation | oracle",
                "models | [\"boosted\", \"boosted\"] | evaluation | once",
                "protocol | \"random\" | evaluation | random",
                "protocol | \"dice:6\" | evaluation | dice"
            })
    void namesAKeyWhoseValueIsOutOfRange(String key, String value, String section, String named) throws IOException {
        assertRefused(QuickPlan.standard().with(key, value), section + ":", named);
    }

    @Test
    void takesWholeNumbersForOthers() throws IOException {
        assertThat(read(QuickPlan.standard().with("l2", "7")).plan().boosted().l2())
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
