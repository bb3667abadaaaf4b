package io.marquee.clusters.spectral;

import io.marquee.clusters.Clusters;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Short ways to cluster made-up users. */
final class Fitting {
    private Fitting() {}

    static TasteGroups fit(SpectralClustering trainer, PlantedTastes planted, long seed) {
        return trainer.fit(planted.profiles(), planted.genres(), new Random(seed), Progress.SILENT);
    }

    static TasteGroups fit(SpectralClustering trainer, double[][] profiles) {
        List<String> genres = IntStream.range(0, profiles.length == 0 ? 0 : profiles[0].length)
                .mapToObj(genre -> "Genre" + genre)
                .toList();
        return trainer.fit(profiles, genres, new Random(1), Progress.SILENT);
    }

    static int[] ofUsers(Clusters clusters) {
        return IntStream.range(0, clusters.users()).map(clusters::of).toArray();
    }

    static double[][] repeated(int users, double... profile) {
        return IntStream.range(0, users).mapToObj(user -> profile).toArray(double[][]::new);
    }

    static double[][] concatenated(double[][]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(double[][]::new);
    }
}
