package io.marquee.analytics;

import io.marquee.clusters.Cluster;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Ratings written by hand. Movie 10 is a comedy and a drama, 20 a drama, 30 has no genre, 40 is a comedy that nobody need
 * rate. Users have ids 1, 2, 3, …; those with odd ids are in cluster 1, the others in cluster 0.
 */
final class HandMade implements Activity {
    private static final Catalogue CATALOGUE =
            Catalogue.of(List.of(movie(10, "Comedy", "Drama"), movie(20, "Drama"), movie(30), movie(40, "Comedy")));

    private final int users;
    private final List<Rating> ratings = new ArrayList<>();

    HandMade(int users) {
        this.users = users;
    }

    private static Movie movie(int id, String... genres) {
        return new Movie(
                new MovieId(id),
                "Movie " + id,
                OptionalInt.empty(),
                List.of(genres),
                Optional.empty(),
                Optional.empty());
    }

    /** With one rating more. */
    HandMade with(int userId, int movieId, double stars, String at) {
        ratings.add(new Rating(
                userId - 1,
                CATALOGUE.index().position(movieId),
                (int) (stars * 2),
                Instant.parse(at).getEpochSecond()));
        return this;
    }

    /** All of them. */
    Selection all() {
        return Selection.all(this);
    }

    @Override
    public Catalogue catalogue() {
        return CATALOGUE;
    }

    @Override
    public List<Cluster> clusters() {
        return List.of(group(0), group(1));
    }

    private static Cluster group(int id) {
        return new Cluster(id, "Cluster " + id, 1, List.of(), List.of(0.5, 0.5));
    }

    @Override
    public int users() {
        return users;
    }

    @Override
    public int userId(int user) {
        return user + 1;
    }

    @Override
    public int user(int userId) {
        return userId < 1 || userId > users ? Index.ABSENT : userId - 1;
    }

    @Override
    public int cluster(int user) {
        return userId(user) % 2;
    }

    @Override
    public void ratings(int user, RatingSink sink) {
        ratings.stream()
                .filter(rating -> rating.user == user)
                .forEach(rating -> sink.rating(user, rating.movie, rating.halfStars, rating.second));
    }

    private record Rating(int user, int movie, int halfStars, long second) {}
}
