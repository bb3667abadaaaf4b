package io.marquee.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import io.marquee.store.StoreException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where the database is, and how Marquee talks to it. Its text never holds the user or the password. */
final class MongoAddress {
    static final String DEFAULT_DATABASE = "marquee";
    private static final int SELECTION_SECONDS = 5;
    private static final int READ_SECONDS = 120;

    private final ConnectionString parsed;

    private MongoAddress(ConnectionString parsed) {
        this.parsed = parsed;
    }

    /**
     * Reads a connection string. What the driver says of a wrong one may quote a part of the password, so it is not
     * passed on.
     */
    static MongoAddress of(String uri) {
        try {
            return new MongoAddress(new ConnectionString(uri));
        } catch (RuntimeException e) {
            throw new StoreException(
                    "the MongoDB connection string is not valid (it is not shown, it may hold a password):"
                            + " expected mongodb://USER:PASSWORD@HOST:PORT/DATABASE or mongodb+srv://USER:PASSWORD@HOST/DATABASE,"
                            + " with :/?#[]@ in user and password written as %3A and so on, and with mongodb+srv a host that the"
                            + " name service knows; correct it");
        }
    }

    String database() {
        return Optional.ofNullable(parsed.getDatabase()).orElse(DEFAULT_DATABASE);
    }

    /**
     * Marquee's own terms go before those of the connection string: an acknowledged write is on the disks of a majority,
     * reads see it, and commands outside the stable API are refused.
     */
    MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(parsed)
                .serverApi(ServerApi.builder()
                        .version(ServerApiVersion.V1)
                        .strict(true)
                        .build())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    /** Database and hosts, for people. */
    @Override
    public String toString() {
        return "MongoDB database " + database() + " at " + String.join(",", parsed.getHosts());
    }
}
