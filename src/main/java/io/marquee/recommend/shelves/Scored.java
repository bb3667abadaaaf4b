package io.marquee.recommend.shelves;

import io.marquee.models.TopList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Movies with a score each.
 *
 * @param movies positions
 * @param scores as many; a higher one is better
 */
public record Scored(int[] movies, double[] scores) {
    /** The best of those that are wanted, the best first; of equals the lower position. */
    public IntStream best(int most, IntPredicate wanted) {
        TopList best = new TopList(most);
        for (int i = 0; i < movies.length; i++) {
            if (wanted.test(movies[i])) {
                best.offer(movies[i], scores[i]);
            }
        }
        return IntStream.of(best.movies());
    }
}
