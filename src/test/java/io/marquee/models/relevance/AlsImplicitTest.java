package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AlsImplicitTest implements PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return new AlsImplicit(4, 10, 0.5, 1, 10);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "factors", () -> new AlsImplicit(0, 10, 0, 10, 5),
                "confidence", () -> new AlsImplicit(8, 0, 0, 10, 5),
                "slope", () -> new AlsImplicit(8, 10, -0.1, 10, 5),
                "regularisation", () -> new AlsImplicit(8, 10, 0, Double.NaN, 5),
                "sweeps", () -> new AlsImplicit(8, 10, 0, 10, 0));
    }

    @Test
    void tellsTwoAudiencesApart() {
        Scorer model = fitted(Audiences.dataset());
        for (int user = 0; user < 12; user++) {
            assertThat(Audiences.ownFirst(model, user)).as("user %d", user).isTrue();
        }
    }

    @Test
    void comesNearToOneForWhatWasWatched() {
        Scorer model =
                ScorerContract.fitted(new AlsImplicit(2, 1000, 0, 0.01, 30), Fixtures.of("4 2 -", "3 5 -", "- - 1"));
        assertThat(model.score(0, 1, NOW)).isEqualTo(1, within(0.01));
        assertThat(model.score(2, 2, NOW)).isEqualTo(1, within(0.01));
        assertThat(model.score(2, 0, NOW)).isEqualTo(0, within(0.01));
    }

    @Test
    void ordersByPopularityForSomeoneUnknown() {
        Scorer model = fitted(Audiences.dataset());
        assertThat(model.score(Index.ABSENT, 0, NOW)).isGreaterThan(model.score(Index.ABSENT, 5, NOW));
    }
}
