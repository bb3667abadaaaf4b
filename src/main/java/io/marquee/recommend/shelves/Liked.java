package io.marquee.recommend.shelves;

import io.marquee.data.Ratings;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A movie that a person rated well.
 *
 * @param movie its position
 * @param stars what it got
 */
public record Liked(int movie, double stars) {
    private static final double FEWEST_STARS = 4;
    private static final double HALF_A_STAR = 0.5;

    /**
     * The movies that someone rated best, the latest first: those with four stars or more, and at most half a star less than the
     * best of them.
     *
     * @param own all ratings of that person alone
     */
    public static List<Liked> of(Ratings own) {
        double best =
                IntStream.range(0, own.size()).mapToDouble(own::stars).max().orElse(0);
        double fewest = Math.max(FEWEST_STARS, best - HALF_A_STAR);
        return IntStream.range(0, own.size())
                .filter(row -> own.stars(row) >= fewest)
                .boxed()
                .sorted(Comparator.comparingLong(own::second).reversed().thenComparing(own::movie))
                .map(row -> new Liked(own.movie(row), own.stars(row)))
                .toList();
    }
}
