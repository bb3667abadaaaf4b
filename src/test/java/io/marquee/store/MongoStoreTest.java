package io.marquee.store;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract, held by {@link io.marquee.store.mongo.MongoStore} on a real server. */
class MongoStoreTest extends StoreContract {
    private String uri = "";

    @Override
    Store open() {
        return Stores.open(uri);
    }

    @BeforeEach
    @Override
    void openStore() {
        uri = TestMongo.uri("marquee-test-" + UUID.randomUUID());
        super.openStore();
    }

    @AfterEach
    @Override
    void closeStore() {
        if (store != null) {
            super.closeStore();
            TestMongo.drop(uri);
        }
    }
}
