package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SampleVersion;
import io.marquee.progress.Progress;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.TestMongo;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MongoDB is out of reach for a while: what is in memory is answered, the rest says so in time, and all is well after. */
class MongoOutageTest {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(8);
    private static final int MORE_THAN_THERE_ARE_THREADS = 60;
    private static final String RATING = "/user/1/rating/1";

    private final String uri = TestMongo.uri("marquee-outage-" + UUID.randomUUID());
    private final ConnectionString real = new ConnectionString(uri);

    @TempDir
    private Path folder;

    private int port;
    private Forwarder forwarder;
    private Store store;
    private SampleApi api;

    @BeforeEach
    void serve() throws IOException {
        port = freePort();
        forwarder = forwarder();
        store = Stores.open("mongodb://127.0.0.1:" + port + "/" + real.getDatabase() + "?directConnection=true");
        store.publish(SampleVersion.of(1, folder), Progress.SILENT);
        api = SampleApi.over(store);
    }

    @AfterEach
    void drop() throws IOException {
        api.close();
        forwarder.close();
        TestMongo.drop(uri);
    }

    private Forwarder forwarder() throws IOException {
        String[] host = real.getHosts().get(0).split(":");
        return Forwarder.from(port, host[0], Integer.parseInt(host[1]));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void theLineIsCutAndMended() throws IOException {
        forwarder.close();
        assertOutage();
        forwarder = forwarder();
        assertAllIsWellSoon();
    }

    @Test
    void theLineIsSilentForAWhile() {
        forwarder.hold();
        assertOutage();
        forwarder.letGo();
        assertAllIsWellSoon();
    }

    @Test
    void manyWhoWriteDoNotKeepOthersFromTheirLists() {
        forwarder.hold();
        ExecutorService writers = Executors.newFixedThreadPool(MORE_THAN_THERE_ARE_THREADS);
        List<CompletableFuture<Reply>> writes = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> inTime("PUT", RATING), writers))
                .limit(MORE_THAN_THERE_ARE_THREADS)
                .toList();
        assertThat(inTime("GET", "/user/1/recommendation").status()).isEqualTo(200);
        assertThat(writes).allSatisfy(write -> assertUnavailable(write.join()));
        writers.shutdown();
        forwarder.letGo();
    }

    private void assertOutage() {
        for (String path : List.of("/movie/1/metadata", "/user/list/0", "/movie/list/0", "/ready")) {
            assertUnavailable(inTime("GET", path));
        }
        assertUnavailable(inTime("PUT", RATING));
        assertUnavailable(inTime("POST", "/user"));
        for (String path : List.of("/user/1/recommendation", "/user/1", "/cluster", "/health")) {
            assertThat(inTime("GET", path).status()).as(path).isEqualTo(200);
        }
    }

    private Reply inTime(String method, String path) {
        long start = System.nanoTime();
        Reply reply = method.equals("PUT") ? api.send(method, path, "{\"rating\":4.5}") : api.send(method, path);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(TIME_LIMIT);
        return reply;
    }

    private static void assertUnavailable(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).contains("5");
    }

    private void assertAllIsWellSoon() {
        long end = System.nanoTime() + 4 * TIME_LIMIT.toNanos();
        while (api.get("/ready").status() != 200 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(api.get("/ready").status()).isEqualTo(200);
        assertThat(inTime("PUT", RATING).status()).isEqualTo(200);
        assertThat(inTime("GET", "/movie/1/metadata").status()).isEqualTo(200);
    }
}
