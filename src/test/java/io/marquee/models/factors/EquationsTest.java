package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** One factor and a bias, by hand. */
class EquationsTest {
    private static final Prior PRIOR = new Prior(new double[] {0, 0}, new double[] {1, 1});

    private static Gaussians movie(double factor, double bias, double... triangle) {
        Gaussians movies = Gaussians.zero(1, 2);
        movies.set(0, new double[] {factor, bias}, triangle);
        return movies;
    }

    private static Gaussians solved(Equations equations) {
        Gaussians vector = Gaussians.zero(0, 2);
        equations.solve(PRIOR, vector, 0);
        return vector;
    }

    @Test
    void isThePriorWithoutRatings() {
        Prior prior = new Prior(new double[] {0.5, -1}, new double[] {2, 3});
        Gaussians vector = Gaussians.zero(0, 2);
        new Equations(2).solve(prior, vector, 0);
        assertThat(vector.means().values()).containsExactly(0.5f, -1);
        assertThat(vector.covariances()).containsExactly(new float[] {2, 0, 3}, within(1e-6f));
    }

    @Test
    void sharesARatingBetweenFactorAndBias() {
        Equations equations = new Equations(2);
        equations.add(movie(1, 0.5, 0, 0, 0), 0, 2, 1);
        Gaussians vector = solved(equations);
        assertThat(vector.means().values()).containsExactly(new float[] {0.5f, 0.5f}, within(1e-6f));
        assertThat(vector.covariances()).containsExactly(new float[] {2 / 3f, -1 / 3f, 2 / 3f}, within(1e-6f));
    }

    @Test
    void learnsLessFromAMovieOfWhichLittleIsKnown() {
        Equations certain = new Equations(2);
        certain.add(movie(1, 0.5, 0, 0, 0), 0, 2, 1);
        Equations vague = new Equations(2);
        vague.add(movie(1, 0.5, 4, 0, 0), 0, 2, 1);
        assertThat(solved(vague).mean(0, 0)).isEqualTo(1.5 / 11, within(1e-6));
        assertThat(solved(vague).mean(0, 0)).isLessThan(solved(certain).mean(0, 0));
    }

    @Test
    void tellsTheExpectedError() {
        Equations equations = new Equations(2);
        equations.add(movie(1, 0.5, 0.2, 0, 0.3), 0, 2, 3);
        Gaussians surely = Gaussians.zero(0, 2);
        surely.set(0, new double[] {2, 0}, new double[3]);
        double error = (2 - 0.5 - 2) * (2 - 0.5 - 2) + 0.2 * 2 * 2 + 0.3;
        assertThat(equations.squares(surely, 0)).isEqualTo(3 * error, within(1e-6));
    }
}
