package io.marquee.api.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeAnswersTest {
    @Test
    @ExtendWith(SharedApi.class)
    void anAnswerTellsItsLength(SampleApi api) {
        Reply reply = api.get("/openapi.json");
        assertThat(reply.header("Content-Length")).isPresent();
        assertThat(reply.json().get("openapi").textValue()).startsWith("3.1");
    }

    @Test
    @ExtendWith(SharedApi.class)
    void oneThatIsSentWhileItIsMadeDoesNot(SampleApi api) {
        Reply reply = api.get("/recommendations/batch?top=50");
        assertThat(reply.header("Content-Length")).isEmpty();
        assertThat(reply.text().lines()).hasSizeGreaterThan(50);
    }

    /** Long ones are packed in several parts. */
    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/web/lib/chart.js", "/health"})
    @ExtendWith(SharedApi.class)
    void aPackedOneHoldsTheSame(String path, SampleApi api) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.server().address() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> packed = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        InputStream body = new ByteArrayInputStream(packed.body());
        boolean isPacked = packed.headers().firstValue("Content-Encoding").isPresent();
        assertThat(isPacked).isEqualTo(!path.equals("/health"));
        assertThat((isPacked ? new GZIPInputStream(body) : body).readAllBytes())
                .asString(UTF_8)
                .isEqualTo(api.get(path).text());
    }

    @Test
    void oneForWhichThereIsNoRoomIsRefusedAndSmallOnesAreNot() {
        Limits tight = new Limits(10, Duration.ofSeconds(10), Duration.ofSeconds(10), 5_000);
        try (SampleApi api = SampleApi.limited(tight)) {
            for (int i = 0; i < 10; i++) {
                Reply reply = api.get("/openapi.json");
                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.json().get("type").textValue()).isEqualTo("urn:problem-type:marquee:overloaded");
                assertThat(reply.header("X-Request-Id")).isPresent();
                assertThat(api.get("/health").status()).isEqualTo(200);
            }
        }
    }
}
