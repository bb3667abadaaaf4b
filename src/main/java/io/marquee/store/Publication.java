package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import java.nio.file.Path;

/**
 * Everything that a version consists of.
 *
 * @param run tells the version, among others
 * @param bundle the finished bundle file
 * @param dataset the whole set: its ratings become documents
 * @param clusters of the users of that set
 */
public record Publication(RunRecord run, Path bundle, Dataset dataset, Clusters clusters) {}
