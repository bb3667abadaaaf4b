package io.marquee.models.factors;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The vectors of all users, or of all movies, while they are learnt. */
final class Side {
    /** As if so many vectors of zeros, with {@link #LEAST_VARIANCE}, were there: keeps variances of few vectors from zero. */
    private static final int IMAGINED = 2;

    private static final double LEAST_VARIANCE = 0.01;

    private final Incidence incidence;
    private final Gaussians vectors;
    private final Implicit implicit;
    private Prior prior;

    /**
     * Vectors of zeros.
     *
     * @param prior of all vectors, to begin with
     * @param implicit how much of a vector the choice of partners is expected to explain
     */
    Side(Incidence incidence, Prior prior, double implicit) {
        this.incidence = incidence;
        this.prior = prior;
        this.vectors = Gaussians.zero(incidence.positions(), prior.width());
        this.implicit = new Implicit(incidence, prior.width(), implicit);
    }

    Gaussians vectors() {
        return vectors;
    }

    /** The prior of one that has no ratings. */
    Prior prior() {
        return prior;
    }

    /** What each partner tells of those that have rated it, or that it has rated. */
    Factors effects() {
        return implicit.effects();
    }

    /** The number of ratings of a position. */
    int count(int position) {
        return incidence.count(position);
    }

    /** Gives every vector but the stranger's random factors, to begin with. */
    void guess(double deviation, RandomGenerator random) {
        double[] vector = new double[vectors.means().width()];
        double[] certain = new double[vector.length * (vector.length + 1) / 2];
        for (int position = 0; position < incidence.positions(); position++) {
            for (int factor = 0; factor < vector.length - 1; factor++) {
                vector[factor] = random.nextGaussian(0, deviation);
            }
            vectors.set(position, vector, certain);
        }
    }

    /**
     * Solves for every vector, given those of the other side.
     *
     * @return by position, the expectation of Σ weight · error² over the ratings
     */
    double[] solve(Side others, Targets targets) {
        return IntStream.rangeClosed(0, incidence.positions())
                .parallel()
                .mapToDouble(position -> solve(position, others.vectors, targets))
                .toArray();
    }

    private double solve(int position, Gaussians others, Targets targets) {
        Equations equations = new Equations(vectors.means().width());
        for (int i = 0; i < incidence.count(position); i++) {
            int row = incidence.row(position, i);
            equations.add(others, incidence.partner(position, i), targets.stars(row), targets.weight(row));
        }
        equations.solve(prior.moved(entry -> implicit.offset(position, entry)), vectors, position);
        return equations.squares(vectors, position);
    }

    /**
     * Learns the prior from the vectors that have ratings.
     *
     * @param first the first entry whose variance is learnt; those before it keep theirs
     */
    void learnPrior(int first) {
        double[] mean =
                IntStream.range(0, prior.width()).mapToDouble(this::mean).toArray();
        implicit.learn(residuals(mean));
        double[] variance = prior.variance().clone();
        prior = new Prior(mean, variance);
        for (int entry = first; entry < variance.length; entry++) {
            variance[entry] = variance(entry);
        }
    }

    private double mean(int entry) {
        double sum =
                rated().mapToDouble(position -> vectors.mean(position, entry)).sum();
        return sum / (rated().count() + IMAGINED);
    }

    private double variance(int entry) {
        double sum = rated().mapToDouble(position ->
                        square(vectors.mean(position, entry) - prior.mean()[entry] - implicit.offset(position, entry))
                                + vectors.variance(position, entry))
                .sum();
        return (sum + IMAGINED * LEAST_VARIANCE) / (rated().count() + IMAGINED);
    }

    /** How far each vector stands from the mean, width × positions; those without ratings do not. */
    private double[][] residuals(double[] mean) {
        double[][] residuals = new double[mean.length][incidence.positions()];
        rated().forEach(position -> {
            for (int entry = 0; entry < mean.length; entry++) {
                residuals[entry][position] = vectors.mean(position, entry) - mean[entry];
            }
        });
        return residuals;
    }

    private IntStream rated() {
        return IntStream.range(0, incidence.positions()).filter(position -> incidence.count(position) > 0);
    }

    private static double square(double value) {
        return value * value;
    }
}
