package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.features.Statistics;
import io.marquee.models.Scale;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.models.boosting.Forest;
import java.io.IOException;

/**
 * All that a recommendation needs, immutable. As a file it is read and written by {@link BundleFile}.
 *
 * @param catalogue the movies
 * @param users user ids ↔ positions
 * @param seen which movies each user rated
 * @param clusters which user belongs to which group
 * @param statistics what the features read
 * @param forest the trees over the features
 * @param scale of the ratings
 */
public record Bundle(
        Catalogue catalogue,
        Index users,
        SeenMovies seen,
        Clusters clusters,
        Statistics statistics,
        Forest forest,
        Scale scale) {
    /** The model that predicts the ratings. */
    public BoostedModel model() {
        return new BoostedModel(statistics, catalogue, forest, scale);
    }

    void write(BinaryWriter out) throws IOException {
        catalogue.write(out);
        users.write(out);
        seen.write(out);
        clusters.write(out);
        statistics.write(out);
        forest.write(out);
        scale.write(out);
    }

    static Bundle read(BinaryReader in) throws IOException {
        return new Bundle(
                Catalogue.read(in),
                Index.read(in),
                SeenMovies.read(in),
                Clusters.read(in),
                Statistics.read(in),
                Forest.read(in),
                Scale.read(in));
    }
}
