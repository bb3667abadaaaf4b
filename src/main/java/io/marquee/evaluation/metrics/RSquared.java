package io.marquee.evaluation.metrics;

import java.util.Arrays;

/**
 * R² = 1 − Σ (p − r)² / Σ (r − r̄)²: the share of the held-out ratings' variance that the predictions explain. One is
 * perfect, zero is as good as the held-out ratings' own mean r̄, and worse than that is negative. NaN when all held-out
 * ratings are equal.
 *
 * <p>The form R²₁ of Kvålseth (1985), “Cautionary note about R²”, <a
 * href="https://doi.org/10.1080/00031305.1985.10479448">doi:10.1080/00031305.1985.10479448</a>.
 */
public final class RSquared implements RatingMetric {
    @Override
    public double of(double[] predicted, double[] actual) {
        double mean = Arrays.stream(actual).average().orElse(Double.NaN);
        double unexplained = 0;
        double total = 0;
        for (int i = 0; i < actual.length; i++) {
            unexplained += (predicted[i] - actual[i]) * (predicted[i] - actual[i]);
            total += (actual[i] - mean) * (actual[i] - mean);
        }
        return total == 0 ? Double.NaN : 1 - unexplained / total;
    }
}
