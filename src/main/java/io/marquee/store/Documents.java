package io.marquee.store;

import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Movie;
import io.marquee.data.Ratings;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of a publication, made as they are asked for; the same for every adapter. Every stream is ordered by
 * ascending ids. Users without a rating have no document. Takes time and memory of the order of the ratings.
 */
public final class Documents {
    private final Dataset dataset;
    private final Clusters clusters;
    private final FactorDocuments factors;
    private final Ratings ratings;
    private final Grouping byUser;
    private final MovieTally tally;

    private Documents(Publication publication) {
        this.dataset = publication.dataset();
        this.clusters = publication.clusters();
        this.factors = new FactorDocuments(publication);
        this.ratings = dataset.ratings();
        this.byUser = ratings.byUser();
        this.tally = MovieTally.of(ratings, clusters);
    }

    /**
     * The documents of a publication.
     *
     * @throws IllegalArgumentException when the clusters are of other users than the set's
     */
    public static Documents of(Publication publication) {
        int users = publication.dataset().ratings().users().size();
        if (publication.clusters().users() != users) {
            throw new IllegalArgumentException(
                    "clusters of " + publication.clusters().users() + " users cannot go with" + " a set of " + users
                            + " users; make them from the same set");
        }
        return new Documents(publication);
    }

    /** The number of all documents, a rating counted as one. */
    public long size(boolean withRatings) {
        long clusterMovies = IntStream.range(0, clusters())
                .mapToLong(this::clusterMovieCount)
                .sum();
        return ratedUsers().count()
                + dataset.catalogue().size()
                + dataset.metadata().size()
                + clusterMovies
                + (withRatings ? ratings.size() : 0);
    }

    /** The number of clusters; their ids are 0 … clusters − 1. */
    public int clusters() {
        return clusters.all().size();
    }

    /** The users. */
    public Stream<UserDocument> users() {
        return ratedUsers().mapToObj(this::user);
    }

    /** The movies, with their metadata. */
    public Stream<MovieDocument> movies() {
        return IntStream.range(0, dataset.catalogue().size()).mapToObj(this::movie);
    }

    /** The movies that a cluster's users rated. */
    public Stream<ClusterMovieDocument> movies(int cluster) {
        return IntStream.range(0, dataset.catalogue().size())
                .filter(movie -> tally.count(cluster, movie) > 0)
                .mapToObj(movie -> movie(cluster, movie));
    }

    /** What factor models have learnt of the users and the movies; not counted, as it is a part of their documents. */
    public FactorDocuments factors() {
        return factors;
    }

    /** The ratings, user by user. */
    public Stream<UserRatings> ratings() {
        return ratedUsers().mapToObj(this::ratings);
    }

    private IntStream ratedUsers() {
        return IntStream.range(0, byUser.keys()).filter(user -> byUser.count(user) > 0);
    }

    private long clusterMovieCount(int cluster) {
        return IntStream.range(0, dataset.catalogue().size())
                .filter(movie -> tally.count(cluster, movie) > 0)
                .count();
    }

    private UserDocument user(int user) {
        long halfStars = 0;
        long first = Long.MAX_VALUE;
        long last = 0;
        for (int i = 0; i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            halfStars += ratings.halfStars(row);
            first = Math.min(first, ratings.second(row));
            last = Math.max(last, ratings.second(row));
        }
        return new UserDocument(
                ratings.users().id(user),
                clusters.of(user),
                halfStars / 2.0 / byUser.count(user),
                byUser.count(user),
                Instant.ofEpochSecond(first),
                Instant.ofEpochSecond(last));
    }

    private MovieDocument movie(int position) {
        Movie movie = dataset.catalogue().movie(position);
        return new MovieDocument(
                movie,
                tally.mean(position),
                tally.count(position),
                Optional.ofNullable(dataset.metadata().get(movie.id())));
    }

    private ClusterMovieDocument movie(int cluster, int position) {
        Catalogue catalogue = dataset.catalogue();
        Movie movie = catalogue.movie(position);
        return new ClusterMovieDocument(
                movie.id(),
                movie.title(),
                movie.year(),
                movie.genres(),
                tally.mean(cluster, position),
                tally.count(cluster, position));
    }

    /** Sorts by descending time and ascending row, packed into one number; a user's rows ascend by movie id. */
    private UserRatings ratings(int user) {
        long[] keys = new long[byUser.count(user)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = -ratings.second(byUser.row(user, i)) << 31 | i;
        }
        Arrays.sort(keys);
        return new UserRatings(
                ratings.users().id(user),
                Arrays.stream(keys)
                        .mapToObj(key -> rating(byUser.row(user, (int) (key & Integer.MAX_VALUE))))
                        .toList());
    }

    private UserRatings.Rating rating(int row) {
        return new UserRatings.Rating(ratings.movies().id(ratings.movie(row)), ratings.stars(row), ratings.second(row));
    }
}
