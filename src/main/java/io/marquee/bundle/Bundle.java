package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Shared;
import java.io.IOException;

/**
 * All that a recommendation needs, immutable. As a file it is read and written by {@link BundleFile}.
 *
 * @param shared what the models were fitted to: movies, ratings and their statistics
 * @param clusters which user belongs to which group
 * @param models that answer
 */
public record Bundle(Shared shared, Clusters clusters, ServedModels models) {
    /** The movies. */
    public Catalogue catalogue() {
        return shared.catalogue();
    }

    /** All ratings, with what each user has seen. */
    public Ratings ratings() {
        return shared.ratings();
    }

    /** User ids ↔ positions. */
    public Index users() {
        return shared.ratings().users();
    }

    void write(BinaryWriter out) throws IOException {
        shared.catalogue().write(out);
        shared.ratings().write(out);
        shared.statistics().write(out);
        clusters.write(out);
        models.write(out);
    }

    static Bundle read(BinaryReader in) throws IOException {
        Shared shared = new Shared(Catalogue.read(in), Ratings.read(in), Statistics.read(in));
        return new Bundle(shared, Clusters.read(in), ServedModels.read(in, shared));
    }
}
