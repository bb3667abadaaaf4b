package io.marquee.clusters.spectral;

import io.marquee.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** The graph's users, cut into any number of groups; the same number always gives the same groups. */
final class Partitions {
    /** The largest number of groups that is tried for comparison. */
    static final int MOST = 12;

    /** Silhouettes look at this many users at most, for their cost grows with the square. */
    static final int SAMPLE = 2_000;

    private final double[][] profiles;
    private final Spectrum spectrum;
    private final int different;
    private final int[] sample;
    private final long seed;

    /**
     * Over the users of a graph.
     *
     * @param profiles users × genres
     * @param spectrum of their graph
     */
    Partitions(double[][] profiles, Spectrum spectrum, RandomGenerator random) {
        this.profiles = profiles;
        this.spectrum = spectrum;
        this.different = SeededKMeans.different(profiles);
        this.sample = Sample.of(profiles.length, SAMPLE, random);
        this.seed = random.nextLong();
    }

    /** The group of each user, from 0; fewer than k groups when there are fewer different profiles. */
    int[] labels(int k) {
        return SeededKMeans.fit(spectrum.embedding(k), Math.min(k, different), seed);
    }

    /** The mean silhouette of the users' profiles, on a sample where there are many. */
    double silhouette(int[] labels) {
        return Silhouette.mean(
                Arrays.stream(sample).mapToObj(user -> profiles[user]).toArray(double[][]::new),
                Arrays.stream(sample).map(user -> labels[user]).toArray());
    }

    /** The users' profiles: users × genres. */
    double[][] profiles() {
        return profiles;
    }

    /** How many users the silhouettes look at. */
    int silhouetteUsers() {
        return sample.length;
    }

    /** The leading eigenvalues of the users' graph, descending. */
    List<Double> eigenvalues() {
        return Arrays.stream(spectrum.values()).boxed().toList();
    }

    /** Compares 2 … {@link #MOST} groups, as far as there are users enough. */
    List<NumberOfGroups> compare(Progress progress) {
        int most = Math.min(MOST, spectrum.values().length - 1);
        List<NumberOfGroups> compared = new ArrayList<>();
        try (Progress.Task task = progress.start("comparing numbers of groups", Math.max(0, most - 1))) {
            for (int k = 2; k <= most; k++) {
                compared.add(new NumberOfGroups(k, silhouette(labels(k)), spectrum.gap(k)));
                task.advance(1);
            }
        }
        return compared;
    }
}
