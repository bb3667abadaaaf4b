package io.marquee.evaluation.metrics;

import io.marquee.data.Ratings;
import java.util.stream.IntStream;

/**
 * The mean self-information of the listed movies, in bits: log₂(users / users who rated the movie in training). Zero for a
 * movie that everyone has seen, higher for the less known. A movie that nobody rated counts as if one user had; an empty
 * list has no novelty.
 *
 * <p>Zhou et al. (2010), “Solving the apparent diversity-accuracy dilemma of recommender systems”, <a
 * href="https://doi.org/10.1073/pnas.1000488107">doi:10.1073/pnas.1000488107</a>.
 */
public final class Novelty implements ListMetric {
    private final double[] information;

    private Novelty(double[] information) {
        this.information = information;
    }

    /** Novelty as seen from these ratings; users without any of them do not count. */
    public static Novelty of(Ratings training) {
        int[] raters = new int[training.movies().size()];
        int users = 0;
        for (int row = 0; row < training.size(); row++) {
            raters[training.movie(row)]++;
            users += row == 0 || training.user(row) != training.user(row - 1) ? 1 : 0;
        }
        int all = users;
        return new Novelty(IntStream.of(raters)
                .mapToDouble(count -> Math.log((double) all / Math.max(1, count)) / Math.log(2))
                .toArray());
    }

    @Override
    public double of(RankedList list) {
        return IntStream.range(0, list.size())
                .mapToDouble(rank -> information[list.movie(rank)])
                .average()
                .orElse(0);
    }
}
