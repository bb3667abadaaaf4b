package io.marquee.store.sqlite;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Documents;
import io.marquee.store.Edition;
import io.marquee.store.Leftovers;
import io.marquee.store.PeopleStore;
import io.marquee.store.Publication;
import io.marquee.store.Shelf;
import io.marquee.store.ShelvedStore;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import io.marquee.store.report.Reports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A store in one SQLite file. Any number of processes may read it while one publishes. */
public final class SqliteStore extends ShelvedStore {
    private final Database database;

    private SqliteStore(Database database) {
        this.database = database;
    }

    /**
     * Opens the store in a file; makes the file, and its folder, when there is none.
     *
     * @throws StoreException when the file is something else, newer than this program, or not writable
     */
    public static SqliteStore open(Path file) {
        return new SqliteStore(Database.open(file));
    }

    @Override
    protected Shelf shelf() {
        return database.read(SqliteStore::shelf);
    }

    private static Shelf shelf(Transaction transaction) throws SQLException {
        return new Shelf(
                transaction.count("SELECT revision FROM shelf"),
                transaction.list(Rows::slot, "SELECT * FROM editions ORDER BY edition"));
    }

    @Override
    protected Shelf change(UnaryOperator<Shelf> step) {
        return database.write(transaction -> {
            Shelf changed = step.apply(shelf(transaction));
            transaction.change("UPDATE shelf SET revision = ?", changed.revision());
            transaction.change("DELETE FROM editions");
            for (Slot slot : changed.slots()) {
                transaction.change(
                        "INSERT INTO editions VALUES (?, ?, ?, ?, ?)",
                        slot.edition(),
                        slot.version(),
                        slot.dataHash(),
                        slot.ratings(),
                        slot.role().name());
            }
            return changed;
        });
    }

    @Override
    protected Edition edition(Slot slot) {
        return new SqliteEdition(database, slot);
    }

    @Override
    protected void write(Slot slot, Publication publication, Documents documents, Progress.Task task) {
        SqliteWriter writer = new SqliteWriter(database, slot, task);
        writer.write(publication.bundle());
        writer.write(documents);
        writer.write(publication.run());
    }

    @Override
    protected void forget(Slot slot) {
        new SqliteRemover(database).forget(slot);
    }

    @Override
    protected void remove(Leftovers leftovers) {
        new SqliteRemover(database).remove(leftovers);
    }

    @Override
    public PeopleStore people() {
        return new SqlitePeople(database);
    }

    @Override
    public Reports reports() {
        return new SqliteReports(database);
    }

    @Override
    public List<RunRecord> runs() {
        return database.read(transaction -> {
            List<RunRecord> runs = transaction.list(Rows::run, """
                    SELECT * FROM runs WHERE edition NOT IN
                        (SELECT edition FROM editions WHERE role IN ('PUBLISHING', 'ABANDONED'))
                    ORDER BY edition DESC""");
            runs.sort(Comparator.comparing(RunRecord::trained).reversed());
            return runs;
        });
    }

    @Override
    public void ping() {
        shelf();
        database.place().requireSame();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Tells people where the store is. */
    @Override
    public String toString() {
        return "SQLite file " + database.file();
    }
}
