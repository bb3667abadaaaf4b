package io.marquee.features;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.function.IntUnaryOperator;

/** Makes {@link Statistics}: one pass counts, a second adds up differences from the means that the first one found. */
final class Tallying {
    private final Ratings ratings;
    private final Damping damping;
    private final TallyColumns movies;
    private final IntUnaryOperator userOfRow;
    private final UserTallies users;

    private Tallying(
            Ratings ratings, Damping damping, TallyColumns movies, IntUnaryOperator userOfRow, UserTallies users) {
        this.ratings = ratings;
        this.damping = damping;
        this.movies = movies;
        this.userOfRow = userOfRow;
        this.users = users;
    }

    /** Of all users and movies. */
    static Statistics ofAll(Ratings ratings, Catalogue catalogue, Damping damping) {
        UserTallies users = new UserTallies(ratings.users().size(), catalogue);
        TallyColumns movies = TallyColumns.empty(catalogue.size());
        Tallying tallying = new Tallying(ratings, damping, movies, ratings::user, users);
        tallying.countUsers();
        tallying.countMovies();
        tallying.addDifferencesOfUsers();
        tallying.addDifferencesOfMovies();
        return Statistics.of(damping, users, movies, users.users.total());
    }

    /** Of somebody who has come since: the user position 0. The movies' tallies are shared, and stay as they are. */
    static Statistics ofNewcomer(Ratings ratings, Catalogue catalogue, Statistics before) {
        UserTallies newcomer = new UserTallies(1, catalogue);
        Tallying tallying = new Tallying(ratings, before.damping, before.movies, row -> Statistics.NEWCOMER, newcomer);
        tallying.countUsers();
        tallying.addDifferencesOfUsers();
        return Statistics.of(before.damping, newcomer, before.movies, before.all);
    }

    private void countUsers() {
        for (int row = 0; row < ratings.size(); row++) {
            users.count(userOfRow.applyAsInt(row), ratings.movie(row), ratings.halfStars(row), ratings.second(row));
        }
    }

    private void countMovies() {
        for (int row = 0; row < ratings.size(); row++) {
            movies.add(ratings.movie(row), ratings.halfStars(row));
        }
    }

    private void addDifferencesOfUsers() {
        for (int row = 0; row < ratings.size(); row++) {
            int movie = ratings.movie(row);
            double level = ratings.stars(row) - movies.fixedPart(movie, damping.movie());
            users.addDifference(userOfRow.applyAsInt(row), movie, level, movies.pull(movie, damping.movie()));
        }
    }

    private void addDifferencesOfMovies() {
        for (int row = 0; row < ratings.size(); row++) {
            int user = ratings.user(row);
            double level = ratings.stars(row) - users.users.fixedPart(user, damping.user());
            movies.addDifference(ratings.movie(row), level, users.users.pull(user, damping.user()));
        }
    }
}
