package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.models.Factorised;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything that a version consists of.
 *
 * @param run tells the version, among others
 * @param bundle the finished bundle file
 * @param dataset the whole set: its ratings become documents
 * @param clusters of the users of that set
 * @param factors models of that set whose factors become part of the documents, by name
 */
public record Publication(
        RunRecord run, Path bundle, Dataset dataset, Clusters clusters, Map<String, Factorised> factors) {
    /** Keeps the models from change. */
    public Publication {
        factors = Map.copyOf(factors);
    }
}
