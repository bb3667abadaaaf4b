package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.query.Pool;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.variety.Popularity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which movies may be recommended to people: those of the pool that pass the filter, less those that any of them rated,
 * rejected or has seen.
 */
final class Candidates {
    private final Catalogue catalogue;
    private final Popularity popularity;
    private final BitSet[] ofCluster;

    Candidates(Bundle bundle, Popularity popularity) {
        Ratings ratings = bundle.ratings();
        Clusters clusters = bundle.clusters();
        this.catalogue = bundle.catalogue();
        this.popularity = popularity;
        this.ofCluster = new BitSet[clusters.all().size()];
        Arrays.setAll(ofCluster, cluster -> new BitSet(catalogue.size()));
        for (int row = 0; row < ratings.size(); row++) {
            ofCluster[clusters.of(ratings.user(row))].set(ratings.movie(row));
        }
    }

    /**
     * The positions of the movies, ascending.
     *
     * @throws NotServedException for a genre or a cluster that there is not
     */
    int[] of(List<Viewer> viewers, Query query) {
        IntPredicate wanted = query.filter().in(catalogue);
        query.pool().cluster().ifPresent(this::ofCluster);
        BitSet movies = new BitSet();
        viewers.forEach(viewer -> add(query.pool(), viewer, movies));
        viewers.forEach(viewer -> viewer.leaveOut(movies));
        boolean any = query.filter().equals(MovieFilter.NONE);
        return movies.stream()
                .filter(movie -> any || wanted.test(movie))
                .filter(movie -> popularity.raters(movie) >= query.minRatings())
                .toArray();
    }

    private void add(Pool pool, Viewer viewer, BitSet movies) {
        switch (pool.kind()) {
            case ALL -> movies.set(0, catalogue.size());
            case CLUSTER -> movies.or(ofCluster(pool.cluster().orElseThrow()));
            case OWN ->
                viewer.cluster()
                        .map(Cluster::id)
                        .ifPresentOrElse(own -> movies.or(ofCluster[own]), () -> addRated(movies));
        }
    }

    private void addRated(BitSet movies) {
        for (BitSet cluster : ofCluster) {
            movies.or(cluster);
        }
    }

    private BitSet ofCluster(int id) {
        if (id >= ofCluster.length) {
            throw new NotServedException(
                    "cluster", Integer.toString(id), "own, all or a number from 0 to " + (ofCluster.length - 1));
        }
        return ofCluster[id];
    }
}
