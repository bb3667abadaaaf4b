package io.marquee.features.set;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.features.Damping;
import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import io.marquee.features.Statistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Six ratings that features can be computed from by hand:
 *
 * <pre>
 *          10 Action, Comedy (1995)   20 Action (1999)   30 Comedy   40 Drama (2005)
 * user 1            4                        5               2              -
 * user 2            3                        -               3              -
 * user 3            5                        -               -              -
 * </pre>
 *
 * Damping is 1 for users, 2 for movies, 3 for tastes. Movie 30 counts as of 1999, the median. User u rated first on day 10 · u.
 */
final class TinySet {
    static final int DAY = 86_400;
    static final Catalogue CATALOGUE = Catalogue.of(List.of(
            movie(10, OptionalInt.of(1995), "Action", "Comedy"),
            movie(20, OptionalInt.of(1999), "Action"),
            movie(30, OptionalInt.empty(), "Comedy"),
            movie(40, OptionalInt.of(2005), "Drama")));
    static final Ratings RATINGS = new RatingsBuilder()
            .add(1, 10, 8, 12 * DAY)
            .add(1, 20, 10, 10 * DAY)
            .add(1, 30, 4, 11 * DAY)
            .add(2, 10, 6, 20 * DAY)
            .add(2, 30, 6, 21 * DAY)
            .add(3, 10, 10, 30 * DAY)
            .build(CATALOGUE.index());

    private static final FeatureSet FEATURES = FeatureSet.of(CATALOGUE.genres());

    private TinySet() {}

    private static Movie movie(int id, OptionalInt year, String... genres) {
        return new Movie(new MovieId(id), "Movie " + id, year, List.of(genres), Optional.empty(), Optional.empty());
    }

    /** What all six ratings say. */
    static Evidence evidence() {
        return new Evidence(Statistics.of(RATINGS, CATALOGUE, new Damping(1, 2, 3)), CATALOGUE);
    }

    /** Evidence about a user and a movie by their ids, which may be unknown. */
    static Evidence about(int userId, int movieId, long second) {
        return evidence()
                .about(RATINGS.users().position(userId), CATALOGUE.index().position(movieId), second);
    }

    /** Evidence about one of the six ratings, itself left out. */
    static Evidence aboutRating(int userId, int movieId) {
        int row =
                RATINGS.row(RATINGS.users().position(userId), CATALOGUE.index().position(movieId));
        return evidence().aboutRow(RATINGS, row);
    }

    /** The value of the feature with a name. */
    static double value(String name, Evidence evidence) {
        return FEATURES.features().stream()
                .filter(feature -> feature.name().equals(name))
                .mapToDouble((Feature feature) -> feature.value(evidence))
                .findFirst()
                .orElseThrow();
    }
}
