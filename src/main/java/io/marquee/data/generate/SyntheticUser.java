package io.marquee.data.generate;

import java.util.random.RandomGenerator;

/** An invented user: a group's taste with deviations, a habit of rating high or low, and what the ratings come to. */
final class SyntheticUser {
    private static final double MEAN = 3.57;
    private static final double BIAS_SPREAD = 0.42;
    private static final double OWN_LIKING_SPREAD = 0.35;
    private static final double GENRES = 0.7;
    private static final double TRAITS = 0.3 / Math.sqrt(SyntheticMovies.TRAITS);
    private static final double NOISE = 0.74;
    private static final double WHOLE_STARS_ONLY = 0.4;
    private static final double WHOLE_STARS_OFTEN = 0.3;

    private final SyntheticMovies movies;
    private final RandomGenerator random;
    private final double bias;
    private final double wholeStars;
    private final double[] liking;
    private final double[] traits;

    SyntheticUser(SyntheticMovies movies, TasteGroup group, RandomGenerator random) {
        this.movies = movies;
        this.random = random;
        this.bias = BIAS_SPREAD * random.nextGaussian();
        this.wholeStars = random.nextDouble() < WHOLE_STARS_ONLY ? 1 : WHOLE_STARS_OFTEN;
        this.liking = group.liking.clone();
        for (int genre = 0; genre < liking.length; genre++) {
            liking[genre] += OWN_LIKING_SPREAD * random.nextGaussian();
        }
        this.traits = random.doubles(SyntheticMovies.TRAITS)
                .map(any -> TRAITS * random.nextGaussian())
                .toArray();
    }

    /** The user's rating of a movie, in half-stars 1 … 10. */
    int halfStars(int movie) {
        double stars = MEAN
                + bias
                + movies.quality[movie]
                + GENRES * TasteGroup.mean(liking, movies.genres[movie])
                + NOISE * random.nextGaussian();
        for (int trait = 0; trait < traits.length; trait++) {
            stars += traits[trait] * movies.traits[movie][trait];
        }
        boolean whole = wholeStars == 1 || random.nextDouble() < wholeStars;
        int halfStars = (int) (whole ? 2 * Math.round(stars) : Math.round(2 * stars));
        return Math.max(whole ? 2 : 1, Math.min(10, halfStars));
    }
}
