package io.marquee.models.relevance;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.stream.IntStream;

/** The histories of all users of some ratings. */
final class Histories {
    private final Ratings ratings;
    private final Grouping byUser;

    Histories(Ratings ratings) {
        this.ratings = ratings;
        this.byUser = ratings.byUser();
    }

    /** How many users there are, those without ratings included. */
    int users() {
        return byUser.keys();
    }

    /** How many movies there are, those without ratings included. */
    int movies() {
        return ratings.movies().size();
    }

    /** What a user has rated; nothing for a user who is not known. */
    History of(int user) {
        if (user < 0 || user >= byUser.keys() || byUser.count(user) == 0) {
            return History.EMPTY;
        }
        int first = byUser.row(user, 0);
        return History.of(ratings, first, first + byUser.count(user));
    }

    /** How many ratings each movie has, as a part of the most that any has, times a factor. */
    double[] popularity(double factor) {
        int[] counts = counts();
        double most = Math.max(1, IntStream.of(counts).max().orElse(1));
        return IntStream.of(counts).mapToDouble(count -> factor * count / most).toArray();
    }

    /** How many ratings each movie has. */
    int[] counts() {
        int[] counts = new int[movies()];
        IntStream.range(0, ratings.size()).forEach(row -> counts[ratings.movie(row)]++);
        return counts;
    }
}
