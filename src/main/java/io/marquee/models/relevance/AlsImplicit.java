package io.marquee.models.relevance;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Hyperparameter;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Factors of users and movies for what is watched, by alternating least squares: x_u·y_i is near 1 for each movie that the
 * user has rated, and, far less insistently, near 0 for all others. They minimise
 *
 * <pre>Σ c_ui (p_ui − x_u·y_i)² + λ (Σ ‖x_u‖² + Σ ‖y_i‖²)</pre>
 *
 * over all users and movies, where p is 1 and c is 1 + confidence · liking for a rating, and p is 0 and c is 1 elsewhere. A
 * rating tells more liking the higher it is among the user's: max(0, 1 + slope · stars above the user's damped mean); one that
 * tells none does not count.
 *
 * <p>Hu, Koren and Volinsky (2008), “Collaborative filtering for implicit feedback datasets”, <a
 * href="https://doi.org/10.1109/ICDM.2008.22">doi:10.1109/ICDM.2008.22</a>.
 *
 * @param factors how many numbers stand for a user or a movie
 * @param confidence how much more a rating weighs than the lack of one
 * @param slope per star; 0 where all ratings count alike
 * @param regularisation λ
 * @param sweeps how often the users' and the movies' factors are solved for in turn
 */
public record AlsImplicit(int factors, double confidence, double slope, double regularisation, int sweeps)
        implements Trainer {
    private static final double START = 0.1;

    /** Refuses what cannot be solved. */
    public AlsImplicit {
        Hyperparameter.requireAtLeast("factors", 1, factors);
        Hyperparameter.requirePositive("confidence", confidence);
        Hyperparameter.requireNonNegative("slope", slope);
        Hyperparameter.requirePositive("regularisation", regularisation);
        Hyperparameter.requireAtLeast("sweeps", 1, sweeps);
    }

    /** The settings that did best on validation parts of ml-latest-small. */
    public static AlsImplicit tuned() {
        return new AlsImplicit(32, 4, 0.6, 10, 10);
    }

    @Override
    public String name() {
        return "als-implicit";
    }

    @Override
    public ImplicitFactors fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Liking liking = Liking.of(ratings, slope);
        float[] likings = liking.of(ratings);
        Grouping byUser = ratings.byUser();
        Grouping byMovie = ratings.byMovie();
        float[][] movies = start(byMovie.keys(), random);
        float[][] users = new float[0][];
        try (Progress.Task task = progress.start("fitting " + name(), sweeps)) {
            for (int sweep = 0; sweep < sweeps; sweep++) {
                users = solved(byUser, ratings::movie, likings, movies);
                movies = solved(byMovie, ratings::user, likings, users);
                task.advance(1);
            }
        }
        users = solved(byUser, ratings::movie, likings, movies);
        return ImplicitFactors.of(users, movies, liking, confidence, regularisation);
    }

    private float[][] start(int rows, RandomGenerator random) {
        float[][] start = new float[rows][factors];
        for (float[] row : start) {
            for (int factor = 0; factor < factors; factor++) {
                row[factor] = (float) random.nextGaussian(0, START);
            }
        }
        return start;
    }

    /** The best factors of one side while those of the other stand still. */
    private float[][] solved(Grouping side, IntUnaryOperator otherOfRow, float[] liking, float[][] others) {
        ImplicitSide solver = ImplicitSide.of(others, factors, confidence, regularisation);
        return IntStream.range(0, side.keys())
                .parallel()
                .mapToObj(key -> {
                    int[] rows = IntStream.range(0, side.count(key))
                            .map(i -> side.row(key, i))
                            .toArray();
                    float[] its = new float[rows.length];
                    IntStream.range(0, its.length).forEach(i -> its[i] = liking[rows[i]]);
                    return solver.solve(IntStream.of(rows).map(otherOfRow).toArray(), its);
                })
                .toArray(float[][]::new);
    }
}
