package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ReadyEndpointTest {
    @Test
    void readyWithAVersionAndAStore(SampleApi api) {
        assertThat(api.get("/ready").text())
                .isEqualTo("{\"status\":\"ready\",\"checks\":{\"bundle\":\"up\",\"store\":\"up\"}}");
    }

    @Test
    void notReadyBeforeTheFirstVersion() {
        try (SampleApi api = SampleApi.empty()) {
            Reply reply = api.get("/ready");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).contains("5");
            assertThat(reply.json().get("checks").toString()).isEqualTo("{\"bundle\":\"down\",\"store\":\"up\"}");
            assertThat(api.get("/cluster").json().get("type").textValue())
                    .isEqualTo("urn:problem-type:marquee:no-version");
        }
    }

    @Test
    void notReadyWithoutTheStore() {
        try (SampleApi api = SampleApi.published()) {
            api.closeStore();
            assertThat(api.get("/ready").json().get("checks").toString())
                    .isEqualTo("{\"bundle\":\"up\",\"store\":\"down\"}");
        }
    }
}
