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

    private BundleActivity(Bundle bundle) {
        this.catalogue = bundle.catalogue();
        this.clusters = bundle.clusters();
        this.ratings = bundle.ratings();
        this.byUser = ratings.byUser();
    }

    /** All ratings of a bundle. */
    public static BundleActivity of(Bundle bundle) {
        return new BundleActivity(bundle);
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
}
