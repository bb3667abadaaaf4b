package io.marquee.clusters.spectral;

/**
 * What speaks for a number of groups. Both measures are best where highest; they need not agree.
 *
 * @param k the number of groups
 * @param silhouette of the taste profiles in k groups: from −1 to 1
 * @param eigengap how far the k-th eigenvalue lies above the next (von Luxburg 2007, §8.3)
 */
public record NumberOfGroups(int k, double silhouette, double eigengap) {}
