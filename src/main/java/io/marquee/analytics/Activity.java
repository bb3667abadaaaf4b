package io.marquee.analytics;

import io.marquee.clusters.Cluster;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import java.util.List;

/**
 * What users did: all ratings that count at one moment, user by user. Users are dense positions here, 0 … {@link #users} − 1,
 * in any order; movies are positions in {@link #catalogue}. Safe from any thread, and the same however often it is read.
 */
public interface Activity {
    /** The cluster of a user of whom nothing tells yet where they belong. */
    int NO_CLUSTER = -1;

    /** The movies. */
    Catalogue catalogue();

    /** The groups of users, by id. */
    List<Cluster> clusters();

    /** The number of users, those without a rating too. */
    int users();

    /** The id of the user at a position. */
    int userId(int user);

    /** The position of the user with an id, or {@link Index#ABSENT}. */
    int user(int userId);

    /** The cluster id of the user at a position, or {@link #NO_CLUSTER}. */
    int cluster(int user);

    /** Shows every rating of the user at a position, in any order; one for each movie at most. */
    void ratings(int user, RatingSink sink);

    /** Shows the rating of the movie at a position by the user at a position, if there is one. */
    default void rating(int user, int movie, RatingSink sink) {
        ratings(user, (someone, rated, halfStars, second) -> {
            if (rated == movie) {
                sink.rating(someone, rated, halfStars, second);
            }
        });
    }
}
