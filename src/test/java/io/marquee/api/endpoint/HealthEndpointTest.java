package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import org.junit.jupiter.api.Test;

class HealthEndpointTest {
    @Test
    void isUpEvenWhenNothingIsPublished() {
        try (SampleApi api = SampleApi.empty()) {
            Reply reply = api.get("/health");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo("{\"status\":\"up\"}");
            assertThat(reply.header("X-Marquee-Version")).isEmpty();
        }
    }
}
