package io.marquee.models.factors;

import io.marquee.models.Factorised;
import io.marquee.models.Model;
import io.marquee.models.PairSignals;
import io.marquee.models.RatingModel;

/** A model of factors and biases; how it takes newcomers in is up to its kind. */
abstract class FactorModel implements RatingModel, Model, PairSignals, Factorised {
    private final String name;
    final DotProducts products;

    /** A model whose signals begin with the given name. */
    FactorModel(String name, DotProducts products) {
        this.name = name;
        this.products = products;
    }

    @Override
    public double score(int user, int movie, long second) {
        return products.score(user, movie, second);
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return products.scores(user, movies, second);
    }

    @Override
    public String[] signals() {
        return new String[] {name + "_score", name + "_dot"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        for (int i = 0; i < movies.length; i++) {
            into[0][i] = (float) products.score(user, movies[i], second);
            into[1][i] = (float) products.dot(user, movies[i]);
        }
    }

    @Override
    public int rank() {
        return products.users().width() - 1;
    }

    @Override
    public double mean() {
        return products.mean();
    }

    @Override
    public float[] userFactors(int user) {
        return products.users().factors(user);
    }

    @Override
    public float[] movieFactors(int movie) {
        return products.movies().factors(movie);
    }

    @Override
    public double userBias(int user) {
        return products.users().bias(user);
    }

    @Override
    public double movieBias(int movie) {
        return products.movies().bias(movie);
    }
}
