package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

class ImplicitTest {
    private static final Ratings RATINGS =
            Fixtures.of("3 3 - -", "3 3 - -", "3 - - -", "- - 3 3", "- - 3 3").ratings();

    private static final Incidence RATED = Incidence.of(RATINGS.byUser(), RATINGS::movie, 4);

    @Test
    void countsWhoRatedWhat() {
        double root = Math.sqrt(2);
        assertThat(RATED.spread(new double[] {1, 2, 4, 8}))
                .containsExactly(new double[] {3 / root, 3 / root, 1, 12 / root, 12 / root}, within(1e-12));
        assertThat(RATED.gather(new double[] {1, 2, 4, 8, 16}))
                .containsExactly(new double[] {3 / root + 4, 3 / root, 24 / root, 24 / root}, within(1e-12));
    }

    @Test
    void findsWhatTheChoiceOfMoviesTells() {
        Implicit implicit = new Implicit(RATED, 1, 1e6);
        implicit.learn(new double[][] {{1, 1, 1 / Math.sqrt(2), -1, -1}});
        assertThat(implicit.offset(0, 0)).isEqualTo(1, within(0.01));
        assertThat(implicit.offset(4, 0)).isEqualTo(-1, within(0.01));
        assertThat(implicit.offset(5, 0)).as("the stranger").isZero();
        assertThat(implicit.effects().value(2, 0)).isEqualTo(-1 / Math.sqrt(2), within(0.01));
    }

    @Test
    void solvesTheRidgeRegression() {
        Implicit implicit = new Implicit(RATED, 1, 0.5);
        implicit.learn(new double[][] {{0, 0, 0, 3, 1}});
        double effect = Math.sqrt(0.5) * 4 / (2 * 0.5 * 2 + 1 / 0.5);
        assertThat(implicit.effects().value(3, 0)).isEqualTo(effect, within(1e-3));
        assertThat(implicit.offset(3, 0)).isEqualTo(2 * effect / Math.sqrt(2), within(1e-3));
        assertThat(implicit.offset(0, 0)).isZero();
    }

    @Test
    void tellsNothingWithoutAShare() {
        Implicit implicit = new Implicit(RATED, 1, 0);
        implicit.learn(new double[][] {{1, 1, 1, -1, -1}});
        assertThat(implicit.offset(0, 0)).isZero();
    }
}
