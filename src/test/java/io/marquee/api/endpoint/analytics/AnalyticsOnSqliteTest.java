package io.marquee.api.endpoint.analytics;

import io.marquee.store.Store;
import io.marquee.store.Stores;

/** The contract, over an SQLite file. */
class AnalyticsOnSqliteTest extends AnalyticsContract {
    @Override
    Store open() {
        return Stores.open(folder.resolve("store.db").toString());
    }
}
