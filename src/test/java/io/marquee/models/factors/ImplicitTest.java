package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImplicitTest {
    private static final Ratings RATINGS =
            Fixtures.of("3 3 - -", "3 3 - -", "3 - - -", "- - 3 3", "- - 3 3").ratings();

    private static final Incidence RATED = Incidence.of(RATINGS.byUser(), RATINGS::movie, 4);

    @Test
    void countsWhoRatedWhat() {
        double root = Math.sqrt(2);
        assertThat(column(0, RATED.spread(columns(1, 2, 4, 8))))
                .containsExactly(new double[] {3 / root, 3 / root, 1, 12 / root, 12 / root}, within(1e-12));
        assertThat(column(0, RATED.gather(columns(1, 2, 4, 8, 16))))
                .containsExactly(new double[] {3 / root + 4, 3 / root, 24 / root, 24 / root}, within(1e-12));
    }

    @Test
    void countsForEveryColumn() {
        double[] spread = RATED.spread(columns(1, 2, 4, 8));
        double[] gathered = RATED.gather(columns(1, 2, 4, 8, 16));
        for (int column = 1; column < Incidence.COLUMNS; column++) {
            double times = 1 + column;
            assertThat(column(column, spread)).containsExactly(times(times, column(0, spread)), within(1e-12));
            assertThat(column(column, gathered)).containsExactly(times(times, column(0, gathered)), within(1e-12));
        }
    }

    /** Columns of once, twice … the values. */
    private static double[] columns(double... values) {
        return Arrays.stream(values)
                .flatMap(value -> IntStream.rangeClosed(1, Incidence.COLUMNS).mapToDouble(times -> times * value))
                .toArray();
    }

    private static double[] column(int column, double... matrix) {
        return IntStream.range(0, matrix.length / Incidence.COLUMNS)
                .mapToDouble(row -> matrix[row * Incidence.COLUMNS + column])
                .toArray();
    }

    private static double[] times(double factor, double... values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    @Test
    void learnsEveryEntryAsIfItWereAlone() {
        double[][] vectors = {
            {1, 2, 3, 4, 5}, {0, 0, 0, 3, 1}, {0, 0, 0, 0, 0}, {-1, 1, -1, 1, 2}, {5, 4, 3, 2, 1}, {1, 0, 0, 0, 1}
        };
        Implicit together = new Implicit(RATED, vectors.length, 0.5);
        together.learn(vectors);
        for (int entry = 0; entry < vectors.length; entry++) {
            Implicit alone = new Implicit(RATED, 1, 0.5);
            alone.learn(new double[][] {vectors[entry]});
            for (int user = 0; user < 5; user++) {
                assertThat(together.offset(user, entry)).isEqualTo(alone.offset(user, 0));
            }
            assertThat(together.effects().value(3, entry))
                    .isEqualTo(alone.effects().value(3, 0));
        }
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
