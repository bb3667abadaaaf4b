package io.marquee.store;

import io.marquee.store.mongo.MongoStore;
import io.marquee.store.sqlite.SqliteStore;
import java.nio.file.Path;

/** Opens a store from its address. */
public final class Stores {
    private Stores() {}

    /**
     * Opens the store at an address, and makes a new one where there is none.
     *
     * @param address a MongoDB connection string ({@code mongodb://…} or {@code mongodb+srv://…}, the database's name in
     *     its path), or else the path of an SQLite file
     * @throws StoreException when the address is not valid, or the store does not answer
     */
    public static Store open(String address) {
        return isMongo(address) ? MongoStore.open(address) : SqliteStore.open(Path.of(address));
    }

    /**
     * The store at an address, which need not answer yet: it is opened when it is first needed, and tried again at every
     * need until it answers.
     *
     * @param address as for {@link #open}
     */
    public static Store late(String address) {
        return new LateStore(() -> open(address));
    }

    private static boolean isMongo(String address) {
        return address.startsWith("mongodb://") || address.startsWith("mongodb+srv://");
    }
}
