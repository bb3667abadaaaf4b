package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final PlanText PLAN = new PlanText("""
            # A plan.
            seed = 1

            [svd]      # factors
            factors = 8     # how many
            rate = 0.5 # how fast
            models = ["a", "b"] # which
            name = "a # b"

            [nmf]
            factors = 9
            """);

    @Test
    void changesTheKeyOfTheSectionAlone() {
        assertThat(PLAN.with("nmf.factors", "10").text()).isEqualTo(PLAN.text().replace("9", "10"));
        assertThat(PLAN.with("seed", "2").text()).isEqualTo(PLAN.text().replace("seed = 1", "seed = 2"));
    }

    @Test
    void keepsCommentsInTheirColumnWhereThereIsRoom() {
        assertThat(PLAN.with("svd.factors", "128").text()).contains("\nfactors = 128   # how many\n");
        assertThat(PLAN.with("svd.rate", "0.0125").text()).contains("\nrate = 0.0125 # how fast\n");
    }

    @Test
    void changesListsAndTexts() {
        assertThat(PLAN.with(Map.of("svd.models", "[]", "svd.name", "\"c\"")).text())
                .contains("\nmodels = []         # which\n")
                .contains("\nname = \"c\"\n");
    }

    @Test
    void namesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> PLAN.with("svd.rates", "1"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("svd.rates");
        assertThatThrownBy(() -> PLAN.with("factors", "1")).isInstanceOf(PlanException.class);
    }
}
