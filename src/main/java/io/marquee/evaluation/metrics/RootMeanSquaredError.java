package io.marquee.evaluation.metrics;

/**
 * RMSE = √(Σ (p − r)² / n) over n predictions p of ratings r, in stars; lower is better.
 *
 * <p>Herlocker, Konstan, Terveen and Riedl (2004), “Evaluating collaborative filtering recommender systems”, <a
 * href="https://doi.org/10.1145/963770.963772">doi:10.1145/963770.963772</a>.
 */
public final class RootMeanSquaredError implements RatingMetric {
    @Override
    public double of(double[] predicted, double[] actual) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = predicted[i] - actual[i];
            sum += error * error;
        }
        return Math.sqrt(sum / actual.length);
    }
}
