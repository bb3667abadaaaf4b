package io.marquee.clusters.spectral;

import java.util.Arrays;

/**
 * The graph's users as points in a plane, those of like taste near each other: the second and third eigenvectors of the
 * graph's random walk, which are those of {@link NormalisedAdjacency} divided by its first (von Luxburg 2007, §6).
 *
 * @param x a coordinate for each user
 * @param y the other one
 * @param cluster the cluster's id for each user
 */
public record UserMap(double[] x, double[] y, int[] cluster) {
    static UserMap of(Spectrum spectrum, int[] cluster) {
        return new UserMap(coordinate(spectrum, 1), coordinate(spectrum, 2), cluster);
    }

    private static double[] coordinate(Spectrum spectrum, int vector) {
        return Arrays.stream(spectrum.vectors())
                .mapToDouble(row -> vector < row.length && row[0] != 0 ? row[vector] / row[0] : 0)
                .toArray();
    }
}
