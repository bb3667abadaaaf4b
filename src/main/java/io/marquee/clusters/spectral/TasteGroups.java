package io.marquee.clusters.spectral;

import io.marquee.clusters.Clusters;

/**
 * What {@link SpectralClustering} found.
 *
 * @param clusters the groups, the larger first: all that serving needs
 * @param report how good they are and what sets them apart
 * @param map where users lie, for a picture
 */
public record TasteGroups(Clusters clusters, ClusterReport report, UserMap map) {}
