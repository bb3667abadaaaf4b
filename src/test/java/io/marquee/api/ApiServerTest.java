package io.marquee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ApiServerTest {
    /** The common pool may have a single thread. */
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    @Test
    void headGivesTheSameHeadersWithoutTheBody(SampleApi api) {
        Reply get = api.get("/cluster");
        Reply head = api.send("HEAD", "/cluster");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(head.contentType()).isEqualTo("application/json;charset=utf-8");
        assertThat(api.send("HEAD", "/cluster/99").status()).isEqualTo(404);
    }

    @Test
    void headersAreThoseOfACarefulServer(SampleApi api) {
        Reply reply = api.get("/health");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void requestsInFlightFinishWhenTheServerCloses() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SampleApi api = SampleApi.pinged(() -> {
            asked.countDown();
            await(goOn);
        });
        CompletableFuture<Reply> slow = CompletableFuture.supplyAsync(() -> api.get("/ready"), OWN_THREAD);
        await(asked);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(api.server()::close, OWN_THREAD);
        assertRefusesNewConnections(api);
        assertThat(slow).isNotDone();
        goOn.countDown();
        assertThat(slow.get(30, TimeUnit.SECONDS).status()).isEqualTo(503);
        closing.get(30, TimeUnit.SECONDS);
        api.server().awaitClose();
        api.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when nothing new is taken in any more, which comes a moment after the server was told to close. */
    private static void assertRefusesNewConnections(SampleApi api) {
        for (int i = 0; i < 3000; i++) {
            try {
                if (api.get("/health").status() == 503) {
                    return;
                }
                Thread.sleep(10);
            } catch (UncheckedIOException e) {
                return;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the server takes requests although it was told to close");
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                SampleApi api = SampleApi.empty()) {
            ApiSettings settings = ApiSettings.of("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(() -> ApiServer.start(settings, api.live()))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("choose another host or port");
        }
    }

    @Test
    void aPortThatCannotBeIsRefused() {
        assertThatThrownBy(() -> ApiSettings.of("127.0.0.1", 65_536)).hasMessageContaining("0 … 65535");
    }
}
