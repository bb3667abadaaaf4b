package io.marquee.evaluation;

import io.marquee.evaluation.metrics.Reliability;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model on the leaderboard.
 *
 * @param model its name
 * @param figures by measure; a measure that does not apply, such as RMSE of scores that are not stars, is left out
 * @param toBest how far RMSE and NDCG are from those of the best model, as paired differences: {@link Figure#minus}; the best
 *     model has none
 * @param clusterErrors RMSE in stars by cluster, {@code 0 Horror and Thriller}; empty where no clusters were given
 * @param reliability of the probabilities of likes over all splits, where the model's scores are some
 */
public record Row(
        String model,
        Map<Measure, Figure> figures,
        Map<Measure, Figure> toBest,
        Map<String, Figure> clusterErrors,
        List<Reliability.Bin> reliability) {
    /** Keeps the bins from change. */
    public Row {
        reliability = List.copyOf(reliability);
    }

    /** A model whose scores are not probabilities. */
    public Row(
            String model,
            Map<Measure, Figure> figures,
            Map<Measure, Figure> toBest,
            Map<String, Figure> clusterErrors) {
        this(model, figures, toBest, clusterErrors, List.of());
    }

    /** The figure of a measure, where it applies. */
    public Optional<Figure> figure(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    /** The paired difference to the best model, where there is a better one. */
    public Optional<Figure> toBest(Measure measure) {
        return Optional.ofNullable(toBest.get(measure));
    }

    /** The RMSE in a cluster, where it was measured. */
    public Optional<Figure> clusterError(String cluster) {
        return Optional.ofNullable(clusterErrors.get(cluster));
    }
}
