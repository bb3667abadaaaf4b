package io.marquee.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody waits for slow callers: not the others, and not for ever the server itself. */
class SlowCallersTest {
    private static final int MORE_THAN_THERE_ARE_THREADS = 60;
    private static final Limits IMPATIENT = new Limits(200, Duration.ofSeconds(10), Duration.ofSeconds(3), 1 << 20);
    private static final Limits PATIENT = new Limits(200, Duration.ofSeconds(60), Duration.ofSeconds(60), 1 << 20);
    private static final String NEVER_ENDING_HEAD = "GET /health HTTP/1.1\r\nHost: x\r\nX: a";
    private static final String BEGUN_BODY =
            "POST /user HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{";
    private static final String LONG_ANSWERS = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);

    private static SampleApi api;

    @BeforeAll
    static void start() {
        api = SampleApi.limited(IMPATIENT);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void callersWhoseHeadersNeverEndAreHungUpOn() throws Exception {
        try (Caller caller = new Caller(api).says(NEVER_ENDING_HEAD)) {
            Thread trickle = new Thread(() -> trickle(caller));
            trickle.start();
            assertThat(caller.hearsToTheEnd()).doesNotContain("200 OK");
            trickle.join();
        }
    }

    /** A byte now and then, so that the connection is never idle. */
    private static void trickle(Caller caller) {
        try {
            for (int i = 0; i < 100; i++) {
                caller.says("a");
                Thread.sleep(200);
            }
            throw new AssertionError("nobody hung up for 20 seconds");
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void othersAreServedWhileBodiesDoNotCome() throws IOException {
        assertOthersAreServed(BEGUN_BODY, 64 << 10);
    }

    @Test
    void othersAreServedWhileAnswersAreNotTaken() throws IOException {
        assertOthersAreServed(LONG_ANSWERS, 1 << 10);
    }

    /** Asks while nobody has been hung up on: that would take a minute. */
    private static void assertOthersAreServed(String request, int window) throws IOException {
        List<Caller> callers = new ArrayList<>();
        try (SampleApi patient = SampleApi.limited(PATIENT)) {
            for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
                callers.add(new Caller(patient, window).says(request));
            }
            long start = System.nanoTime();
            assertThat(patient.get("/health").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENT.exchange());
        } finally {
            for (Caller caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void callersWhoseBodiesNeverEndAreHungUpOn() throws IOException {
        try (Caller caller = new Caller(api).says(BEGUN_BODY)) {
            assertThat(caller.hearsToTheEnd()).isEmpty();
        }
    }

    @Test
    void moreConnectionsThanAllowedWaitUntilOthersAreClosed() throws IOException {
        Limits few = new Limits(2, Duration.ofSeconds(10), Duration.ofSeconds(2), 1 << 20);
        try (SampleApi small = SampleApi.limited(few);
                Caller first = new Caller(small).says(NEVER_ENDING_HEAD);
                Caller second = new Caller(small).says(NEVER_ENDING_HEAD)) {
            assertThat(small.get("/health").status()).isEqualTo(200);
            assertThat(first.hearsToTheEnd() + second.hearsToTheEnd()).doesNotContain("200 OK");
        }
    }
}
