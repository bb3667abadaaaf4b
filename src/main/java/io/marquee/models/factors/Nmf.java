package io.marquee.models.factors;

import io.marquee.data.Dataset;
import io.marquee.models.Hyperparameter;
import io.marquee.models.RatingModel;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Non-negative matrix factorisation: predicts p<sub>u</sub>·q<sub>m</sub>, where no factor is negative, so that each can be
 * read as a part that adds to the rating. With biases, μ + b<sub>u</sub> + b<sub>m</sub> stands before it and these may be
 * negative.
 *
 * <p>Paatero and Tapper (1994), <a href="https://doi.org/10.1002/env.3170050203">doi:10.1002/env.3170050203</a>, and Lee and
 * Seung (1999), <a href="https://doi.org/10.1038/44565">doi:10.1038/44565</a>; here over the known ratings alone, by
 * alternating non-negative least squares, Kim, He and Park (2014), <a
 * href="https://doi.org/10.1007/s10898-013-0035-4">doi:10.1007/s10898-013-0035-4</a>. The L2 penalty draws a vector towards
 * the mean vector of its kind, not towards zero, which would be a rating of no stars.
 *
 * <p>Fitting stops early, when the error has settled.
 *
 * @param rank the number of factors, at least 1
 * @param sweeps the most times that all users and all movies are solved for, at least 1
 * @param tolerance the relative change of the squared error from one sweep to the next below which fitting stops
 * @param userDamping the weight of the users' penalty, above 0
 * @param movieDamping the weight of the movies' penalty, above 0
 * @param biased whether there are biases
 */
public record Nmf(int rank, int sweeps, double tolerance, double userDamping, double movieDamping, boolean biased)
        implements Trainer {
    /** Refuses what cannot be fitted. */
    public Nmf {
        Hyperparameter.requireAtLeast("rank", 1, rank);
        Hyperparameter.requireAtLeast("sweeps", 1, sweeps);
        Hyperparameter.requireNonNegative("tolerance", tolerance);
        Hyperparameter.requirePositive("userDamping", userDamping);
        Hyperparameter.requirePositive("movieDamping", movieDamping);
    }

    /** What did best on validation parts of ml-latest-small. */
    public static Nmf tuned() {
        return new Nmf(10, 50, 1e-4, 15, 15, false);
    }

    @Override
    public String name() {
        return "nmf";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        NmfFit fit = new NmfFit(training.ratings(), this, random);
        try (Progress.Task task = progress.start("fitting " + name(), sweeps)) {
            Sweeps.run(sweeps, tolerance, task, fit::sweep);
        }
        return fit.model();
    }
}
