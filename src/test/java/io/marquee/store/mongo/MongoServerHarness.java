package io.marquee.store.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.marquee.data.MovieId;
import io.marquee.people.Word;
import io.marquee.progress.Progress;
import io.marquee.store.RequestKey;
import io.marquee.store.Store;
import io.marquee.store.TaggedPublication;
import io.marquee.store.TestMongo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty database on a real server for each test, and a way to look into it past the store. */
abstract class MongoServerHarness {
    @TempDir
    Path folder;

    String uri;
    MongoClient client;
    MongoDatabase database;

    @BeforeEach
    void connect() {
        String name = "marquee-test-" + UUID.randomUUID();
        uri = TestMongo.uri(name);
        client = MongoClients.create(uri);
        database = client.getDatabase(name);
    }

    @AfterEach
    void drop() {
        if (client != null) {
            database.drop();
            client.close();
        }
    }

    void publish(Store store, int... numbers) {
        for (int number : numbers) {
            store.publish(TaggedPublication.of(number, folder), Progress.SILENT);
        }
    }

    static void keep(Store store, int userId, String key) {
        List<Word> words = List.of(Word.rating(userId, new MovieId(6), 9, 1_000));
        store.people().keep(words, Optional.of(new RequestKey(key, "content")));
    }

    List<String> keys(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(index -> index.get("key", Document.class).toJson().replace("\"", ""))
                .into(new ArrayList<>());
    }
}
