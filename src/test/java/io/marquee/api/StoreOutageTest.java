package io.marquee.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The store is out of reach for a while: what is in memory is answered, the rest says so in time, and all is well after. */
class StoreOutageTest {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final String RATING = "{\"rating\":4.5}";

    private final SampleApi api = SampleApi.published();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void anotherProcessHoldsTheFile() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + api.file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertUnavailable("PUT", "/user/1/rating/1", RATING);
            assertUnavailable("POST", "/user", "");
            assertThat(api.get("/user/1/recommendation").status()).isEqualTo(200);
            statement.execute("ROLLBACK");
        }
        assertWritesSoon();
    }

    @Test
    void theFileIsMovedAwayAndComesBack() throws IOException {
        Path elsewhere = api.file().resolveSibling("elsewhere.db");
        Files.move(api.file(), elsewhere);
        assertUnavailable("PUT", "/user/1/rating/1", RATING);
        assertUnavailable("GET", "/ready", "");
        assertThat(api.get("/user/1/recommendation").status()).isEqualTo(200);
        Files.move(elsewhere, api.file());
        assertWritesSoon();
        assertThat(api.get("/ready").status()).isEqualTo(200);
    }

    @Test
    void anotherFileTakesItsPlace() throws IOException {
        Path elsewhere = api.file().resolveSibling("elsewhere.db");
        Files.move(api.file(), elsewhere);
        Files.copy(elsewhere, api.file());
        assertUnavailable("PUT", "/user/1/rating/1", RATING);
        assertUnavailable("GET", "/ready", "");
    }

    private void assertUnavailable(String method, String path, String body) {
        long start = System.nanoTime();
        Reply reply = api.send(method, path, body);
        assertThat(reply.status()).as("%s %s: %s", method, path, reply.text()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).contains("5");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME_LIMIT);
    }

    private void assertWritesSoon() {
        long end = System.nanoTime() + TIME_LIMIT.toNanos();
        int status = 0;
        while (status != 200 && System.nanoTime() < end) {
            status = api.send("PUT", "/user/1/rating/1", RATING).status();
        }
        assertThat(status).isEqualTo(200);
    }
}
