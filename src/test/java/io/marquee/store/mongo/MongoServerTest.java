package io.marquee.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.progress.Progress;
import io.marquee.store.RequestKey;
import io.marquee.store.Store;
import io.marquee.store.StoreException;
import io.marquee.store.TaggedPublication;
import io.marquee.store.TestMongo;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store does to a real server. */
class MongoServerTest {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

    @TempDir
    private Path folder;

    private String uri;
    private MongoClient client;
    private MongoDatabase database;

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

    private void publish(Store store, int... numbers) {
        for (int number : numbers) {
            store.publish(TaggedPublication.of(number, folder), Progress.SILENT);
        }
    }

    private List<Long> editions(String collection) {
        return database.getCollection(collection)
                .distinct("edition", Long.class)
                .into(new ArrayList<>());
    }

    @Test
    void sendsEveryCommandWithStrictApiAndEveryWriteWithMajorityAndJournal() {
        List<BsonDocument> commands = new CopyOnWriteArrayList<>();
        MongoAddress address = MongoAddress.of(uri);
        CommandListener listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                commands.add(event.getCommand().clone());
            }
        };
        try (Store store = MongoStore.open(
                address, address.settings().addCommandListener(listener).build())) {
            publish(store, 1, 2, 4);
            store.current().orElseThrow().user(1);
            int newcomer = store.people().join(100, Optional.of(new RequestKey("key", "content")));
            keep(store, newcomer, "key");
            store.people().forget(newcomer);
            store.people().since(Changes.FROM_THE_BEGINNING);
            store.ping();
        }
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(command.getBoolean("apiStrict").getValue()).isTrue());
        assertThat(commands)
                .filteredOn(command -> WRITES.contains(command.getFirstKey()))
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThat(command.getDocument("writeConcern"))
                        .isEqualTo(BsonDocument.parse("{w: 'majority', j: true}")));
    }

    @Test
    void isRefusedCommandsOutsideTheStableApi() {
        MongoAddress address = MongoAddress.of(uri);
        try (Connection connection =
                new Connection(address, MongoClients.create(address.settings().build()))) {
            assertThatThrownBy(() ->
                            connection.database().runCommand(new Document("distinct", "users").append("key", "userId")))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("APIStrictError");
        }
    }

    @Test
    void keepsBundlesInGridFs() {
        try (Store store = MongoStore.open(uri)) {
            publish(store, 1);
        }
        assertThat(database.getCollection("bundles.files").find().first().getString("filename"))
                .isEqualTo("v1");
    }

    @Test
    void keepsTheDocumentsOfTwoEditionsOnly() {
        try (Store store = MongoStore.open(uri)) {
            publish(store, 1, 2, 4, 6);
        }
        assertThat(List.of("users", "movies", "cluster_movies", "ratings"))
                .allSatisfy(name -> assertThat(editions(name)).hasSize(2));
        assertThat(database.getCollection("bundles.files").countDocuments()).isEqualTo(2);
        assertThat(database.getCollection("bundles.chunks").countDocuments()).isEqualTo(6);
        assertThat(database.getCollection("runs").countDocuments()).isEqualTo(4);
    }

    @Test
    void removesWhatAKilledPublishLeft() {
        try (Store store = MongoStore.open(uri)) {
            publish(store, 1);
            Document killed = Document.parse(
                    "{edition: {$numberLong: '50'}, version: 'v2', dataHash: 'data1', ratings: {$numberLong: '50'},"
                            + " role: 'PUBLISHING'}");
            database.getCollection("shelf")
                    .updateOne(
                            new Document(),
                            new Document("$push", new Document("editions", killed))
                                    .append("$set", new Document("revision", 50L)));
            database.getCollection("users").insertOne(new Document("edition", 50L));
            database.getCollection("ratings").insertOne(new Document("edition", 50L));
            database.getCollection("bundles.chunks").insertOne(new Document("files_id", 50L));
            publish(store, 4);
        }
        assertThat(editions("users")).doesNotContain(50L).hasSize(2);
        assertThat(editions("ratings")).doesNotContain(50L).hasSize(2);
        assertThat(database.getCollection("bundles.chunks").countDocuments()).isEqualTo(6);
    }

    @Test
    void readsEveryListFromAnIndex() {
        MongoStore.open(uri).close();
        assertThat(keys("users")).contains("{edition: 1, userId: 1}", "{edition: 1, cluster: 1, userId: 1}");
        assertThat(keys("ratings")).contains("{edition: 1, userId: 1, part: 1}");
        assertThat(keys("cluster_movies"))
                .contains(
                        "{edition: 1, cluster: 1, popularity: -1, movieId: 1}",
                        "{edition: 1, cluster: 1, mean: -1, movieId: 1}",
                        "{edition: 1, cluster: 1, title: 1, movieId: 1}",
                        "{edition: 1, cluster: 1, year: -1, movieId: 1}");
    }

    private List<String> keys(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(index -> index.get("key", Document.class).toJson().replace("\"", ""))
                .into(new ArrayList<>());
    }

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

    private static void keep(Store store, int userId, String key) {
        List<Word> words = List.of(Word.rating(userId, new MovieId(6), 9, 1_000));
        store.people().keep(words, Optional.of(new RequestKey(key, "content")));
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

    @Test
    void refusesADatabaseOfANewerMarquee() {
        MongoStore.open(uri).close();
        database.getCollection("shelf").updateOne(new Document(), Document.parse("{$set: {format: 99}}"));
        assertThatThrownBy(() -> MongoStore.open(uri))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(database.getName() + " was written by a newer Marquee (format 99");
    }

    @Test
    void saysThatTheDatabaseWasEmptied() {
        try (Store store = MongoStore.open(uri)) {
            publish(store, 1);
            database.drop();
            assertThatThrownBy(store::current)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(database.getName() + " was emptied");
        }
    }
}
