package io.marquee.evaluation.metrics;

/**
 * MAE = Σ |p − r| / n over n predictions p of ratings r, in stars; lower is better.
 *
 * <p>Herlocker, Konstan, Terveen and Riedl (2004), “Evaluating collaborative filtering recommender systems”, <a
 * href="https://doi.org/10.1145/963770.963772">doi:10.1145/963770.963772</a>.
 */
public final class MeanAbsoluteError implements RatingMetric {
    @Override
    public double of(double[] predicted, double[] actual) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(predicted[i] - actual[i]);
        }
        return sum / actual.length;
    }
}
