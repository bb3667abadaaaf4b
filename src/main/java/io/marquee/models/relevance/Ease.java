package io.marquee.models.relevance;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.models.Hyperparameter;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * “Embarrassingly shallow autoencoders”: the movie × movie weights B, zero on the diagonal, that best give what every user
 * likes back from what else the user likes. They minimise ‖X − X·B‖² + λ‖B‖², where X (users × movies) is 0 without a rating:
 *
 * <pre>P = (Xᵀ·X + λ·I)⁻¹,  B_ij = −P_ij / P_jj for i ≠ j</pre>
 *
 * The score of movie j for user u is Σ X_ui · B_ij. Of each column of B only the largest weights are kept.
 *
 * <p>Where there are fewer users than movies, P comes from a system of the users, by Woodbury's identity: P = (I −
 * Xᵀ·(X·Xᵀ + λ·I)⁻¹·X) / λ. Where both are many, the most-rated movies alone are linked.
 *
 * <p>Steck (2019), “Embarrassingly shallow autoencoders for sparse data”, <a
 * href="https://arxiv.org/abs/1905.03375">arXiv:1905.03375</a>. There X is 1 for every rating; here a rating counts for more
 * the higher it is among the user's: max(0, 1 + slope · stars above the user's damped mean).
 *
 * @param regularisation λ, in ratings
 * @param slope per star; 0 for the original
 * @param links how many weights are kept for each movie
 * @param largestSystem how many users or movies a system of equations may have; it takes 8 · largestSystem² bytes
 */
public record Ease(double regularisation, double slope, int links, int largestSystem) implements Trainer {
    /** Refuses what cannot be solved. */
    public Ease {
        Hyperparameter.requirePositive("regularisation", regularisation);
        Hyperparameter.requireNonNegative("slope", slope);
        Hyperparameter.requireAtLeast("links", 1, links);
        Hyperparameter.requireAtLeast("largestSystem", 1, largestSystem);
    }

    /** The settings that did best on validation parts of ml-latest-small. */
    public static Ease tuned() {
        return new Ease(150, 0.6, 100, 4_000);
    }

    @Override
    public String name() {
        return "ease";
    }

    @Override
    public EaseModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Liking liking = Liking.of(ratings, slope);
        return new EaseModel(new Histories(ratings), liking, links(ratings, liking, progress));
    }

    /** The links alone. */
    MovieLinks links(Ratings ratings, Liking liking, Progress progress) {
        int movies = ratings.movies().size();
        try (Progress.Task task = progress.start("fitting " + name(), movies)) {
            IntFunction<double[]> columns = columns(ratings, liking.of(ratings));
            return MovieLinks.strongest(movies, links, movie -> {
                double[] column = columns.apply(movie);
                task.advance(1);
                return column;
            });
        }
    }

    private IntFunction<double[]> columns(Ratings ratings, float[] liking) {
        int users = ratings.users().size();
        int movies = Math.min(largestSystem, ratings.movies().size());
        return users <= movies
                ? EaseByUsers.of(ratings, liking, regularisation)
                : EaseByMovies.of(ratings, liking, regularisation, movies);
    }
}
