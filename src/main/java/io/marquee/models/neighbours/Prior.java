package io.marquee.models.neighbours;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.random.RandomGenerator;

/**
 * How correlated the residuals of two movies are on average for each unit of their {@link Content#likeness}: the slope of a
 * straight line by least squares, over pairs of ratings by the same user. So content counts for as much as the data say it
 * does, and for nothing where it means nothing.
 */
final class Prior {
    private static final int PAIRS = 2_000_000;

    private int pairs;
    private double likeness;
    private double product;
    private double likenessSquares;
    private double both;
    private double squares;

    private Prior() {}

    /** The slope, at least 0. */
    static double slope(Ratings ratings, Grouping byUser, float[] residuals, Content content, RandomGenerator random) {
        Prior sums = new Prior();
        for (int pair = 0; pair < PAIRS; pair++) {
            int row = random.nextInt(residuals.length);
            int user = ratings.user(row);
            int other = byUser.row(user, random.nextInt(byUser.count(user)));
            if (other != row) {
                sums.add(content.likeness(ratings.movie(row), ratings.movie(other)), residuals[row], residuals[other]);
            }
        }
        return sums.slope();
    }

    private void add(double alike, double a, double b) {
        pairs++;
        squares += (a * a + b * b) / 2;
        product += a * b;
        likeness += alike;
        likenessSquares += alike * alike;
        both += alike * a * b;
    }

    private double slope() {
        double variance = likenessSquares / pairs - likeness / pairs * likeness / pairs;
        double covariance = both / pairs - likeness / pairs * product / pairs;
        double ofResiduals = squares / pairs;
        return variance > 0 && ofResiduals > 0 ? Math.max(0, covariance / variance / ofResiduals) : 0;
    }
}
