package io.marquee.recommend.shelves;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.TopList;
import io.marquee.people.People;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The movies that were rated most of late; those with fewer than {@value #FEWEST} of the {@link LatestRatings} follow, by all
 * ratings that they have in the training data. Safe from any thread.
 */
public final class PopularNow {
    private static final int FEWEST = 3;

    private final LatestRatings latest;
    private final double[] ever;

    private PopularNow(LatestRatings latest, double... ever) {
        this.latest = latest;
        this.ever = ever;
    }

    /**
     * By some training data, and what people say beside them.
     *
     * @param byUser the rows of each user
     */
    public static PopularNow of(Ratings ratings, Grouping byUser) {
        double[] shares = new double[ratings.movies().size()];
        for (int row = 0; row < ratings.size(); row++) {
            shares[ratings.movie(row)] += 1.0 / (ratings.users().size() + 1);
        }
        return new PopularNow(LatestRatings.of(ratings, byUser), shares);
    }

    /** The most popular of those that are wanted; of movies that were rated as often of late, those that were rated more ever. */
    public IntStream best(int most, People people, IntPredicate wanted) {
        int[] ofLate = latest.counts(people);
        TopList best = new TopList(most);
        for (int movie = 0; movie < ofLate.length; movie++) {
            if (wanted.test(movie)) {
                best.offer(movie, (ofLate[movie] < FEWEST ? 0 : ofLate[movie]) + ever[movie]);
            }
        }
        return IntStream.of(best.movies());
    }
}
