package io.marquee.store.sqlite;

import io.marquee.bundle.RunRecord;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import io.marquee.progress.Progress;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.Documents;
import io.marquee.store.MovieDocument;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import io.marquee.store.UserDocument;
import io.marquee.store.UserRatings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes the rows of one edition, in the order of the tables' keys, so that the tables grow at their ends. It commits
 * every so often: one great transaction would make the write-ahead log as great.
 */
final class SqliteWriter {
    private static final int ROWS_A_COMMIT = 200_000;
    private static final int BUNDLE_PART = 1 << 20;
    private static final String PUBLISHING = "SELECT count(*) FROM editions WHERE edition = ? AND role = ?";

    private final Database database;
    private final Slot slot;
    private final Progress.Task task;

    SqliteWriter(Database database, Slot slot, Progress.Task task) {
        this.database = database;
        this.slot = slot;
        this.task = task;
    }

    void write(Documents documents) {
        insert("INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?)", documents.users(), this::user);
        insert("INSERT INTO movies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", documents.movies(), this::movie);
        insert(
                "INSERT INTO metadata VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                documents.movies().filter(movie -> movie.metadata().isPresent()),
                this::metadata);
        for (int cluster = 0; cluster < documents.clusters(); cluster++) {
            int id = cluster;
            insert(
                    "INSERT INTO cluster_movies VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    documents.movies(cluster),
                    (statement, movie) -> clusterMovie(statement, id, movie));
        }
        if (slot.bringsRatings()) {
            insert("INSERT INTO ratings VALUES (?, ?, ?, ?, ?)", documents.ratings(), this::ratings);
        }
    }

    void write(RunRecord run) {
        String sql = "INSERT OR IGNORE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        writeWhilePublishing(transaction -> transaction.change(
                sql,
                run.version(),
                slot.edition(),
                run.trained().toString(),
                run.dataset(),
                run.dataHash(),
                run.seed(),
                Rows.json(run.plan()),
                Rows.json(run.versions()),
                Rows.json(run.metrics())));
    }

    void write(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle)) {
            byte[] part = in.readNBytes(BUNDLE_PART);
            for (int i = 0; part.length > 0; i++) {
                Object[] row = {slot.edition(), i, part};
                writeWhilePublishing(transaction -> transaction.change("INSERT INTO bundles VALUES (?, ?, ?)", row));
                part = in.readNBytes(BUNDLE_PART);
            }
        } catch (IOException e) {
            throw StoreException.unreadable(bundle, e);
        }
    }

    private int user(PreparedStatement statement, UserDocument user) throws SQLException {
        return insert(
                statement,
                slot.edition(),
                user.userId(),
                user.cluster(),
                user.mean(),
                user.count(),
                user.firstRated().getEpochSecond(),
                user.lastRated().getEpochSecond());
    }

    private int movie(PreparedStatement statement, MovieDocument document) throws SQLException {
        Movie movie = document.movie();
        return insert(
                statement,
                slot.edition(),
                movie.id().value(),
                movie.title(),
                movie.year().isPresent() ? movie.year().getAsInt() : null,
                Rows.json(movie.genres()),
                movie.imdbId().map(ImdbId::value).orElse(null),
                movie.tmdbId().map(TmdbId::value).orElse(null),
                document.mean().isPresent() ? document.mean().getAsDouble() : null,
                document.popularity());
    }

    private int metadata(PreparedStatement statement, MovieDocument document) throws SQLException {
        MovieMetadata metadata = document.metadata().orElseThrow();
        return insert(
                statement,
                slot.edition(),
                document.movie().id().value(),
                metadata.overview().orElse(null),
                metadata.tagline().orElse(null),
                metadata.released().map(LocalDate::toString).orElse(null),
                metadata.runtime().isPresent() ? metadata.runtime().getAsInt() : null,
                metadata.budget().isPresent() ? metadata.budget().getAsLong() : null,
                metadata.revenue().isPresent() ? metadata.revenue().getAsLong() : null,
                metadata.language().orElse(null),
                Rows.json(metadata.keywords()));
    }

    private int clusterMovie(PreparedStatement statement, int cluster, ClusterMovieDocument movie) throws SQLException {
        return insert(
                statement,
                slot.edition(),
                cluster,
                movie.movieId().value(),
                movie.title(),
                movie.year().isPresent() ? movie.year().getAsInt() : null,
                Rows.json(movie.genres()),
                movie.mean(),
                movie.popularity());
    }

    private int ratings(PreparedStatement statement, UserRatings user) throws SQLException {
        statement.setLong(1, slot.ratings());
        statement.setInt(2, user.userId());
        for (UserRatings.Rating rating : user.newestFirst()) {
            statement.setLong(3, rating.second());
            statement.setInt(4, rating.movieId());
            statement.setDouble(5, rating.stars());
            statement.executeUpdate();
        }
        return user.newestFirst().size();
    }

    private static int insert(PreparedStatement statement, Object... values) throws SQLException {
        Transaction.bind(statement, values);
        return statement.executeUpdate();
    }

    private <T> void insert(String sql, Stream<T> documents, RowWriter<T> writer) {
        Iterator<T> rest = documents.iterator();
        while (rest.hasNext()) {
            task.advance(writeWhilePublishing(transaction -> {
                try (PreparedStatement statement = transaction.prepare(sql)) {
                    int rows = 0;
                    while (rest.hasNext() && rows < ROWS_A_COMMIT) {
                        rows += writer.write(statement, rest.next());
                    }
                    return rows;
                }
            }));
        }
    }

    /** Writes only as long as no other process has overtaken this one, so that nothing is written which nobody removes. */
    private int writeWhilePublishing(Transaction.Work<Integer> work) {
        return database.write(transaction -> {
            if (transaction.count(PUBLISHING, slot.edition(), Slot.Role.PUBLISHING.name()) == 0) {
                throw StoreException.overtaken();
            }
            return work.in(transaction);
        });
    }

    private interface RowWriter<T> {
        int write(PreparedStatement statement, T document) throws SQLException;
    }
}
