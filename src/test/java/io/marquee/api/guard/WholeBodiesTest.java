package io.marquee.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedApi.class)
class WholeBodiesTest {
    private static final String CHUNKED = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String TOO_LARGE = "urn:problem-type:marquee:body-too-large";

    private static String chunks(String part, int times) {
        return (Integer.toHexString(part.length()) + "\r\n" + part + "\r\n").repeat(times) + "0\r\n\r\n";
    }

    @Test
    void chunksMakeOneBody(SampleApi api) throws IOException {
        try (Caller caller = new Caller(api)) {
            String json = "1\r\n{\r\n" + chunks("\"ratings\":[]}", 1);
            assertThat(caller.says("POST /user/1/ratings" + CHUNKED + json).hearsToTheEnd())
                    .startsWith("HTTP/1.1 200 ")
                    .contains("{\"ratings\":[]}");
        }
    }

    @ParameterizedTest
    @CsvSource({"POST /user, 26, 400", "POST /user, 27, 413", "GET /health, 1, 200", "GET /health, 2, 413"})
    void aBodyThatDoesNotTellItsLengthIsRefusedWhenItBecomesTooLarge(
            String request, int times, int status, SampleApi api) throws IOException {
        try (Caller caller = new Caller(api)) {
            String response = caller.says(request + CHUNKED + chunks(" ".repeat(10_000), times))
                    .hearsToTheEnd();
            assertThat(response).startsWith("HTTP/1.1 " + status + " ").containsIgnoringCase("X-Request-Id: ");
            assertThat(response.contains(TOO_LARGE)).isEqualTo(status == 413);
        }
    }

    @Test
    void aBodyThatEndsTooSoonIsABadRequest(SampleApi api) throws IOException {
        try (Caller caller = new Caller(api)) {
            String broken = "POST /user" + CHUNKED + "zz\r\n{}\r\n0\r\n\r\n";
            assertThat(caller.says(broken).hearsToTheEnd())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void allBodiesTogetherHaveALimitToo() throws IOException {
        Limits tight = new Limits(10, Duration.ofSeconds(10), Duration.ofSeconds(10), 20_000);
        try (SampleApi api = SampleApi.limited(tight);
                Caller first = new Caller(api).says("POST /user" + CHUNKED + "3a98\r\n" + " ".repeat(15_000) + "\r\n");
                Caller second = new Caller(api)) {
            assertThat(api.get("/health").status()).isEqualTo(200);
            assertThat(second.says("POST /user" + CHUNKED + chunks(" ".repeat(15_000), 1))
                            .hearsToTheEnd())
                    .startsWith("HTTP/1.1 503 ")
                    .contains("urn:problem-type:marquee:overloaded");
            first.says("0\r\n\r\n");
            assertThat(api.send("POST", "/user", " ".repeat(15_000)).status()).isNotEqualTo(413);
        }
    }
}
