package io.marquee.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.people.Changes;
import io.marquee.store.RequestKey;
import io.marquee.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the documents of people do on a real server. */
class MongoPeopleTest extends MongoServerHarness {
    @Test
    void goesOnForgettingWhereACrashLeftOff() {
        try (Store store = MongoStore.open(uri)) {
            publish(store, 1);
            database.getCollection("people")
                    .insertOne(Document.parse("{_id: 14, forgotten: true, erasing: true}")
                            .append("changed", new Date()));
            assertThat(store.current().orElseThrow().user(14)).isPresent();
        }
        try (Store store = MongoStore.open(uri)) {
            assertThat(store.current().orElseThrow().user(14)).isEmpty();
            assertThat(store.current().orElseThrow().user(16)).isPresent();
        }
        assertThat(database.getCollection("people").find().first()).doesNotContainKey("erasing");
    }

    @Test
    void remembersTheKeysOfTwoDays() {
        try (Store store = MongoStore.open(uri)) {
            keep(store, 7, "yesterday");
            keep(store, 7, "long ago");
            age("yesterday", 47);
            age("long ago", 49);
            keep(store, 7, "now");
        }
        assertThat(database.getCollection("people").find().first().getList("requests", Document.class))
                .extracting(request -> request.getString("key"))
                .containsExactly(digest("yesterday"), digest("now"));
    }

    private static String digest(String key) {
        return new RequestKey(key, "content").digest();
    }

    private void age(String key, int hours) {
        database.getCollection("people")
                .updateOne(
                        new Document("requests.key", digest(key)),
                        new Document(
                                "$set",
                                new Document(
                                        "requests.$.at", Date.from(Instant.now().minus(hours, ChronoUnit.HOURS)))));
    }

    @Test
    void tellsChangesOnceMoreForAFewSecondsOnly() {
        try (Store store = MongoStore.open(uri)) {
            keep(store, 7, "key");
            long until = store.people().since(Changes.FROM_THE_BEGINNING).until();
            assertThat(store.people().since(until).words()).hasSize(1);
            assertThat(store.people().since(until + 60_000).isEmpty()).isTrue();
        }
        assertThat(keys("people")).contains("{changed: 1}");
    }
}
