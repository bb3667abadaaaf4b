package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Shared;
import io.marquee.models.trust.LowerBound;
import java.io.IOException;
import java.util.Optional;

/**
 * All that a recommendation needs, immutable. As a file it is read and written by {@link BundleFile}.
 *
 * @param shared what the models were fitted to: movies, ratings and their statistics
 * @param clusters which user belongs to which group
 * @param models that answer
 * @param bound of predicted stars, that lists are ordered by; without it they are ordered by the stars themselves
 */
public record Bundle(Shared shared, Clusters clusters, ServedModels models, Optional<LowerBound> bound) {
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
        out.putInt(bound.isPresent() ? 1 : 0);
        if (bound.isPresent()) {
            bound.get().write(out);
        }
    }

    static Bundle read(BinaryReader in) throws IOException {
        Shared shared = new Shared(Catalogue.read(in), Ratings.read(in), Statistics.read(in));
        Clusters clusters = Clusters.read(in);
        ServedModels models = ServedModels.read(in, shared);
        boolean bounded = in.takeInt() == 1;
        return new Bundle(
                shared, clusters, models, bounded ? Optional.of(LowerBound.read(in, shared)) : Optional.empty());
    }
}
