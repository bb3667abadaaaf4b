package io.marquee.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import io.marquee.store.StoreException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;

/** A database with its collections; what fails in it becomes a {@link StoreException}. */
final class Connection implements AutoCloseable {
    private static final int BUNDLE_CHUNK = 1 << 20;
    private static final long PATIENCE_SECONDS = 3;

    private final MongoAddress address;
    private final MongoClient client;
    private final MongoDatabase database;

    Connection(MongoAddress address, MongoClient client) {
        this.address = address;
        this.client = client;
        this.database = client.getDatabase(address.database());
    }

    MongoDatabase database() {
        return database;
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** The database, for work that people wait for: each call ends within {@value #PATIENCE_SECONDS} s, one way or the other. */
    MongoDatabase promptly() {
        return database.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A collection, for reads that people wait for: {@link #promptly}. */
    MongoCollection<Document> promptly(String name) {
        return promptly().getCollection(name);
    }

    GridFSBucket bundles() {
        return GridFSBuckets.create(database, Collections.BUNDLES).withChunkSizeBytes(BUNDLE_CHUNK);
    }

    /** Does something with the database. */
    <T> T call(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException | IllegalStateException e) {
            String message = "cannot " + doing + " the " + address + ": " + reason(e);
            throw isSilent(e) ? StoreException.unreachable(message, e) : new StoreException(message, e);
        }
    }

    private static String reason(RuntimeException e) {
        if (e instanceof MongoSecurityException) {
            return "it refused the user or the password; correct them in the connection string";
        }
        if (isSilent(e)) {
            return "no server answered in time; start it, let this machine through its network rules, or correct the"
                    + " connection string";
        }
        if (e instanceof IllegalStateException) {
            return "the store is closed (" + e.getMessage() + "); open it again";
        }
        return e.getMessage()
                + "; the server must be MongoDB 5.0 or newer, and the user must be allowed to read and write";
    }

    private static boolean isSilent(RuntimeException e) {
        return e instanceof MongoTimeoutException
                || e instanceof MongoExecutionTimeoutException
                || e instanceof MongoSocketException
                || e instanceof MongoNotPrimaryException
                || e instanceof MongoNodeIsRecoveringException;
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
