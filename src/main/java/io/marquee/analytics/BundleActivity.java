package io.marquee.analytics;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.List;

/** The ratings that a bundle was trained on; users have their positions in the bundle. */
public final class BundleActivity implements Activity {
    private final Catalogue catalogue;
    private final Clusters clusters;
    private final Ratings ratings;
    private final Grouping byUser;

    private BundleActivity(Catalogue catalogue, Clusters clusters, Ratings ratings) {
        this.catalogue = catalogue;
        this.clusters = clusters;
        this.ratings = ratings;
        this.byUser = ratings.byUser();
    }

    /** All ratings of a bundle. */
    public static BundleActivity of(Bundle bundle) {
        return of(bundle.catalogue(), bundle.clusters(), bundle.ratings());
    }

    /** All ratings of a set whose users are in clusters. */
    public static BundleActivity of(Catalogue catalogue, Clusters clusters, Ratings ratings) {
        return new BundleActivity(catalogue, clusters, ratings);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<Cluster> clusters() {
        return clusters.all();
    }

    @Override
    public int users() {
        return byUser.keys();
    }

    @Override
    public int userId(int user) {
        return ratings.users().id(user);
    }

    @Override
    public int user(int userId) {
        return ratings.users().position(userId);
    }

    @Override
    public int cluster(int user) {
        return clusters.of(user);
    }

    @Override
    public void ratings(int user, RatingSink sink) {
        for (int i = 0; i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            sink.rating(user, ratings.movie(row), ratings.halfStars(row), ratings.second(row));
        }
    }

    /** Halves the user's rows, which ascend by movie. */
    @Override
    public void rating(int user, int movie, RatingSink sink) {
        int low = 0;
        int high = byUser.count(user) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int row = byUser.row(user, middle);
            if (ratings.movie(row) == movie) {
                sink.rating(user, movie, ratings.halfStars(row), ratings.second(row));
                return;
            }
            boolean later = ratings.movie(row) < movie;
            low = later ? middle + 1 : low;
            high = later ? high : middle - 1;
        }
    }
}
