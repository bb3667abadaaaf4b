package io.marquee.models.neighbours;

/** What similar users say of every movie, heard from the most similar user to the least. */
final class Voices {
    private final double[] sums;
    private final double[] supports;
    private final float[] nearest;
    private final int[] heard;
    private final int most;

    /**
     * Nothing heard yet.
     *
     * @param most users who have a say in a movie; later ones are not heard
     */
    Voices(int movies, int most) {
        this.sums = new double[movies];
        this.supports = new double[movies];
        this.nearest = new float[movies];
        this.heard = new int[movies];
        this.most = most;
    }

    /** Hears the rating of a user at a place. */
    void add(Profile user, int place, float similarity) {
        int movie = user.movie(place);
        if (heard[movie] < most) {
            nearest[movie] = heard[movie]++ == 0 ? similarity : nearest[movie];
            sums[movie] += (double) similarity * user.residual(place);
            supports[movie] += similarity;
        }
    }

    Opinion opinion(int movie, double shrinkage) {
        if (movie < 0 || movie >= heard.length || heard[movie] == 0) {
            return Opinion.NONE;
        }
        double residual = sums[movie] / (supports[movie] + shrinkage);
        return new Opinion(residual, supports[movie], heard[movie], nearest[movie]);
    }
}
