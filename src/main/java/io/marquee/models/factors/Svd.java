package io.marquee.models.factors;

import io.marquee.data.Dataset;
import io.marquee.models.Hyperparameter;
import io.marquee.models.RatingModel;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Biased matrix factorisation: predicts μ + b<sub>u</sub> + b<sub>m</sub> + p<sub>u</sub>·q<sub>m</sub>, the mean of all
 * ratings, the biases of the user and of the movie, and the dot product of their factors.
 *
 * <p>The vectors (p<sub>u</sub>, b<sub>u</sub>) of all users and (q<sub>m</sub>, b<sub>m</sub>) of all movies are solved for in
 * turn, each exactly: alternating least squares. Instead of the vectors alone their posterior distributions are kept, so
 * that a movie with few ratings tells little about the users who rated it; and the strength of the L2 penalties is not a
 * hyperparameter but is learnt as the variances of the vectors' priors, factor by factor: factors that explain nothing
 * shrink to nothing. This is the variational Bayes of Lim and Teh (2007), “Variational Bayesian Approach to Movie Rating
 * Prediction”, KDD Cup and Workshop. Each user has a noise variance of their own, as in Lakshminarayanan, Bouchard and
 * Archambeau (2011), “Robust Bayesian Matrix Factorisation”, AISTATS.
 *
 * <p>Which movies somebody chose to rate tells about them, too, as in SVD++ of Koren (2008), “Factorization Meets the
 * Neighborhood”, <a href="https://doi.org/10.1145/1401890.1401944">doi:10.1145/1401890.1401944</a>; and who chose to rate a
 * movie tells about the movie, as in the “flipped” models of Rendle, Zhang and Koren (2019), “On the Difficulty of Evaluating
 * Baselines”, <a href="https://arxiv.org/abs/1905.01395">arXiv:1905.01395</a>. Here this implicit term is the mean of the
 * vectors' priors, learnt by ridge regression as in Macau, Simm et al. (2017), <a
 * href="https://doi.org/10.1109/MLSP.2017.8168143">doi:10.1109/MLSP.2017.8168143</a>.
 *
 * <p>Fitting stops early, when the noise variance has settled.
 *
 * @param rank the number of factors, at least 1
 * @param sweeps the most times that all users and all movies are solved for, at least 1
 * @param tolerance the relative change of the noise variance from one sweep to the next below which fitting stops
 * @param noiseDamping how many ratings of the usual noise every user is given on top of their own, above 0
 * @param implicit how much of a vector the implicit term is expected to explain, relative to what it does not; 0 for no such
 *     term
 */
public record Svd(int rank, int sweeps, double tolerance, double noiseDamping, double implicit) implements Trainer {
    /** Refuses what cannot be fitted. */
    public Svd {
        Hyperparameter.requireAtLeast("rank", 1, rank);
        Hyperparameter.requireAtLeast("sweeps", 1, sweeps);
        Hyperparameter.requireNonNegative("tolerance", tolerance);
        Hyperparameter.requirePositive("noiseDamping", noiseDamping);
        Hyperparameter.requireNonNegative("implicit", implicit);
    }

    /** What did best on validation parts of ml-latest-small, with factors to spare for larger sets. */
    public static Svd tuned() {
        return new Svd(12, 40, 3e-3, 20, 0.3);
    }

    @Override
    public String name() {
        return "svd";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        SvdFit fit = new SvdFit(training.ratings(), this, random);
        try (Progress.Task task = progress.start("fitting " + name(), sweeps)) {
            Sweeps.run(sweeps, tolerance, task, fit::sweep);
        }
        return fit.model();
    }
}
