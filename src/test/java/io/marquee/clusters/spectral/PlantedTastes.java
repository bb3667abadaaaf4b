package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Made-up users of known taste: each group prefers two genres of its own, and each user is a noisy member of one group.
 *
 * @param profiles users × genres
 * @param group of each user
 */
record PlantedTastes(double[][] profiles, int[] group) {
    /**
     * Users of as many groups as there are pairs of genres.
     *
     * @param noise the share of a profile that is spread at random over all genres: 0 … 1
     */
    static PlantedTastes of(int users, int groups, double noise, long seed) {
        Random random = new Random(seed);
        int[] group = IntStream.range(0, users).map(user -> user % groups).toArray();
        double[][] profiles = Arrays.stream(group)
                .mapToObj(own -> profile(own, 2 * groups, noise, random))
                .toArray(double[][]::new);
        return new PlantedTastes(profiles, group);
    }

    private static double[] profile(int group, int genres, double noise, Random random) {
        double[] spread = random.doubles(genres).map(x -> -Math.log(x)).toArray();
        double sum = Arrays.stream(spread).sum();
        double first = 0.4 + 0.2 * random.nextDouble();
        double[] profile = Arrays.stream(spread).map(x -> noise * x / sum).toArray();
        profile[2 * group] += (1 - noise) * first;
        profile[2 * group + 1] += (1 - noise) * (1 - first);
        return profile;
    }

    /** Names for the genres. */
    List<String> genres() {
        return IntStream.range(0, profiles[0].length)
                .mapToObj(genre -> "Genre" + genre)
                .toList();
    }
}
