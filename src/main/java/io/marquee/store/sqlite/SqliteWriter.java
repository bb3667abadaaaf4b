package io.marquee.store.sqlite;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Documents;
import io.marquee.store.FactorDocuments;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes the rows of one edition, in the order of the tables' keys, so that the tables grow at their ends. It commits
 * every few milliseconds, because people who say something meanwhile wait for the file; and one great transaction would make the
 * write-ahead log as great.
 */
final class SqliteWriter {
    private static final int ROWS_A_BATCH = 200;
    private static final long NANOS_A_COMMIT = 15_000_000;
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
        long edition = slot.edition();
        insert("users VALUES (?, ?, ?, ?, ?, ?, ?)", documents.users().map(user -> Values.of(edition, user)));
        insert("movies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", documents.movies().map(movie -> Values.of(edition, movie)));
        insert(
                "metadata VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                documents.movies().flatMap(movie -> Values.metadata(edition, movie)));
        for (int cluster = 0; cluster < documents.clusters(); cluster++) {
            int id = cluster;
            insert(
                    "cluster_movies VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    documents.movies(id).map(movie -> Values.of(edition, id, movie)));
        }
        if (slot.bringsRatings()) {
            insert(
                    "ratings VALUES (?, ?, ?, ?, ?)",
                    documents.ratings().flatMap(user -> Values.of(slot.ratings(), user)));
        }
        writeFactors(documents);
    }

    private void writeFactors(Documents documents) {
        long edition = slot.edition();
        FactorDocuments factors = documents.factors();
        Progress.Task silent = Progress.Task.SILENT;
        insert(
                "factor_models VALUES (?, ?, ?, ?)",
                factors.models().stream().map(model -> Values.of(edition, model)),
                silent);
        insert(
                "user_factors VALUES (?, ?, ?, ?, ?)",
                documents.users().flatMap(user -> Values.of(edition, user.userId(), factors.ofUser(user.userId()))),
                silent);
        insert(
                "movie_factors VALUES (?, ?, ?, ?, ?)",
                documents
                        .movies()
                        .map(movie -> movie.movie().id())
                        .flatMap(movie -> Values.of(edition, movie.value(), factors.ofMovie(movie))),
                silent);
    }

    private void insert(String into, Stream<Object[]> rows) {
        insert(into, rows, task);
    }

    private void insert(String into, Stream<Object[]> rows, Progress.Task told) {
        Iterator<Object[]> rest = rows.iterator();
        while (rest.hasNext()) {
            told.advance(writeWhilePublishing(transaction -> {
                try (PreparedStatement statement = transaction.prepare("INSERT INTO " + into)) {
                    return insert(statement, rest);
                }
            }));
        }
    }

    private static int insert(PreparedStatement statement, Iterator<Object[]> rest) throws SQLException {
        long end = System.nanoTime() + NANOS_A_COMMIT;
        int inserted = 0;
        while (rest.hasNext() && System.nanoTime() < end) {
            for (int i = 0; rest.hasNext() && i < ROWS_A_BATCH; i++, inserted++) {
                Transaction.bind(statement, rest.next());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return inserted;
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

    /** A run that is there already is that of an earlier publication of the same version, and stays. */
    void write(RunRecord run) {
        String sql = "INSERT OR IGNORE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        writeWhilePublishing(transaction -> transaction.change(sql, Values.of(slot.edition(), run)));
    }

    /** Writes only as long as no other process has overtaken this one, so that nothing is written which nobody removes. */
    private int writeWhilePublishing(Transaction.Work<Integer> work) {
        return database.writePart(transaction -> {
            if (transaction.count(PUBLISHING, slot.edition(), Slot.Role.PUBLISHING.name()) == 0) {
                throw StoreException.overtaken();
            }
            return work.in(transaction);
        });
    }
}
