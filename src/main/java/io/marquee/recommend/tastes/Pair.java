package io.marquee.recommend.tastes;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Two people side by side.
 *
 * @param rated how many movies the first rated
 * @param ratedByOther how many the second
 * @param movies that both rated, those with most stars from both first, of equals the lower movie id
 */
public record Pair(int rated, int ratedByOther, Likeness likeness, List<SharedMovie> movies) {
    /** Keeps the movies from change. */
    public Pair {
        movies = List.copyOf(movies);
    }

    /** The share of the movies that both rated which they gave the same within half a star; empty when there are none. */
    public OptionalDouble agreement() {
        return movies.stream().mapToDouble(movie -> movie.isAgreed() ? 1 : 0).average();
    }

    /** How many movies both rated of those that any of them did, from 0 to 1: the Jaccard index; empty when there are none. */
    public OptionalDouble jaccard() {
        int any = rated + ratedByOther - movies.size();
        return any == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) movies.size() / any);
    }
}
