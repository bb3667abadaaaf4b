package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/**
 * The real server that tests use: the one at {@value #VARIABLE}. Without the variable tests are skipped; with it, a server
 * that does not answer makes them fail.
 */
public final class TestMongo {
    private static final String VARIABLE = "MONGODB_TEST_URI";

    private TestMongo() {}

    /** The connection string of a database with this name. */
    public static String uri(String database) {
        String uri = System.getenv(VARIABLE);
        assumeTrue(uri != null, "skipped: set " + VARIABLE + " to the URI of a MongoDB server to run this test");
        assertThat(new ConnectionString(uri).getDatabase())
                .as("database in " + VARIABLE + ", which must name none: every test makes its own")
                .isNull();
        String[] parts = uri.split("/?\\?", 2);
        return parts[0].replaceAll("/$", "") + "/" + database + (parts.length == 2 ? "?" + parts[1] : "");
    }

    /** Removes a database, so that nothing of the test is left. */
    public static void drop(String uri) {
        ConnectionString address = new ConnectionString(uri);
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase(address.getDatabase()).drop();
        }
    }
}
