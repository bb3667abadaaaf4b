package io.marquee.models.factors;

import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The vectors of all users, or of all movies, of an {@link Nmf} while it is fitted. */
final class NonNegativeSide {
    private final Incidence incidence;
    private final Factors vectors;
    private final double[] prior;
    private final double damping;
    private final boolean biased;

    /**
     * Vectors of random factors and without bias.
     *
     * @param level about which the factors lie
     */
    NonNegativeSide(
            Incidence incidence, int rank, double level, double damping, boolean biased, RandomGenerator random) {
        this.incidence = incidence;
        this.vectors = Factors.zero(incidence.positions(), rank + 1);
        this.prior = new double[rank + 1];
        this.damping = damping;
        this.biased = biased;
        Arrays.fill(prior, 0, rank, level);
        for (int position = 0; position < vectors.size(); position++) {
            double[] vector = new double[rank + 1];
            for (int factor = 0; factor < rank; factor++) {
                vector[factor] = level * random.nextDouble(0.5, 1.5);
            }
            vectors.set(position, vector);
        }
    }

    Factors vectors() {
        return vectors;
    }

    /** The mean vector of those that have ratings. */
    double[] prior() {
        return prior;
    }

    /** Solves for every vector, given those of the other side, and learns their mean. */
    void solve(NonNegativeSide others, Ratings ratings, double mean) {
        IntStream.rangeClosed(0, incidence.positions()).parallel().forEach(position -> {
            NonNegative equations = new NonNegative(prior.length, biased);
            for (int i = 0; i < incidence.count(position); i++) {
                double stars = ratings.stars(incidence.row(position, i));
                equations.add(others.vectors, incidence.partner(position, i), stars - mean);
            }
            vectors.set(position, equations.solve(prior, damping, vectors.vector(position)));
        });
        Arrays.setAll(prior, this::mean);
    }

    private double mean(int entry) {
        return IntStream.range(0, incidence.positions())
                .filter(position -> incidence.count(position) > 0)
                .mapToDouble(position -> vectors.value(position, entry))
                .average()
                .orElseThrow();
    }
}
