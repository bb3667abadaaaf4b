package io.marquee.recommend.tastes;

import java.util.List;

/**
 * Someone whose taste is like another's.
 *
 * @param favourites some movies that both gave at least 4 stars, those with most stars first
 */
public record SimilarUser(int userId, Likeness likeness, List<SharedMovie> favourites) {
    /** Keeps the movies from change. */
    public SimilarUser {
        favourites = List.copyOf(favourites);
    }
}
