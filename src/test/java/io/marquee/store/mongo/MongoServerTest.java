package io.marquee.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.marquee.people.Changes;
import io.marquee.store.RequestKey;
import io.marquee.store.Store;
import io.marquee.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the store does to a real server. */
class MongoServerTest extends MongoServerHarness {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

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
