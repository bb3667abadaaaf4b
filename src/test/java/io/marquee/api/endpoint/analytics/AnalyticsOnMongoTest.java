package io.marquee.api.endpoint.analytics;

import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.TestMongo;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;

/** The contract, over a real MongoDB server. */
class AnalyticsOnMongoTest extends AnalyticsContract {
    private String uri = "";

    @Override
    Store open() {
        uri = TestMongo.uri("marquee-test-" + UUID.randomUUID());
        return Stores.open(uri);
    }

    @AfterAll
    @Override
    void stop() {
        super.stop();
        if (!uri.isEmpty()) {
            TestMongo.drop(uri);
        }
    }
}
