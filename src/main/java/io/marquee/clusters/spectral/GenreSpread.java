package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the shares of each genre spread over all users: what groups are compared with.
 *
 * @param genres the names
 * @param mean share of each genre
 * @param deviation the standard deviation of each genre's share between users
 */
record GenreSpread(List<String> genres, double[] mean, double[] deviation) {
    /** Over profiles: users × genres. */
    static GenreSpread of(List<String> genres, double[][] profiles) {
        double[] mean = IntStream.range(0, genres.size())
                .mapToDouble(genre -> Arrays.stream(profiles)
                        .mapToDouble(profile -> profile[genre])
                        .average()
                        .orElse(0))
                .toArray();
        double[] deviation = IntStream.range(0, genres.size())
                .mapToDouble(genre -> Math.sqrt(Arrays.stream(profiles)
                        .mapToDouble(profile -> profile[genre] - mean[genre])
                        .map(difference -> difference * difference)
                        .average()
                        .orElse(0)))
                .toArray();
        return new GenreSpread(genres, mean, deviation);
    }

    /**
     * Compares a group, genre by genre; the most distinctive genre comes first.
     *
     * @param group the group's mean share of each genre
     */
    List<GenreContrast> contrasts(double[] group) {
        return IntStream.range(0, genres.size())
                .mapToObj(genre -> contrast(genre, group[genre]))
                .sorted(Comparator.comparingDouble(GenreContrast::z).reversed())
                .toList();
    }

    private GenreContrast contrast(int genre, double share) {
        double lift = mean[genre] > 0 ? share / mean[genre] : 1;
        double z = deviation[genre] > 0 ? (share - mean[genre]) / deviation[genre] : 0;
        return new GenreContrast(genres.get(genre), share, lift, z);
    }
}
