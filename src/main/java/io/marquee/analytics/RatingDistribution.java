package io.marquee.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How often each rating was given.
 *
 * @param all figures of all ratings together
 * @param counts ten numbers: how many ratings of half a star, of one star, … of five stars
 */
public record RatingDistribution(Figures all, List<Long> counts) {
    private static final int MOST_HALF_STARS = 10;

    /** Counts the ratings of a selection. */
    public static RatingDistribution of(Selection selection) {
        return of(selection::scan);
    }

    /** Counts the ratings of the movie at a position. */
    public static RatingDistribution of(Activity activity, int movie) {
        return of(sink -> {
            for (int user = 0; user < activity.users(); user++) {
                activity.rating(user, movie, sink);
            }
        });
    }

    private static RatingDistribution of(Consumer<RatingSink> scan) {
        Tallies all = new Tallies(1);
        long[] counts = new long[MOST_HALF_STARS];
        scan.accept((user, movie, halfStars, second) -> {
            all.add(0, user, halfStars);
            counts[halfStars - 1]++;
        });
        return new RatingDistribution(
                all.figures(0), Arrays.stream(counts).boxed().toList());
    }

    /** The rating that half of the ratings are at most, in stars; midway between two where both are. Absent without any. */
    public OptionalDouble median() {
        long ratings = all.ratings();
        return ratings == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((stars((ratings + 1) / 2) + stars(ratings / 2 + 1)) / 2);
    }

    /** The rating at a place in ascending order, from 1, in stars. */
    private double stars(long place) {
        long before = 0;
        int halfStars = 0;
        while (before < place) {
            before += counts.get(halfStars++);
        }
        return halfStars / 2.0;
    }

    /** The standard deviation in stars, √(Σ(r − mean)² / n); absent without a rating. */
    public OptionalDouble deviation() {
        OptionalDouble mean = all.mean();
        if (mean.isEmpty()) {
            return mean;
        }
        double squares = IntStream.range(0, MOST_HALF_STARS)
                .mapToDouble(i -> counts.get(i) * Math.pow((i + 1) / 2.0 - mean.getAsDouble(), 2))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / all.ratings()));
    }
}
