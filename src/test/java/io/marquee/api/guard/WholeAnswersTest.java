package io.marquee.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
