package io.marquee.store;

/** The contract, held by {@link io.marquee.store.sqlite.SqliteStore}. */
class SqliteStoreTest extends StoreContract {
    @Override
    Store open() {
        return Stores.open(folder.resolve("store.db").toString());
    }
}
