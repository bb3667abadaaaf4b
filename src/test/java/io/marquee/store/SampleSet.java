package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.RatingsBuilder;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A small set with every oddity that a store must keep. Cluster 0 holds users 1 and 2, cluster 1 the user with the
 * greatest number there is; cluster 2 is empty.
 */
final class SampleSet {
    static final int LARGE_ID = Integer.MAX_VALUE;

    static final Movie FULL = new Movie(
            new MovieId(1),
            "Amélie (Le fabuleux destin d'Amélie Poulain) (2001)",
            OptionalInt.of(2001),
            List.of("Romance", "Comedy"),
            Optional.of(new ImdbId(211915)),
            Optional.of(new TmdbId(194)));
    static final Movie TIED = movie(2, "七人の侍 (1954)", OptionalInt.of(1954));
    static final Movie NO_YEAR = movie(3, "\uFF21 is U+FF21, which UTF-16 puts after U+1F3AC", OptionalInt.empty());
    static final Movie EMOJI = movie(4, "\uD83C\uDFAC is U+1F3AC, greater by code point", OptionalInt.of(2001));
    static final Movie UNRATED = movie(LARGE_ID, "Nobody's 'favourite'; DROP TABLE movies", OptionalInt.of(2020));

    static final MovieMetadata EVERY_FIELD = new MovieMetadata(
            Optional.of("A girl \"helps\" people.\nИ сама…"),
            Optional.of("She'll change your life."),
            Optional.of(LocalDate.of(2001, 4, 25)),
            OptionalInt.of(122),
            OptionalLong.of(10_000_000),
            OptionalLong.of(5_000_000_000L),
            Optional.of("fr"),
            Optional.of("/poster.jpg"),
            List.of("paris", "love, of course"));
    static final MovieMetadata NO_FIELD = new MovieMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static final RunRecord RUN = new RunRecord(
            "0123456789ab",
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            "sample",
            "cafe",
            Long.MAX_VALUE,
            Map.of("model.boosted.trees", "100", "$odd", "ünïcode"),
            Map.of("jdk", "17.0.1"),
            Map.of("boosted.rmse", 0.875, "boosted.r2", Double.NaN));

    static final TaggedFactors FACTORS = new TaggedFactors(5);
    static final TaggedFactors OTHER_FACTORS = new TaggedFactors(8);

    private SampleSet() {}

    private static Movie movie(int id, String title, OptionalInt year) {
        return new Movie(new MovieId(id), title, year, List.of(), Optional.empty(), Optional.empty());
    }

    static Publication publication(Path folder) throws IOException {
        Path bundle = Files.write(folder.resolve("sample-bundle"), new byte[] {0, -1, 127});
        return new Publication(RUN, bundle, dataset(), clusters(), Map.of("svd", FACTORS, "nmf", OTHER_FACTORS));
    }

    static Dataset dataset() {
        Catalogue catalogue = Catalogue.of(List.of(EMOJI, FULL, UNRATED, NO_YEAR, TIED));
        RatingsBuilder ratings = new RatingsBuilder()
                .add(1, 1, 10, 500)
                .add(1, 2, 1, 900)
                .add(1, 3, 4, 500)
                .add(1, 4, 8, 4_000_000_000L)
                .add(2, 1, 7, 100)
                .add(2, 2, 8, 100)
                .add(LARGE_ID, 1, 2, 0);
        return new Dataset(
                "sample",
                catalogue,
                ratings.build(catalogue.index()),
                Map.of(FULL.id(), EVERY_FIELD, TIED.id(), NO_FIELD),
                "cafe");
    }

    private static Clusters clusters() {
        List<Cluster> clusters = List.of(cluster(0, 2), cluster(1, 1), cluster(2, 0));
        return Clusters.of(clusters, 0, 0, 1);
    }

    private static Cluster cluster(int id, int size) {
        return new Cluster(id, "Cluster " + id, size, List.of(), List.of(0.5, 0.5));
    }
}
