package io.marquee.data.generate;

import java.util.random.RandomGenerator;

/** People of similar taste: how much they like each genre, and so what they choose to watch. */
final class TasteGroup {
    private static final double LIKING_SPREAD = 0.7;
    private static final double CHOICE = 1.2;

    /** By genre: how much more or less than others the group likes it. */
    final double[] liking;

    /** By movie: how readily the group chooses it. */
    final double[] weights;

    /** Draws from the weights. */
    final AliasTable table;

    private TasteGroup(double[] liking, double[] weights) {
        this.liking = liking;
        this.weights = weights;
        this.table = AliasTable.of(weights);
    }

    static TasteGroup invent(SyntheticMovies movies, RandomGenerator random) {
        double[] liking = new double[Genres.NAMES.size()];
        for (int genre = 0; genre < liking.length; genre++) {
            liking[genre] = LIKING_SPREAD * random.nextGaussian();
        }
        double[] weights = new double[movies.size()];
        for (int movie = 0; movie < weights.length; movie++) {
            weights[movie] = movies.popularity[movie] * Math.exp(CHOICE * mean(liking, movies.genres[movie]));
        }
        return new TasteGroup(liking, weights);
    }

    /** The mean liking of some genres; 0 for none. */
    static double mean(double[] liking, int[] genres) {
        double sum = 0;
        for (int genre : genres) {
            sum += liking[genre];
        }
        return genres.length == 0 ? 0 : sum / genres.length;
    }
}
