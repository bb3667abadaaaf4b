package io.marquee.models.neighbours;

import io.marquee.models.PairSignals;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;

/**
 * Predicts what the biases of user and movie explain, and on top of it what neighbours say. Its signals are the score, the
 * neighbours' word alone, the sum of their similarities, how many there are, and how similar the nearest is.
 */
abstract class NeighbourModel implements RatingModel, PairSignals {
    private static final String[] SIGNALS = {"score", "residual", "support", "neighbours", "nearest"};

    private final String prefix;
    private final Scale scale;

    /**
     * A model on a scale.
     *
     * @param prefix of the names of its signals
     */
    NeighbourModel(String prefix, Scale scale) {
        this.prefix = prefix;
        this.scale = scale;
    }

    /** What to say of a movie or two. */
    abstract Opinions few(int user, long second);

    /** The same, prepared for many movies. */
    abstract Opinions many(int user, long second);

    @Override
    public final double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public final double[] scores(int user, int[] movies, long second) {
        Opinions opinions = of(user, movies, second);
        double[] scores = opinions.expected(movies);
        for (int i = 0; i < movies.length; i++) {
            scores[i] = scale.clamp(scores[i] + opinions.opinion(movies[i]).residual());
        }
        return scores;
    }

    private Opinions of(int user, int[] movies, long second) {
        return movies.length > 2 ? many(user, second) : few(user, second);
    }

    @Override
    public final String[] signals() {
        String[] names = new String[SIGNALS.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = prefix + "_" + SIGNALS[i];
        }
        return names;
    }

    @Override
    public final void signals(int user, int[] movies, long second, float[][] into) {
        Opinions opinions = of(user, movies, second);
        double[] expected = opinions.expected(movies);
        for (int i = 0; i < movies.length; i++) {
            Opinion opinion = opinions.opinion(movies[i]);
            into[0][i] = (float) scale.clamp(expected[i] + opinion.residual());
            into[1][i] = (float) opinion.residual();
            into[2][i] = (float) opinion.support();
            into[3][i] = opinion.neighbours();
            into[4][i] = (float) opinion.nearest();
        }
    }

    final Scale scale() {
        return scale;
    }
}
