package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
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

class EaseTest implements PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return new Ease(5, 0.5, 100, 1_000);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "regularisation", () -> new Ease(0, 0, 10, 10),
                "slope", () -> new Ease(1, -1, 10, 10),
                "links", () -> new Ease(1, 0, 0, 10),
                "largestSystem", () -> new Ease(1, 0, 10, 0));
    }

    @Test
    void linksMoviesByTheClosedForm() {
        // Xᵀ·X + I = {{3, 1}, {1, 2}}, so P = {{0.4, -0.2}, {-0.2, 0.6}}
        Scorer model = ScorerContract.fitted(new Ease(1, 0, 10, 2), Fixtures.of("4 3", "5 -", "- -"));
        assertThat(model.score(1, 1, NOW)).as("from the first to the second").isEqualTo(0.2 / 0.6, within(1e-5));
        assertThat(model.score(0, 0, NOW)).as("from the second to the first").isEqualTo(0.2 / 0.4, within(1e-5));
    }

    @Test
    void findsTheSameLinksFromUsersAsFromMovies() {
        for (int seed = 0; seed < 3; seed++) {
            Dataset dataset = Fixtures.learnable(seed);
            float[] liking = Liking.of(dataset.ratings(), 0.3).of(dataset.ratings());
            EaseByMovies byMovies = EaseByMovies.of(dataset.ratings(), liking, 7, 100);
            EaseByUsers byUsers = EaseByUsers.of(dataset.ratings(), liking, 7);
            for (int movie = 0; movie < 100; movie++) {
                assertThat(byUsers.apply(movie)).containsExactly(byMovies.apply(movie), within(1e-9));
            }
        }
    }

    @Test
    void linksTheMostRatedMoviesWhereThereAreTooMany() {
        Dataset dataset = Fixtures.of("4 3 - 2", "4 3 2 -", "4 3 - -");
        Scorer model = ScorerContract.fitted(new Ease(1, 0, 10, 2), dataset);
        assertThat(model.score(0, 1, NOW)).isGreaterThan(0.1);
        assertThat(model.score(0, 2, NOW)).isLessThan(1e-6);
    }

    @Test
    void keepsTheStrongestLinks() {
        Dataset dataset = Fixtures.of("4 3 -", "4 3 -", "4 - 3", "- 2 -");
        Scorer all = ScorerContract.fitted(new Ease(1, 0, 2, 10), dataset);
        Scorer one = ScorerContract.fitted(new Ease(1, 0, 1, 10), dataset);
        assertThat(one.score(1, 2, NOW)).isNotEqualTo(all.score(1, 2, NOW));
        assertThat(one.score(3, 0, NOW)).isEqualTo(all.score(3, 0, NOW));
    }

    @Test
    void tellsTwoAudiencesApart() {
        Scorer model = fitted(Audiences.dataset());
        for (int user = 0; user < 12; user++) {
            assertThat(Audiences.ownFirst(model, user)).as("user %d", user).isTrue();
        }
    }

    @Test
    void ordersByPopularityForSomeoneUnknown() {
        Scorer model = fitted(Fixtures.of("4 3 -", "4 - -"));
        assertThat(model.scores(Index.ABSENT, new int[] {0, 1, 2}, NOW))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
