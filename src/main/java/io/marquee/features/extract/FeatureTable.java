package io.marquee.features.extract;

import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * Extracts features into a Tablesaw table: {@code userId}, {@code movieId}, {@code time} and {@code rating} first, then a
 * column a feature in the order of {@link FeatureSet}.
 */
public final class FeatureTable {
    /** The column that a model learns to predict, in stars. */
    public static final String RATING = "rating";

    private static final int BATCH = 4096;

    private final Ratings ratings;
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final List<Feature> features;

    private FeatureTable(Ratings ratings, Statistics statistics, Catalogue catalogue) {
        this.ratings = ratings;
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.features = FeatureSet.of(catalogue.genres()).features();
    }

    /** Features of some of the very rows that the statistics were made of, each with its own rating left out. */
    public static Table ofTraining(Ratings training, Statistics statistics, Catalogue catalogue, int... rows) {
        return new FeatureTable(training, statistics, catalogue).extract(rows, Evidence::aboutRow);
    }

    /** Features of some rows that the statistics have not seen. */
    public static Table ofUnseen(Ratings unseen, Statistics statistics, Catalogue catalogue, int... rows) {
        return new FeatureTable(unseen, statistics, catalogue)
                .extract(rows, (evidence, its, row) -> evidence.about(its.user(row), its.movie(row), its.second(row)));
    }

    /** Features of some rows as if their users were not known. */
    public static Table ofNewcomers(Ratings unseen, Statistics statistics, Catalogue catalogue, int... rows) {
        return new FeatureTable(unseen, statistics, catalogue)
                .extract(rows, (evidence, its, row) -> evidence.about(Index.ABSENT, its.movie(row), its.second(row)));
    }

    private Table extract(int[] rows, Move move) {
        List<FloatColumn> columns = features.stream()
                .map(feature -> FloatColumn.create(feature.name(), rows.length))
                .toList();
        int batches = (rows.length + BATCH - 1) / BATCH;
        IntStream.range(0, batches).parallel().forEach(batch -> {
            Evidence evidence = new Evidence(statistics, catalogue);
            for (int i = batch * BATCH; i < Math.min(rows.length, (batch + 1) * BATCH); i++) {
                fill(columns, i, move.to(evidence, ratings, rows[i]));
            }
        });
        return described(rows).addColumns(columns.toArray(FloatColumn[]::new));
    }

    private void fill(List<FloatColumn> columns, int i, Evidence evidence) {
        for (int column = 0; column < features.size(); column++) {
            columns.get(column).set(i, (float) features.get(column).value(evidence));
        }
    }

    private Table described(int[] rows) {
        IntColumn users = IntColumn.create("userId", rows.length);
        IntColumn movies = IntColumn.create("movieId", rows.length);
        InstantColumn times = InstantColumn.create("time", rows.length);
        FloatColumn stars = FloatColumn.create(RATING, rows.length);
        for (int i = 0; i < rows.length; i++) {
            users.set(i, ratings.users().id(ratings.user(rows[i])));
            movies.set(i, ratings.movies().id(ratings.movie(rows[i])));
            times.set(i, Instant.ofEpochSecond(ratings.second(rows[i])));
            stars.set(i, (float) ratings.stars(rows[i]));
        }
        return Table.create("features", users, movies, times, stars);
    }

    /** How evidence is moved to a row. */
    private interface Move {
        Evidence to(Evidence evidence, Ratings ratings, int row);
    }
}
