package io.marquee.store.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * A store in a MongoDB database, of any deployment from version 5.0 on: it needs neither transactions nor change streams,
 * and only commands of the stable API, version 1. Acknowledged writes are on the disks of a majority.
 */
public final class MongoStore extends ShelvedStore {
    private final Connection connection;
    private final ShelfDocument shelf;

    private MongoStore(Connection connection) {
        this.connection = connection;
        this.shelf =
                new ShelfDocument(connection.collection(Collections.SHELF), connection.promptly(Collections.SHELF));
    }

    /**
     * Opens the store that a connection string names, and makes what is not there yet.
     *
     * @param uri {@code mongodb://…} or {@code mongodb+srv://…}; the database is {@code marquee} when its path names none
     * @throws StoreException when the string is not valid, no server answers within five seconds, or it refuses
     */
    public static MongoStore open(String uri) {
        MongoAddress address = MongoAddress.of(uri);
        return open(address, address.settings().build());
    }

    static MongoStore open(MongoAddress address, MongoClientSettings settings) {
        MongoStore store = new MongoStore(new Connection(address, MongoClients.create(settings)));
        try {
            return store.connection.call("open", store::prepare);
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    private MongoStore prepare() {
        shelf.prepare();
        Collections.createIndexes(connection);
        new MongoForgetting(connection, shelf).finish();
        return this;
    }

    @Override
    protected Shelf shelf() {
        return connection.call("read", shelf::read);
    }

    @Override
    protected Shelf change(UnaryOperator<Shelf> step) {
        return connection.call("publish to", () -> shelf.change(step));
    }

    @Override
    protected Edition edition(Slot slot) {
        return new MongoEdition(connection, shelf, slot);
    }

    @Override
    protected void write(Slot slot, Publication publication, Documents documents, Progress.Task task) {
        MongoWriter writer = new MongoWriter(connection);
        connection.call("publish to", () -> {
            writer.write(slot, publication.bundle());
            writer.write(slot, documents, task);
            writer.write(slot, publication.run());
            return slot;
        });
    }

    @Override
    protected void forget(Slot slot) {
        connection.call("publish to", () -> {
            new MongoForgetting(connection, shelf).from(slot);
            return slot;
        });
    }

    @Override
    protected void remove(Leftovers leftovers) {
        connection.call("clean up", () -> {
            new MongoWriter(connection).remove(leftovers);
            return leftovers;
        });
    }

    @Override
    public PeopleStore people() {
        return new MongoPeople(connection, shelf);
    }

    @Override
    public Reports reports() {
        return new MongoReports(connection);
    }

    /** Reads the runs before the shelf, so that the shelf knows every one that is not published yet. */
    @Override
    public List<RunRecord> runs() {
        List<Document> documents = connection.call(
                "read",
                () -> connection
                        .collection(Collections.RUNS)
                        .find()
                        .sort(new Document("edition", -1))
                        .into(new ArrayList<>()));
        Shelf now = shelf();
        return documents.stream()
                .filter(run -> now.published(run.getLong("edition")))
                .map(RunMapping::run)
                .sorted(Comparator.comparing(RunRecord::trained).reversed())
                .toList();
    }

    @Override
    public void ping() {
        connection.call("reach", () -> connection.promptly().runCommand(new Document("ping", 1)));
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Tells people where the store is, without user and password. */
    @Override
    public String toString() {
        return connection.toString();
    }
}
